"""The disk is full: it is said, what was acknowledged stays, nothing is half-written, and work goes on with room."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.app.sentences import sentence
from secretariat.atomic import write_atomically
from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.make import make_backup
from secretariat.storage.examine import Condition, appraise
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.store import Store, _now
from tests.accidents import folders
from tests.accidents.judge import flaws
from tests.accidents.mounts import grow, small_disk

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a mount, or the limits of Unix")
DISK_KB = 3000
LONG_NAME = "Ґ" * 4000

LIMITED = """
import resource, sys
from pathlib import Path
from secretariat.domain.errors import DomainError
from secretariat.storage.store import Store
from tests.accidents.folders import add_person
store = Store.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
done = 0
try:
    while done < 10_000:
        add_person(store, "Ґ" * 4000)
        done += 1
except DomainError as error:
    print(done, error.code)
"""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    with small_disk(tmp_path, DISK_KB) as place:
        yield place


def filled(store: Store) -> int:
    """Add people until the disk is full; how many were acknowledged."""
    added = list[int]()

    def add() -> None:
        while True:
            added.append(folders.add_person(store, LONG_NAME))

    with pytest.raises(DomainError, match="disk_full"):
        add()
    return len(added)


def test_a_full_disk_takes_nothing_and_work_goes_on_with_room(disk: Path) -> None:
    with closing(Store.open(disk)) as store:
        done = filled(store)
        assert done > 10
        assert len(folders.families(store)) == done
        grow(disk, 3 * DISK_KB)
        folders.add_person(store, "Їжак")
    with closing(Store.open(disk)) as store:
        assert len(folders.families(store)) == done + 1
    assert flaws(disk, []) == []


def test_a_program_killed_on_a_full_disk_finds_everything_again(disk: Path) -> None:
    store = Store.open(disk)
    done = filled(store)
    store.engine.dispose()
    with closing(Store.open(disk)) as again:
        assert len(folders.families(again)) == done


def test_a_file_is_whole_or_not_there_on_a_full_disk(disk: Path) -> None:
    target = disk / "протокол.pdf"
    write_atomically(target, b"first")
    with pytest.raises(OSError, match=str(target)) as refused:
        write_atomically(target, os.urandom(2 * DISK_KB * 1000))
    assert refused.value.errno == errno.ENOSPC
    assert sentence(refused.value) == "На диску немає місця. Нічого не збережено."
    assert folders.snapshot(disk) == {target.name: b"first"}


def test_a_backup_that_finds_no_room_leaves_the_former_one(disk: Path) -> None:
    folders.current(disk)
    make_backup(disk, backups_folder(disk), _now(), BackupReason.ASKED)
    with closing(Store.open(disk)) as store:
        filled(store)
        with pytest.raises((DomainError, OSError)) as refused:
            make_backup(disk, backups_folder(disk), _now(), BackupReason.ASKED)
    assert "місця" in sentence(refused.value)
    assert [check_backup(path) for path in backups(backups_folder(disk))] == [None]


def test_a_store_that_cannot_be_made_is_told_and_made_later(disk: Path) -> None:
    ballast = disk / "ballast"
    with pytest.raises(OSError, match="28"):
        ballast.write_bytes(bytes(2 * DISK_KB * 1000))
    with pytest.raises(DomainError, match="disk_full"):
        Store.open(disk)
    assert appraise(store_path(disk)) is Condition.NEW
    ballast.unlink()
    with closing(Store.open(disk)) as store:
        folders.add_person(store, "Їжак")


def test_a_file_that_may_not_grow_takes_nothing_either(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path), str(2_000_000)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    done, code = told.stdout.split()
    assert code in ("disk_failed", "disk_full")
    with closing(Store.open(tmp_path)) as store:
        assert len(folders.families(store)) == int(done) > 1
    assert flaws(tmp_path, []) == []
