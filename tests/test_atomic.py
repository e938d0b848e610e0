"""Files that are whole or not there, readable by whom the user's system says, and named by their own names."""

import os
import stat
from pathlib import Path

import pytest

from secretariat.atomic import write_atomically

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")


@POSIX
def test_a_file_for_others_follows_the_umask(tmp_path: Path) -> None:
    former = os.umask(0o027)
    try:
        write_atomically(tmp_path / "протокол.pdf", b"%PDF")
    finally:
        os.umask(former)
    assert stat.S_IMODE((tmp_path / "протокол.pdf").stat().st_mode) == 0o640


@POSIX
def test_a_private_file_is_the_owners_alone(tmp_path: Path) -> None:
    write_atomically(tmp_path / "ключ.p12", b"0", private=True)
    assert stat.S_IMODE((tmp_path / "ключ.p12").stat().st_mode) == 0o600


def test_a_new_content_replaces_the_old_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "запис.json"
    write_atomically(path, b"1")
    write_atomically(path, "№ 2\r\n".encode())
    assert path.read_bytes() == "№ 2\r\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@POSIX
def test_a_device_or_a_pipe_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "труба"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="труба"):
        write_atomically(pipe, b"%PDF")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert list(tmp_path.iterdir()) == [pipe]


def test_a_failure_names_the_file_that_was_wanted_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        write_atomically(tmp_path / "немає" / "протокол.pdf", b"%PDF")
    assert missing.value.filename == str(tmp_path / "немає" / "протокол.pdf")
    folder = tmp_path / "тека.pdf"
    folder.mkdir()
    with pytest.raises(OSError, match=r"тека\.pdf") as taken:
        write_atomically(folder, b"%PDF")
    assert (taken.value.filename, taken.value.filename2) == (str(folder), None)
    assert list(tmp_path.iterdir()) == [folder]
