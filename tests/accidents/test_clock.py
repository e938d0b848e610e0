"""The clock of the computer goes wrong: a day back, five years on. What is counted is counted, not timed."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from secretariat.domain.kyiv import KYIV
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.due import is_backup_due
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.journal import head
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from secretariat.storage.verify import verify
from tests.accidents import folders

NOON = datetime(2026, 3, 28, 12, 0, tzinfo=KYIV)
JUMPS = (
    timedelta(),
    timedelta(days=-1),
    timedelta(days=5 * 365),
    timedelta(days=1),
    timedelta(days=-4000),
    timedelta(hours=14),
)
"""From noon before the night of summer time: back a day, on five years, back again, before the program was written."""


class WrongClock:
    """Jumps each time it is looked at."""

    def __init__(self) -> None:
        self._moments: Iterator[datetime] = (NOON + jump for jump in JUMPS * 20)

    def __call__(self) -> datetime:
        return next(self._moments)


@pytest.fixture
def clock() -> WrongClock:
    return WrongClock()


def test_steps_stay_in_the_order_in_which_they_were_done(tmp_path: Path, clock: WrongClock) -> None:
    with closing(Store.open(tmp_path, clock)) as store:
        for number in range(12):
            folders.add_person(store, f"Ґонта {number}")
        store.history.undo()
        assert folders.families(store) == [f"Ґонта {number}" for number in range(11)]
        store.history.redo()
        assert folders.families(store)[-1] == "Ґонта 11"
        with store.engine.connect() as connection:
            assert verify(connection) == []


def test_backups_go_on_and_the_newest_is_what_was_made_last(tmp_path: Path, clock: WrongClock) -> None:
    folder = backups_folder(tmp_path)
    with closing(Store.open(tmp_path, clock)) as store:
        for number in range(14):
            folders.add_person(store, f"Ґонта {number}")
            assert is_backup_due(tmp_path, folder)
            made = make_backup(tmp_path, folder, clock(), BackupReason.ASKED)
            assert backups(folder)[-1] == made.path
            assert not is_backup_due(tmp_path, folder)
        with store.engine.connect() as connection:
            last = head(connection)
    kept = [read_manifest(manifest_of(path)) for path in backups(folder)]
    heads = [manifest.head_seq for manifest in kept if manifest is not None]
    assert all(earlier < later for earlier, later in pairwise(heads))
    assert (heads[-1], kept[-1].head_hash if kept[-1] else "") == last
    assert {check_backup(path) for path in backups(folder)} == {None}
