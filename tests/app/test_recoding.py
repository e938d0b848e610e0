"""Encryption turned on and off between two openings: what is told, and with what key the data open."""

from contextlib import closing
from pathlib import Path

import pytest

from secretariat.app.recoding import TurnOff, TurnOn, recode
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.check import check_backup
from secretariat.storage.place import backups_folder
from secretariat.storage.store import Store
from secretariat.storage.vault import recoding
from tests.app.keyrings import MemoryKeyring, using
from tests.storage.vault.protected import KEY, encrypted, fill, key_file


def _turn_on(*, remember: bool) -> TurnOn:
    return TurnOn(key=KEY, key_file=key_file(), remember=remember)


def test_a_backup_is_made_at_once_and_the_keyring_knows_the_key(tmp_path: Path) -> None:
    fill(tmp_path)
    with using(MemoryKeyring()):
        how = recode(tmp_path, _turn_on(remember=True))
    assert (how.key, how.remembered, how.error) == (KEY, True, None)
    assert [check_backup(path, KEY) for path in backups(backups_folder(tmp_path))] == [None]


def test_without_a_keyring_it_is_turned_on_all_the_same(tmp_path: Path) -> None:
    fill(tmp_path)
    with using(None):
        how = recode(tmp_path, _turn_on(remember=True))
    assert (how.key, how.remembered, how.error) == (KEY, False, None)


def test_turning_off_lets_the_keyring_forget(tmp_path: Path) -> None:
    encrypted(tmp_path)
    ring = MemoryKeyring()
    ring.kept["Secretariat", KEY.id] = KEY.secret.hex()
    with using(ring):
        how = recode(tmp_path, TurnOff(key=KEY))
    assert (how.key, how.remembered, how.error) == (None, False, None)
    assert ring.kept == {}


@pytest.mark.parametrize(("place", "key"), [("_export", None), ("_forget_old", KEY)])
def test_after_a_failure_the_key_is_that_of_the_data_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, key: object
) -> None:
    """Before the swap they are as they were; after it the old ones may only be in the way."""
    fill(tmp_path)
    with monkeypatch.context() as patched:

        def refuse(*_: object) -> None:
            raise PermissionError(13, "held by another program")

        patched.setattr(recoding, place, refuse)
        how = recode(tmp_path, _turn_on(remember=False))
    assert how.error is not None
    assert how.error.code == "store_read_only"
    assert (how.key, how.remembered) == (key, None)
    recoding.finish_recoding(tmp_path)
    with closing(Store.open(tmp_path, key=how.key)) as store:
        assert len(store.rows.meetings()) == 1
