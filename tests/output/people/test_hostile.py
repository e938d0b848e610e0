"""Whatever lies in a file, the answer is people or a refusal that the window has words for."""

import io
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.output.people.files import MOST_MEGABYTES, OfficePeopleFiles
from secretariat.output.people.table import MOST_ROWS
from secretariat.services.people_files import FileRow, PeopleSheet
from secretariat.ui.refusals import REFUSALS
from tests.output.people.made import bare_workbook, workbook, zipped

FILES = OfficePeopleFiles()
HEAD = "Прізвище;Ім’я\n"
GOOD = workbook(["Прізвище", "Ім’я"], ["Їжак", "Степан"])
with zipfile.ZipFile(io.BytesIO(GOOD)) as _archive:
    PARTS = {name: _archive.read(name) for name in _archive.namelist()}


def answer(path: Path, data: bytes) -> PeopleSheet | str:
    path.write_bytes(data)
    try:
        return FILES.read(path)
    except DomainError as error:
        return error.code if error.code in REFUSALS else f"without words: {error}"


def is_told(answered: PeopleSheet | str) -> bool:
    return isinstance(answered, PeopleSheet) or answered in REFUSALS


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "people_file_empty"),
        (b" \r\n\r\n", "people_file_empty"),
        (HEAD.encode(), "people_file_empty"),
        ("Їжак;Степан\nКоваль;Юлія\n".encode(), "people_file_no_columns"),
        (f"{HEAD}Їжак;Степан\n".replace("’", "'").encode("cp1125"), "people_file_no_columns"),
        (bytes(range(256)) * 40, "people_file_unreadable"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "people_file_unreadable"),
        (b"\xff\xfe\x00", "people_file_unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "people_file_locked"),
        (b"PK\x03\x04" + bytes(300), "people_file_unreadable"),
        (GOOD[: len(GOOD) // 2], "people_file_unreadable"),
        (zipped({"word/document.xml": "<w/>"}), "people_file_unreadable"),
        (bare_workbook("<row><c t='s'><v>0</v></c>"), "people_file_unreadable"),
        (bare_workbook("<row><c t='s'><v>99</v></c></row>"), "people_file_unreadable"),
        (b"BEGIN:VCARD\r\nEND:VCARD\r\n", "people_file_empty"),
        (b"BEGIN:VCARD\r\n" * 3, "people_file_empty"),
        (f"{HEAD}{'x' * 200_000};Степан\n".encode(), "people_file_unreadable"),
    ],
    ids=[
        *(
            "nothing",
            "empty lines",
            "a head alone",
            "no head",
            "an unknown encoding",
            "any bytes",
            "a picture",
        ),
        *("half a letter", "an old workbook", "a broken archive", "half a workbook", "a text document"),
        *("a cell that does not end", "a string that is not there", "an empty card", "cards without an end"),
        "a name without an end",
    ],
)
def test_a_file_without_people_is_refused_for_its_reason(tmp_path: Path, data: bytes, code: str) -> None:
    assert answer(tmp_path / "list.csv", data) == code


def test_a_hundred_thousand_rows_are_refused_in_every_kind(tmp_path: Path) -> None:
    rows = "".join(f"Їжак{number};Степан\n" for number in range(100_000))
    assert answer(tmp_path / "a.csv", (HEAD + rows).encode()) == "people_file_too_many"
    card = "BEGIN:VCARD\nN:Їжак;Степан;;;\nEND:VCARD\n"
    assert answer(tmp_path / "a.vcf", (card * (MOST_ROWS + 1)).encode()) == "people_file_too_many"
    line = "<row><c t='inlineStr'><is><t>ПІБ</t></is></c></row>"
    assert answer(tmp_path / "a.xlsx", bare_workbook(line * (MOST_ROWS + 2))) == "people_file_too_many"


def test_a_row_far_below_costs_nothing(tmp_path: Path) -> None:
    cell = "<c r='{0}' t='inlineStr'><is><t>{1}</t></is></c>"
    rows = f"<row r='1'>{cell.format('A1', 'ПІБ')}</row>"
    rows += f"<row r='1048576'>{cell.format('XFD1048576', 'далеко')}{cell.format('A1048576', 'Їжак Степан')}</row>"
    sheet = answer(tmp_path / "far.xlsx", bare_workbook(rows))
    assert isinstance(sheet, PeopleSheet)
    assert [row.number for row in sheet.rows] == [1_048_576]


def test_a_row_below_the_last_row_of_any_sheet_is_not_waited_for(tmp_path: Path) -> None:
    cells = "<c t='inlineStr'><is><t>ПІБ</t></is></c></row><row r='100000000000'><c><v>1</v></c></row>"
    path = tmp_path / "deep.xlsx"
    path.write_bytes(bare_workbook(f"<row r='1'>{cells}"))
    # in a process of its own: what is not mended would never end
    reading = (
        "import sys; from pathlib import Path; from secretariat.output.people.files import OfficePeopleFiles\n"
        "from secretariat.domain.errors import DomainError\n"
        "try: OfficePeopleFiles().read(Path(sys.argv[1]))\n"
        "except DomainError as error: print(error.code)"
    )
    told = subprocess.run(
        [sys.executable, "-c", reading, path], capture_output=True, text=True, timeout=120, check=True
    )
    assert told.stdout.strip() == "people_file_empty"


def test_a_part_packed_by_lzma_and_damaged_is_refused(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        for name, data in PARTS.items():
            archive.writestr(name, data)
    with zipfile.ZipFile(stream) as archive:
        parts = archive.infolist()
    damaged = bytearray(stream.getvalue())
    for part in parts:
        # past the local header, the name, and the nine bytes that say how it is packed
        begin = part.header_offset + 30 + len(part.filename) + 9
        damaged[begin : begin + 4] = b"\xff" * 4
    assert answer(tmp_path / "lzma.xlsx", bytes(damaged)) == "people_file_unreadable"


def test_a_file_that_is_too_big_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:
        stream.truncate(MOST_MEGABYTES * 1_000_000 + 1)
    with pytest.raises(DomainError, match="people_file_too_big"):
        FILES.read(path)


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    data = zipped({"xl/worksheets/sheet1.xml": bytes(60_000_000)})
    assert len(data) < 100_000
    assert answer(tmp_path / "bomb.xlsx", data) == "people_file_too_big"


def test_a_bomb_that_lies_about_its_size_is_refused_too(tmp_path: Path) -> None:
    honest = bare_workbook("<row/>" * 200_000)
    size = next(p.file_size for p in zipfile.ZipFile(io.BytesIO(honest)).infolist() if "sheet1" in p.filename)
    lying = honest.replace(struct.pack("<L", size), struct.pack("<L", 100))
    assert answer(tmp_path / "lying.xlsx", lying) == "people_file_unreadable"


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_entities_that_multiply_are_refused(tmp_path: Path, part: str) -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    head = f'<!DOCTYPE any [<!ENTITY e0 "хахаха">{entities}]>'
    cells = "<row><c t='s'><v>0</v></c></row><row><c t='inlineStr'><is><t>&e11;</t></is></c></row>"
    with zipfile.ZipFile(io.BytesIO(bare_workbook(cells, "<si><t>ПІБ&e11;</t></si>"))) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    other = {name: text.replace("&e11;", "") for name, text in parts.items() if name != part}
    laughing = zipped({**other, part: head + parts[part]})
    assert answer(tmp_path / "laughs.xlsx", laughing) == "people_file_unreadable"


def test_a_folder_and_a_file_that_is_gone_cannot_be_opened(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "немає.csv"):
        with pytest.raises(DomainError, match="people_file_unreachable"):
            FILES.read(path)


def test_only_known_endings_are_written_and_a_full_disk_is_told(tmp_path: Path) -> None:
    row = FileRow(number=2, cells={})
    with pytest.raises(DomainError, match="people_file_kind"):
        FILES.write(tmp_path / "особи.doc", [row])
    with pytest.raises(DomainError, match="people_file_unwritten"):
        FILES.write(tmp_path / "немає" / "особи.csv", [row])
    assert list(tmp_path.iterdir()) == []


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_workbook_with_any_changed_bytes_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from(sorted(PARTS)))
    changed = bytearray(PARTS[name])
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    workbook_bytes = zipped(PARTS | {name: bytes(changed)})
    assert is_told(answer(tmp_path_factory.getbasetemp() / "changed.xlsx", workbook_bytes))


@settings(max_examples=200, deadline=None)
@given(
    data=st.binary(max_size=300), start=st.sampled_from([b"", b"BEGIN:VCARD\n", HEAD.encode(), b"PK\x03\x04"])
)
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, start: bytes
) -> None:
    assert is_told(answer(tmp_path_factory.getbasetemp() / "any", start + data))
