"""CSV: read with any of the usual encodings and dividers, written so that a spreadsheet opens it right."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from secretariat.domain.errors import DomainError
from secretariat.output.people.encoding import decoded
from secretariat.output.people.table import (
    HEADINGS_WITHIN,
    cell_row,
    heading_row,
    known_headings,
    people_sheet,
)
from secretariat.services.people_files import FileRow, PeopleSheet

DIVIDERS = ";,\t"
_OBEYED = re.compile(r"'*[=+\-@\t\r]")
"""The beginnings that a spreadsheet takes for a formula (OWASP, «CSV Injection»); an apostrophe makes them text."""
_QUOTED = re.compile(r"'+[=+\-@\t\r]")


def read_csv(data: bytes) -> PeopleSheet:
    """The people of a CSV file; raises DomainError of `encoding.decoded` and `table.people_sheet`."""
    text = decoded(data)
    try:
        divider = max(DIVIDERS, key=lambda one: _headings(text, one))
        return people_sheet(_divided(text, divider))
    except csv.Error as error:
        raise DomainError("people_file_unreadable") from error


def write_csv(rows: Sequence[FileRow]) -> bytes:
    """UTF-8 with its mark and `;` between cells: what a Ukrainian Excel expects."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading_row())
    writer.writerows([_harmless(cell) for cell in cell_row(row)] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _headings(text: str, divider: str) -> int:
    """How many headings are known when cells are divided so."""
    beginning = islice(_divided(text, divider), HEADINGS_WITHIN)
    return max(map(known_headings, beginning), default=0)


def _divided(text: str, divider: str) -> Iterator[list[str]]:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=divider)
    return ([_unquoted(cell) for cell in row] for row in rows)


def _harmless(cell: str) -> str:
    return f"'{cell}" if _OBEYED.match(cell) else cell


def _unquoted(cell: str) -> str:
    return cell[1:] if _QUOTED.match(cell) else cell
