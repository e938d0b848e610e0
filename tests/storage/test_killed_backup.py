"""A backup or a restore that is killed at any of its steps, or finds no room, leaves one state or the other."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from secretariat.services.backups import BackupPlace, newest_good
from secretariat.storage.backup import swap
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.listing import copies_in, copies_replaced
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.place import backups_folder
from tests.counts import count
from tests.storage.kept_folder import NOON, PAPER, back_up, change, fill, state
from tests.storage.killed import run_killed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nothing kills like SIGKILL there")
Copy = Callable[[], Path]
FULL = """
import resource, signal, sys
from datetime import datetime
from pathlib import Path
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
data, folder, room = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
try:
    make_backup(data, folder, datetime(2026, 11, 6, 12, 0), BackupReason.CLOSING)
except (DomainError, OSError) as error:
    sys.exit(3)
"""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a backup, and changed since."""
    folder = tmp_path_factory.mktemp("kept") / "data"
    folder.mkdir()
    fill(folder)
    back_up(folder)
    change(folder)
    return folder


@pytest.fixture
def copy(kept: Path, tmp_path: Path) -> Copy:
    """Makes copies of it."""
    made: list[Path] = []

    def make() -> Path:
        if made:
            shutil.rmtree(made.pop())
        made.append(tmp_path / "copy")
        shutil.copytree(kept, made[-1])
        return made[-1]

    return make


def steps(what: str, copy: Copy, other: Callable[[Path], Path], every: int) -> Iterator[Path]:
    """The folder after `what` was killed at each of its steps (or each so many), and at last after it was done."""
    step = 1
    while True:
        data = copy()
        killed = run_killed(what, step, data, other(data))
        yield data
        if not killed:
            assert step > 10
            return
        step += every


def test_a_backup_killed_at_any_step_leaves_a_good_newest_one_and_the_next_one_succeeds(
    copy: Copy, tell_reduced: Callable[[str], None]
) -> None:
    every = count(5, 1)
    tell_reduced(f"each {every}th step")
    for data in steps("backup", copy, backups_folder, every):
        newest = backups(backups_folder(data))[-1]
        assert check_backup(newest) is None
        assert check_backup(back_up(data)) is None
        left = {path.suffix for path in backups_folder(data).rglob("*") if path.is_file()}
        assert left == {".db", ".json", ""}


def test_a_restore_killed_at_any_step_leaves_the_former_or_the_restored_state(
    copy: Copy, tell_reduced: Callable[[str], None]
) -> None:
    every = count(5, 1)
    tell_reduced(f"each {every}th step")
    data = copy()
    former = state(data)
    seen: list[str] = []
    for data in steps("restore", copy, lambda data: backups(backups_folder(data))[-1], every):
        found = state(data)
        seen.append(found)
        kept = copies_replaced(data)
        assert len(kept) == (found != former)
        assert (data / PAPER).exists() == (found != former)
        assert all(one.flaw is None for one in kept)
        assert not (data / "restoring").exists() or found == former
    restored = seen[-1]
    turn = seen.index(restored)
    assert restored != former
    assert set(seen[:turn]) == {former}
    assert set(seen[turn:]) == {restored}


@pytest.mark.parametrize("unreached", ["_move_store", "finish_restore"])
def test_an_opening_that_finishes_a_restore_may_itself_be_killed_anywhere(
    copy: Copy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unreached: str
) -> None:
    data, half = copy(), tmp_path / "half"
    lay_out(backups(backups_folder(data))[-1], data)
    monkeypatch.setattr(swap, unreached, _die)
    with pytest.raises(KeyboardInterrupt):
        swap.take_over(data, NOON)
    monkeypatch.undo()
    shutil.copytree(data, half)
    restored = state(data)

    def again() -> Path:
        shutil.rmtree(tmp_path / "again", ignore_errors=True)
        shutil.copytree(half, tmp_path / "again")
        return tmp_path / "again"

    for data in steps("open", again, lambda data: data, count(8, 1)):
        assert state(data) == restored
        assert len(copies_replaced(data)) == 1


def _die(*_arguments: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("room", [0, 100, 5_000, 60_000, 150_000, 300_000])
def test_a_backup_without_room_fails_and_the_older_ones_stay_as_they_are(copy: Copy, room: int) -> None:
    data = copy()
    folder = backups_folder(data)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    ended = subprocess.run(
        [sys.executable, "-c", FULL, str(data), str(folder), str(room)], check=False, capture_output=True
    )
    assert ended.returncode == 3, ended.stderr.decode()
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert {path: content for path, content in after.items() if path in before} == before
    assert not list(folder.glob("*.part*"))
    good = newest_good(copies_in(folder, BackupPlace.OWN))
    assert good is not None
    assert check_backup(back_up(data)) is None


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root mounts a small disk")
def test_a_full_stick_gets_no_half_backup(copy: Copy, tmp_path: Path) -> None:
    data, stick = copy(), tmp_path / "stick"
    stick.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(stick)], check=False, capture_output=True
    )
    if mounted.returncode != 0:
        pytest.skip("mounting is not allowed here")
    try:
        for _ in range(4):
            ended = subprocess.run(
                [sys.executable, "-c", FULL, str(data), str(stick), str(1 << 30)],
                check=False,
                capture_output=True,
            )
        assert ended.returncode == 3, ended.stderr.decode()
        copies = copies_in(stick, BackupPlace.SECOND)
        assert [one.flaw for one in copies] == [None] * len(copies)
        assert not list(stick.glob("*.part*"))
    finally:
        subprocess.run(["umount", str(stick)], check=True)
