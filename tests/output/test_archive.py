"""The ZIP of the archive in the hands of independent readers."""

import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest

from secretariat.domain.kyiv import KYIV
from secretariat.language.templates import protocol_words
from secretariat.output.archive import ArchivePapers
from secretariat.services.archive import PackedFile
from secretariat.services.archive.contents import checksums
from tests.judges.judge import ask

MOMENT = datetime(2026, 3, 12, 14, 31, 20, tzinfo=KYIV)
FILES = tuple(
    PackedFile(path=path, what="", data=data)
    for path, data in {
        "Опис.pdf": b"%PDF-1.7",
        "Протокол № 5 від 31.07.2019.pdf": b"\x00\xff" * 5000,
        "Додатки/Додаток 1 – Ґанок «Їжак’s».pdf": b"",
        "Запис засідання.json": "{«ґ»}".encode(),
    }.items()
)
READERS = {
    "unzip": ["unzip", "-q", "{zip}", "-d", "{folder}"],
    "7z": ["7z", "x", "-bd", "-y", "-o{folder}", "{zip}"],
    "bsdtar": ["bsdtar", "-xf", "{zip}", "-C", "{folder}"],
}


def packed(moment: datetime = MOMENT) -> bytes:
    sums = PackedFile(path="SHA256SUMS.txt", what="", data=checksums(FILES))
    return ArchivePapers(words=protocol_words()).pack((*FILES, sums), moment)


def test_the_same_files_give_the_same_bytes() -> None:
    assert packed() == packed()


def test_python_reads_names_bytes_and_times() -> None:
    with zipfile.ZipFile(BytesIO(packed())) as archive:
        assert archive.testzip() is None
        held = {info.filename: archive.read(info) for info in archive.infolist()}
        flags = {info.filename: bool(info.flag_bits & 0x800) for info in archive.infolist()}
        times = {info.date_time for info in archive.infolist()}
    assert {file.path: file.data for file in FILES}.items() <= held.items()
    assert flags == {name: not name.isascii() for name in held}
    assert times == {(2026, 3, 12, 14, 31, 20)}


def test_a_time_before_all_zips_is_the_earliest() -> None:
    with zipfile.ZipFile(BytesIO(packed(datetime(1975, 1, 1, tzinfo=KYIV)))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("reader", READERS)
def test_other_programs_unpack_it(reader: str, tmp_path: Path) -> None:
    source, folder = tmp_path / "архів.zip", tmp_path / "тека"
    source.write_bytes(packed())
    folder.mkdir()
    command = [part.format(zip=source, folder=folder) for part in READERS[reader]]
    assert ask(*command).returncode == 0
    for file in FILES:
        assert (folder / file.path).read_bytes() == file.data
    checked = ask("sha256sum", "--check", "--strict", "SHA256SUMS.txt", folder=folder)
    assert checked.returncode == 0
    assert checked.stdout.count(b": OK") == len(FILES)
