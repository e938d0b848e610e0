"""A restore stops before a store that another program has open, and changes nothing then."""

from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.sole_use import alone_with
from secretariat.storage.backup.swap import finish_restore, is_restore_decided, take_over
from secretariat.storage.place import restore_marker, staged_folder, store_path
from tests.accidents.holder import held
from tests.storage.kept_folder import NOON, back_up, change, fill, state

LOG, ROLLBACK = "PRAGMA journal_mode = WAL", "PRAGMA journal_mode = DELETE"
LOOKING = "SELECT count(*) FROM person"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "дані"
    folder.mkdir()
    fill(folder)
    return folder


@pytest.mark.parametrize(
    "statements",
    [
        (LOG, "BEGIN IMMEDIATE"),
        (LOG, "BEGIN IMMEDIATE", "DELETE FROM pending_change"),
        (LOG, LOOKING),
        (ROLLBACK, "BEGIN IMMEDIATE"),
        (ROLLBACK, "BEGIN EXCLUSIVE"),
    ],
)
def test_a_store_that_another_program_has_open_is_not_replaced(
    data: Path, statements: tuple[str, ...]
) -> None:
    backup = back_up(data)
    change(data)
    before = state(data)
    lay_out(backup, data)
    with held(store_path(data), *statements), pytest.raises(DomainError, match="store_busy"):
        take_over(data, NOON)
    assert not is_restore_decided(data)
    assert not staged_folder(data).exists()
    assert not (data / "replaced").exists()
    assert state(data) == before


def test_a_damaged_store_that_is_held_is_not_replaced_either(data: Path) -> None:
    """SQLite cannot be asked about it: the program opened it before it was damaged."""
    backup = back_up(data)
    lay_out(backup, data)
    with held(store_path(data), LOG, LOOKING):
        with store_path(data).open("rb+") as stream:
            stream.write(b"not a database at all")
        with pytest.raises(DomainError, match="store_busy"):
            take_over(data, NOON)


def test_a_decided_restore_waits_for_the_other_program_and_goes_on(data: Path) -> None:
    before, backup = state(data), back_up(data)
    change(data)
    lay_out(backup, data)
    restore_marker(data).write_text('{"replaced": "2026-11-05 12-00-00", "done": false}')
    with held(store_path(data), LOG, LOOKING), pytest.raises(DomainError, match="store_busy"):
        finish_restore(data)
    assert is_restore_decided(data)
    assert finish_restore(data)
    assert state(data) == before


def test_what_is_absent_is_held_by_nobody(tmp_path: Path) -> None:
    store = tmp_path / "secretariat.db"
    with alone_with(store):
        assert not store.exists()
