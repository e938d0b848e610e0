"""Backups and restores of an encrypted store: under its key whole, and back with that key on any computer."""

import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw, BackupPlace, BackupReason
from secretariat.storage.backup import swap
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.listing import copies_in, copies_replaced, copies_shown, present
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import key_file_beside, lay_out
from secretariat.storage.backup.swap import finish_restore, take_over
from secretariat.storage.backup.unencrypted import wipe_plain_backups, wipe_plain_states
from secretariat.storage.examine import is_plain
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.store import Store
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store
from secretariat.storage.vault.store_key import StoreKey
from tests.storage.vault.protected import (
    CODE,
    KEY,
    NAME,
    NOON,
    PASSPHRASE,
    PHOTO,
    encrypted,
    fill,
    key_file,
    plain_places,
)

OTHER = StoreKey(bytes(32))
WORDS, PAPER = "spelling/words.txt", "Протоколи/Протокол № 4.pdf"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Encrypted, with a name in her own words and in a paper."""
    folder = encrypted(tmp_path / "data")
    for name in (WORDS, PAPER):
        (folder / name).parent.mkdir()
        (folder / name).write_text(f"{NAME}\n", encoding="utf-8")
    return folder


def back_up(data: Path, folder: Path, key: StoreKey | None = KEY) -> Path:
    return make_backup(data, folder, NOON, BackupReason.ASKED, key=key).path


def photo(data: Path, key: StoreKey | None) -> bytes | None:
    """The attached file of the one meeting, as the store has it."""
    with closing(Store.open(data, key=key)) as store:
        assert len(store.rows.meetings()) == 1
        return next(filter(None, map(store.files.get, store.files.names())), None)


def test_papers_and_words_go_into_the_backup_under_the_key(data: Path, tmp_path: Path) -> None:
    backup = back_up(data, tmp_path / "stick")
    assert check_backup(backup, KEY) is None
    assert plain_places(tmp_path / "stick") == []
    assert not (tmp_path / "stick" / "files").exists()


def test_a_list_looks_into_what_the_key_opens_and_tells_the_rest_as_locked(
    data: Path, tmp_path: Path
) -> None:
    back_up(data, tmp_path / "stick")
    for key in (None, OTHER):
        (copy,) = copies_in(tmp_path / "stick", BackupPlace.SECOND, key=key)
        assert (copy.flaw, copy.is_locked, copy.holdings) == (None, True, None)
    (copy,) = copies_in(tmp_path / "stick", BackupPlace.SECOND, key=KEY)
    assert copy.holdings is not None
    assert (copy.is_encrypted, copy.is_locked, copy.holdings.meetings) == (True, False, 1)
    copy.path.with_suffix(".key").unlink()
    assert copies_in(tmp_path / "stick", BackupPlace.SECOND)[0].flaw is BackupFlaw.KEY


def test_a_new_computer_gets_store_key_files_papers_and_words(data: Path, tmp_path: Path) -> None:
    backup, new = back_up(data, tmp_path / "stick"), tmp_path / "new"
    with pytest.raises(DomainError, match="passphrase_needed"):
        lay_out(backup, new, OTHER)
    assert list(new.iterdir()) == []
    assert lay_out(backup, new, key_file_beside(backup).opened(CODE)) == KEY
    take_over(new, NOON)
    assert find_key_file(new).unlocked(PASSPHRASE) == KEY
    assert photo(new, KEY) == PHOTO
    assert all((new / name).read_text(encoding="utf-8") == f"{NAME}\n" for name in (WORDS, PAPER))
    assert not (new / "files").exists()


def test_the_folder_of_another_computer_is_a_copy_too(data: Path, tmp_path: Path) -> None:
    (copy,) = copies_shown(data, tmp_path)
    assert (copy.is_locked, copy.flaw) == (True, None)
    assert lay_out(data, tmp_path / "new", KEY) == KEY
    take_over(tmp_path / "new", NOON)
    assert photo(tmp_path / "new", KEY) == PHOTO


def test_todays_passphrase_stays_where_it_is_given(data: Path, tmp_path: Path) -> None:
    backup = back_up(data, tmp_path / "stick")
    today = key_file().with_passphrase(KEY, "зовсім інша фраза")
    lay_out(backup, data, KEY, key_file=today, data_key=KEY)
    take_over(data, NOON)
    assert find_key_file(data).unlocked("зовсім інша фраза") == KEY


def test_a_plain_backup_replaces_an_encrypted_store_and_the_way_back_keeps_its_key(tmp_path: Path) -> None:
    data = tmp_path / "data"
    fill(data)
    backup = back_up(data, backups_folder(data), None)
    encrypt_store(data, KEY, key_file())
    assert lay_out(backup, data, KEY, data_key=KEY) is None
    place = take_over(data, NOON)
    assert (is_plain(store_path(data)), key_path(data).exists()) == (True, False)
    assert photo(data, None) == PHOTO
    assert find_key_file(place).key_id == KEY.id
    assert [copy.is_locked for copy in copies_replaced(data)] == [True]
    assert [copy.flaw for copy in copies_replaced(data, KEY)] == [None]
    assert lay_out(place, data, KEY) == KEY
    take_over(data, NOON)
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY
    assert photo(data, KEY) == PHOTO


@pytest.mark.parametrize("turned_on", [True, False])
def test_a_replaced_state_finds_its_files_after_encryption_was_turned_on_or_off(
    tmp_path: Path, turned_on: bool
) -> None:
    data, former, now = tmp_path / "data", None if turned_on else KEY, KEY if turned_on else None
    fill(data)
    if not turned_on:
        encrypt_store(data, KEY, key_file())
    lay_out(back_up(data, backups_folder(data), former), data, former, data_key=former)
    place = take_over(data, NOON)
    if turned_on:
        encrypt_store(data, KEY, key_file())
    else:
        decrypt_store(data, KEY)
    assert lay_out(place, data, KEY, data_key=now) == former
    take_over(data, NOON)
    assert photo(data, former) == PHOTO


@pytest.mark.parametrize("to_plain", [True, False])
def test_a_restore_that_ends_anywhere_after_its_decision_is_finished_with_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to_plain: bool
) -> None:
    kept = tmp_path / "kept"
    fill(kept)
    backup = back_up(kept, tmp_path / "plain", None)
    encrypt_store(kept, KEY, key_file())
    if not to_plain:
        backup = back_up(kept, tmp_path / "sealed")
        decrypt_store(kept, KEY)
    former = KEY if to_plain else None
    seen = []
    for deadly in count(1):
        data = tmp_path / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(kept, data)
        done = _killed(partial(_restore, backup, data, former), deadly, monkeypatch)
        finish_restore(data)
        plain = is_plain(store_path(data))
        assert key_path(data).exists() == (not plain)
        assert photo(data, None if plain else KEY) == PHOTO
        seen.append(plain)
        if done:
            break
    assert set(seen) == {to_plain}
    assert len(seen) > 5


def _restore(backup: Path, data: Path, former: StoreKey | None) -> None:
    lay_out(backup, data, KEY, data_key=former)
    take_over(data, NOON)


def _killed(work: Callable[[], None], deadly: int, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Do it, and end before this syncing of a folder, from 1; True when it was done before."""
    left, honest = iter(range(deadly - 1)), swap.sync_folder

    def sync(folder: Path) -> None:
        if next(left, None) is None:
            raise KeyboardInterrupt
        honest(folder)

    with monkeypatch.context() as patched:
        patched.setattr(swap, "sync_folder", sync)
        try:
            work()
        except KeyboardInterrupt:
            return False
    return True


def test_plain_copies_are_wiped_everywhere_but_those_of_others(tmp_path: Path) -> None:
    data, other, stick = tmp_path / "data", tmp_path / "other", tmp_path / "stick"
    fill(data)
    fill(other)
    mine, foreign = back_up(data, stick, None), back_up(other, stick, None)
    _, origin = present(data)
    lay_out(mine, data)
    take_over(data, NOON)
    encrypt_store(data, KEY, key_file())
    assert wipe_plain_backups(stick, origin) == 0
    sealed = back_up(data, stick)
    assert wipe_plain_backups(stick, origin) == 1
    assert (mine.exists(), foreign.exists(), sealed.exists()) == (False, True, True)
    assert check_backup(foreign) is None
    assert wipe_plain_states(data, KEY) == 1
    assert plain_places(data) == []


def test_files_that_a_plain_store_left_are_under_the_key_when_plain_copies_are_wiped(tmp_path: Path) -> None:
    data = tmp_path / "data"
    fill(data)
    sealed = encrypted(tmp_path / "sealed")
    lay_out(back_up(sealed, tmp_path / "stick"), data, KEY)
    take_over(data, NOON)
    assert len(plain_places(data)) == 2
    assert wipe_plain_states(data, KEY) == 1
    assert plain_places(data) == []
    assert photo(data, KEY) == PHOTO
