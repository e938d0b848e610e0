"""A store is brought into encryption and out of it whole, or stays as it was."""

import errno
import os
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.unencrypted import plain_backups, wipe_plain_backups
from secretariat.storage.engine import make_engine
from secretariat.storage.examine import is_plain
from secretariat.storage.files import FolderFiles
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.store import Store
from secretariat.storage.vault import recoding
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store, finish_recoding
from secretariat.storage.vault.store_key import StoreKey
from secretariat.storage.vault.wiping import wipe
from secretariat.storage.verify import verify
from tests.storage.dumps import everything
from tests.storage.vault.protected import KEY, NOON, PHOTO, fill, key_file, plain_places


def _everything(data: Path, key: StoreKey | None) -> object:
    engine = make_engine(store_path(data), key)
    with engine.connect() as connection:
        found = everything(connection)
    engine.dispose()
    return found


def _names(data: Path) -> set[str]:
    return {path.name for path in data.iterdir()}


def test_turning_on_and_off_keeps_everything(tmp_path: Path) -> None:
    sha256 = fill(tmp_path)
    before = _everything(tmp_path, None)
    encrypt_store(tmp_path, KEY, key_file())
    assert _everything(tmp_path, KEY) == before
    assert FolderFiles(tmp_path, KEY).get(sha256) == PHOTO
    assert _names(tmp_path) == {"secretariat.db", "secretariat.key", f"files-{KEY.id}"}
    assert plain_places(tmp_path) == []
    decrypt_store(tmp_path, KEY)
    assert _everything(tmp_path, None) == before
    assert FolderFiles(tmp_path).get(sha256) == PHOTO
    assert _names(tmp_path) == {"secretariat.db", "files"}


def test_the_journal_goes_on_after_it(tmp_path: Path) -> None:
    fill(tmp_path)
    encrypt_store(tmp_path, KEY, key_file())
    with closing(Store.open(tmp_path, key=KEY)) as store:
        store.history.undo()
        with store.engine.connect() as connection:
            assert verify(connection) == []


def test_what_lay_unencrypted_is_overwritten(tmp_path: Path) -> None:
    fill(tmp_path)
    kept = tmp_path / "second-name"
    os.link(store_path(tmp_path), kept)
    encrypt_store(tmp_path, KEY, key_file())
    assert set(kept.read_bytes()) == {0}


def test_wiping_overwrites_every_byte(tmp_path: Path) -> None:
    path, second = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"x" * 3_000_001)
    os.link(path, second)
    wipe(path)
    assert (path.exists(), second.read_bytes()) == (False, bytes(3_000_001))
    wipe(path)


def test_an_open_store_is_not_recoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recoding, "BUSY_MILLISECONDS", 50)
    fill(tmp_path)
    with closing(Store.open(tmp_path)) as store:
        rows = store.rows.meetings()
        with pytest.raises(DomainError, match="store_busy"):
            encrypt_store(tmp_path, KEY, key_file())
        assert store.rows.meetings() == rows
    assert is_plain(store_path(tmp_path))
    assert not key_path(tmp_path).exists()


def test_a_damaged_file_stops_it_before_anything_is_lost(tmp_path: Path) -> None:
    sha256 = fill(tmp_path)
    path = tmp_path / "files" / sha256[:2] / sha256
    path.write_bytes(b"damaged")
    with pytest.raises(DomainError, match="files_damaged"):
        encrypt_store(tmp_path, KEY, key_file())
    assert path.read_bytes() == b"damaged"
    assert _names(tmp_path) == {"secretariat.db", "files"}


def test_a_full_disk_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path)
    before = store_path(tmp_path).read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(recoding, "move_durably", full)
    with pytest.raises(OSError, match="space"):
        encrypt_store(tmp_path, KEY, key_file())
    assert _names(tmp_path) == {"secretariat.db", "files"}
    monkeypatch.undo()
    assert is_plain(store_path(tmp_path))
    assert len(before) == len(store_path(tmp_path).read_bytes())
    Store.open(tmp_path).close()


def test_a_copy_that_is_not_whole_does_not_take_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    honest, calls = recoding.count_rows, count()
    monkeypatch.setattr(recoding, "count_rows", lambda raw: honest(raw) | {"lost": next(calls)})
    with pytest.raises(DomainError, match="recoding_failed") as raised:
        encrypt_store(tmp_path, KEY, key_file())
    assert raised.value.params == {"check": "rows"}
    assert is_plain(store_path(tmp_path))


def test_without_its_key_file_on_the_disk_no_store_is_encrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path)
    monkeypatch.setattr(recoding, "opens_with", lambda *_: False)
    with pytest.raises(DomainError, match="recoding_failed"):
        encrypt_store(tmp_path, KEY, key_file())
    assert is_plain(store_path(tmp_path))


def test_plain_backups_are_named_and_wiped(tmp_path: Path) -> None:
    fill(tmp_path)
    folder = backups_folder(tmp_path)
    older = [make_backup(tmp_path, folder, NOON, BackupReason.ASKED).path for _ in range(2)]
    encrypt_store(tmp_path, KEY, key_file())
    newest = make_backup(tmp_path, folder, NOON, BackupReason.ASKED, key=KEY).path
    assert plain_backups(folder) == older
    assert len(plain_places(tmp_path)) == 3
    assert wipe_plain_backups(folder) == 2
    assert plain_places(tmp_path) == []
    assert newest.exists()
    assert plain_backups(folder) == []


@pytest.mark.parametrize("encrypted", [True, False])
def test_clearing_away_never_takes_a_file_that_is_nowhere_else(tmp_path: Path, encrypted: bool) -> None:
    fill(tmp_path)
    if encrypted:
        encrypt_store(tmp_path, KEY, key_file())
    strange = FolderFiles(tmp_path, None if encrypted else KEY)
    only = strange.put("лише тут".encode())
    (tmp_path / "secretariat.recoding").touch()
    finish_recoding(tmp_path)
    assert strange.get(only) == "лише тут".encode()
    assert not (tmp_path / "secretariat.recoding").exists()
