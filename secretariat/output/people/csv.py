"""CSV: read with any of the usual encodings and dividers, written so that a spreadsheet opens it right."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count, islice

from secretariat.domain.errors import DomainError
from secretariat.domain.table_cells import harmless, unquoted
from secretariat.output.people.encoding import decoded
from secretariat.output.people.table import (
    HEADINGS_WITHIN,
    cell_row,
    heading_row,
    known_headings,
    people_sheet,
)
from secretariat.services.people_files import Column, FileRow, PeopleSheet

DIVIDERS = ";,\t"


def read_csv(data: bytes) -> PeopleSheet:
    """The people of a CSV file.

    Raises DomainError of `encoding.decoded` and `table.people_sheet`, and "people_file_open_quote" with the row in
    which a quotation mark swallows the rows below it.
    """
    text = decoded(data)
    try:
        known, divider = max(((_headings(text, one), one) for one in DIVIDERS), key=lambda found: found[0])
        sheet = people_sheet([unquoted(cell) for cell in row] for row in _divided(text, divider))
    except csv.Error as error:
        raise DomainError("people_file_unreadable") from error
    for row in sheet.rows:
        if any(
            _holds_rows(cell, divider, known)
            for column, cell in row.cells.items()
            if column is not Column.NOTE
        ):
            raise _open_quote(row.number)
    return sheet


def write_csv(rows: Sequence[FileRow]) -> bytes:
    """UTF-8 with its mark and `;` between cells: what a Ukrainian Excel expects."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(heading_row())
    writer.writerows([harmless(cell) for cell in cell_row(row)] for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _headings(text: str, divider: str) -> int:
    """How many headings are known when cells are divided so."""
    most = 0
    # a row that cannot be read is told when all are read, with its number
    with suppress(csv.Error):
        for row in islice(csv.reader(io.StringIO(text, newline=""), delimiter=divider), HEADINGS_WITHIN):
            most = max(most, known_headings(row))
    return most


def _divided(text: str, divider: str) -> Iterator[list[str]]:
    """The rows; quotation marks are read generously («"Ромашка" ТОВ») but in a row of several lines."""
    held: list[str] = []

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            held.append(line)
            yield line

    rows = csv.reader(lines(), delimiter=divider)
    for number in count(1):
        held.clear()
        try:
            row = next(rows, None)
            if len(held) > 1:
                next(csv.reader(held, delimiter=divider, strict=True))
        except csv.Error as error:
            raise (_open_quote(number) if len(held) > 1 else error) from error
        if row is None:
            return
        yield row


def _holds_rows(cell: str, divider: str, known: int) -> bool:
    """True for a cell of several lines, one of which has enough dividers to have been a row of its own."""
    _, *more = cell.split("\n")
    return any(line.count(divider) >= max(known - 1, 2) for line in more)


def _open_quote(number: int) -> DomainError:
    return DomainError("people_file_open_quote", row=number)
