"""Files that users bring, without the room around them."""

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from secretariat import atomic
from secretariat.domain.errors import DomainError
from secretariat.services.kept_files import LARGEST, KeptFile, keep_file
from secretariat.ui import kept_files
from secretariat.ui.kept_files import FileHands, KeptFiles
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.services.desk import MemoryFiles


class FailingFiles(MemoryFiles):
    """A disk that takes nothing."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self._code = code

    def put(self, data: bytes) -> str:
        raise OSError(self._code, os.strerror(self._code))


class Bench:
    """Kept files with everything that they touch."""

    def __init__(self, files: MemoryFiles) -> None:
        self.files = files
        self.opened: list[Path] = []
        self.kept: list[KeptFile] = []
        self.refused: list[DomainError] = []
        self.prompts = ScriptedPrompts([])
        hands = FileHands(tasks=InlineTasks(), prompts=self.prompts, open_path=self.opened.append)
        self.held = KeptFiles(hands, files, self.refused.append)

    def take(self, path: Path) -> None:
        self.held.take(path, self.kept.append)

    def file(self, data: bytes) -> KeptFile:
        """A file that is kept."""
        return keep_file(self.files, "акт.docx", "application/msword", data)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(MemoryFiles())


@pytest.mark.skipif(sys.platform == "win32", reason="names are UTF-16 there")
def test_a_file_name_that_is_no_utf8_is_kept_with_a_sign_in_its_place(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode("акт ".encode() + b"\xe0.pdf")
    try:
        path.write_bytes(b"%PDF")
    except OSError:
        pytest.skip("this disk takes only UTF-8")
    bench.take(path)
    (file,) = bench.kept
    assert (file.file_name, file.media_type) == ("акт \ufffd.pdf", "application/pdf")
    path.unlink()
    bench.take(path)
    assert str(bench.refused[0].params["name"]).encode() == "акт \ufffd.pdf".encode()


@pytest.mark.parametrize(
    ("code", "told"), [(errno.ENOSPC, "disk_full"), (errno.EDQUOT, "disk_full"), (errno.EIO, "disk_failed")]
)
def test_a_disk_that_takes_no_file_is_told(qtbot: QtBot, tmp_path: Path, code: int, told: str) -> None:
    bench = Bench(FailingFiles(code))
    path = tmp_path / "акт.pdf"
    path.write_bytes(b"%PDF")
    bench.take(path)
    assert [error.code for error in bench.refused] == [told]
    assert bench.kept == []


def test_a_file_that_is_too_large_is_not_read(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "відео.mp4"
    with path.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    monkeypatch.setattr(kept_files, "keep_file", lambda *_: pytest.fail("was read whole"))
    bench.take(path)
    assert [error.code for error in bench.refused] == ["file_too_large"]


def test_what_was_shown_goes_with_the_program(bench: Bench) -> None:
    bench.held.show(bench.file(b"word"))
    (shown,) = bench.opened
    assert shown.read_bytes() == b"word"
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()
    assert not shown.parent.parent.exists()


def test_a_file_that_is_open_in_another_program_is_shown_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = bench.file(b"word")
    bench.held.show(file)

    def held(_path: Path, _data: bytes) -> None:
        raise PermissionError(errno.EACCES, "Windows lets nobody write it")

    monkeypatch.setattr(kept_files, "write_atomically", held)
    bench.held.show(file)
    assert bench.refused == []
    assert len(bench.opened) == 2
    assert bench.opened[0] == bench.opened[1]


def test_a_full_disk_leaves_the_former_copy(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "копія.docx"
    target.write_bytes(b"former")
    bench.prompts.will_answer(target)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(atomic.os, "fsync", full)
    bench.held.save(bench.file(b"word"), lambda _: None)
    assert target.read_bytes() == b"former"
    assert [error.code for error in bench.refused] == ["file_unwritten"]
