"""Rows of cells with a row of headings among the first: the same for CSV and XLSX."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import islice

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.output.people.headings import HEADINGS, column_of, columns_of
from secretariat.services.people_files import Column, FileRow, PeopleSheet

MOST_ROWS = 5_000
HEADINGS_WITHIN = 20
"""Above the headings an office likes to write what the list is."""

Cells = Sequence[object]
_DAYS = (Column.POST_SINCE, Column.SINCE)
_EPOCH = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
"""Days of a spreadsheet (1954 to 2119) that lost their format."""


def people_sheet(rows: Iterable[Cells]) -> PeopleSheet:
    """The people below the first row that names a family name or a full name.

    Raises DomainError: "people_file_empty", "people_file_no_columns", "people_file_too_many".
    """
    numbered = ((number, cells) for number, cells in enumerate(rows, 1) if any(map(_said, cells)))
    first = list(islice(numbered, HEADINGS_WITHIN))
    if not first:
        raise DomainError("people_file_empty")
    place = next((place for place, (_, cells) in enumerate(first) if names_people(cells)), None)
    if place is None:
        raise DomainError("people_file_no_columns")
    columns, unknown = _columns(first[place][1])
    found = list(islice(_people(columns, _chained(first[place + 1 :], numbered)), MOST_ROWS + 1))
    if len(found) > MOST_ROWS:
        raise DomainError("people_file_too_many", most=MOST_ROWS)
    if not found:
        raise DomainError("people_file_empty")
    return PeopleSheet(rows=tuple(found), unknown=unknown)


def known_headings(cells: Cells) -> int:
    """How many cells of a row are headings that are known."""
    return sum(column_of(_said(cell)) is not None for cell in cells)


def names_people(cells: Cells) -> bool:
    """True for a row of headings: it has a family name or a full name."""
    return any(column_of(_said(cell)) in (Column.FAMILY, Column.FULL) for cell in cells)


def heading_row() -> list[str]:
    """The headings that are written."""
    return list(HEADINGS.values())


def cell_row(row: FileRow) -> list[str]:
    """The cells of a row under the headings that are written; a full name stands with the family name."""
    cells = dict(row.cells)
    if Column.FULL in cells:
        cells.setdefault(Column.FAMILY, cells[Column.FULL])
    return [cells.get(column, "") for column in HEADINGS]


def _chained(
    first: Iterable[tuple[int, Cells]], rest: Iterable[tuple[int, Cells]]
) -> Iterator[tuple[int, Cells]]:
    yield from first
    yield from rest


def _columns(headings: Cells) -> tuple[dict[int, Column], tuple[str, ...]]:
    """The known columns by place, each once, and the other headings."""
    said = [_said(cell) for cell in headings]
    columns = columns_of(said)
    return columns, tuple(heading for place, heading in enumerate(said) if heading and place not in columns)


def _people(columns: dict[int, Column], rows: Iterable[tuple[int, Cells]]) -> Iterator[FileRow]:
    for number, cells in rows:
        texts = {
            column: _text(column, cells[place]) for place, column in columns.items() if place < len(cells)
        }
        known = {column: text for column, text in texts.items() if text}
        if known:
            yield FileRow(number=number, cells=known)


def _said(cell: object) -> str:
    return tidy(str(cell)) if cell is not None else ""


def _text(column: Column, cell: object) -> str:
    """A cell as somebody would have typed it into this column."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if column in _DAYS:
        cell = _day(cell)
    elif column is Column.PHONE and isinstance(cell, int):
        return _phone(str(cell))
    if isinstance(cell, datetime | date):
        return f"{cell:%d.%m}.{cell.year:04}"
    return _said(cell)


def _day(cell: object) -> object:
    if isinstance(cell, int) and not isinstance(cell, bool) and cell in _SERIALS:
        return _EPOCH + timedelta(days=cell)
    return cell


def _phone(digits: str) -> str:
    """A spreadsheet takes a phone for a number and drops its zero or plus."""
    if len(digits) == 12 and digits.startswith("380"):
        return f"+{digits}"
    return f"0{digits}" if len(digits) == 9 else digits
