"""XLSX by openpyxl, which is imported when a file is first read or written: it takes a while."""

import io
import re
import warnings
import zlib
from collections.abc import Iterator, Sequence
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile

from secretariat.domain.errors import DomainError
from secretariat.output.people.headings import HEADINGS
from secretariat.output.people.table import Cells, cell_row, heading_row, people_sheet
from secretariat.services.people_files import Column, FileRow, PeopleSheet

MOST_UNPACKED_MEGABYTES = 50
MOST_COLUMNS = 64
LAST_ROW = 1_048_576
"""No sheet of Excel has more: of a file that says so the rows between would be made up without end."""
_BROKEN = (
    # what openpyxl and what it stands on say of files that are no workbooks; SyntaxError is that of both XML
    # readers, RuntimeError covers the ways of packing that zipfile does not know
    ArithmeticError,
    AssertionError,
    AttributeError,
    BadZipFile,
    EOFError,
    LZMAError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDTHS = {
    Column.GENDER: 10,
    Column.POST: 36,
    Column.ORGANISATION: 30,
    Column.EMAIL: 28,
    Column.GROUP: 36,
    Column.NOTE: 30,
}
_WIDTH = 18


def read_xlsx(data: bytes) -> PeopleSheet:
    """The people of the first sheet that has any; of a formula the value that was stored with it.

    Raises DomainError: "people_file_unreadable", "people_file_too_big", and those of `table.people_sheet`.
    """
    _ensure_not_swollen(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _first_with_people(data)
    except _BROKEN as error:
        raise DomainError("people_file_unreadable") from error


def write_xlsx(rows: Sequence[FileRow]) -> bytes:
    """One sheet of texts, so that a phone keeps its zero and nothing is a formula; headings stay in view."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = "Особи"
    for number, texts in enumerate([heading_row(), *map(cell_row, rows)], 1):
        for place, text in enumerate(texts, 1):
            if text:
                cell = sheet.cell(number, place, _NOT_IN_XML.sub("", text))
                cell.data_type, cell.number_format, cell.quotePrefix = "s", "@", True
                cell.font = Font(bold=number == 1)
    for place, column in enumerate(HEADINGS, 1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column, _WIDTH)
    sheet.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _ensure_not_swollen(data: bytes) -> None:
    """Refuse a file that unpacks to more than a list of people can need; zipfile never unpacks more than is said."""
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
    except _BROKEN as error:
        raise DomainError("people_file_unreadable") from error
    if unpacked > MOST_UNPACKED_MEGABYTES * 1_000_000:
        raise DomainError("people_file_too_big", megabytes=MOST_UNPACKED_MEGABYTES)


def _first_with_people(data: bytes) -> PeopleSheet:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        refused = DomainError("people_file_empty")
        for sheet in book.worksheets:
            try:
                return people_sheet(_rows(sheet))
            except DomainError as error:
                if error.code not in ("people_file_empty", "people_file_no_columns"):
                    raise
                refused = error if error.code == "people_file_no_columns" else refused
        raise refused
    finally:
        book.close()


def _rows(sheet: object) -> Iterator[Cells]:
    """The rows as they are, for what a file says of its own size may be wrong."""
    sheet.reset_dimensions()  # type: ignore[attr-defined]
    yield from sheet.iter_rows(max_row=LAST_ROW, max_col=MOST_COLUMNS, values_only=True)  # type: ignore[attr-defined]
