"""One writer at a time, and nobody is locked out by a dead one."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from secretariat.app.folder_lock import FolderLock, read_holder
from secretariat.domain.errors import DomainError

HOLDER = """
import sys
from pathlib import Path
from secretariat.app.folder_lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def _holding(path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_writer_is_refused_and_learns_who_is_first(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with _holding(path) as first, pytest.raises(DomainError) as refusal, FolderLock(path):
        first.communicate()
    assert refusal.value.code == "folder_busy"
    assert refusal.value.params["pid"] == first.pid
    since = refusal.value.params["since"]
    assert isinstance(since, datetime)
    assert abs(datetime.now(UTC) - since) < timedelta(minutes=1)


def test_the_same_process_cannot_take_the_folder_twice(tmp_path: Path) -> None:
    with FolderLock(tmp_path / "lock"), pytest.raises(DomainError), FolderLock(tmp_path / "lock"):
        pass


def test_a_released_folder_is_free(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "lock")
    for _ in range(2):
        lock.acquire()
        lock.release()
    lock.release()


def test_a_killed_writer_leaves_the_folder_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with _holding(path) as first:
        first.kill()
    with FolderLock(path):
        holder = read_holder(path)
    assert holder is not None
    assert holder.pid == os.getpid()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": 1}', '{"pid": "x", "since": "y"}'])
def test_an_unreadable_holder_is_unknown(tmp_path: Path, content: str) -> None:
    path = tmp_path / "lock"
    path.write_text(content, encoding="utf-8")
    assert read_holder(path) is None
