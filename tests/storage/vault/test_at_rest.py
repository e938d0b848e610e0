"""Of an encrypted store nothing can be read without its key, and nothing changed unseen."""

import shutil
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.person import Person
from secretariat.domain.rotation import Rotation
from secretariat.services.backups import BackupFlaw, BackupReason
from secretariat.services.ports import NEW
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.due import is_backup_due
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.restore import lay_out
from secretariat.storage.backup.swap import take_over
from secretariat.storage.driver import DBAPI
from secretariat.storage.examine import Condition, examine
from secretariat.storage.files import FolderFiles
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.queries.first_day import first_day
from secretariat.storage.store import Store
from secretariat.storage.vault.key_file import KeyFile, find_key_file
from secretariat.storage.vault.recoding import decrypt_store
from secretariat.storage.vault.store_key import StoreKey, give_key
from tests.storage.keeping import LABEL
from tests.storage.vault.protected import (
    CODE,
    KEY,
    NAME,
    NOON,
    PASSPHRASE,
    PHOTO,
    encrypted,
    key_file,
    plain_places,
)

OTHER = StoreKey(bytes(32))
ONE = Rotation(recent=1, daily=0, weekly=0, monthly=0)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return encrypted(tmp_path / "data")


def _bytes_of(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_no_name_is_readable_in_database_log_files_and_backups(data: Path) -> None:
    store = Store.open(data, key=KEY)
    with store.work() as work:
        work.add(Person(id=NEW, family=NAME, given="Ґалина"))
        work.commit(LABEL)
    make_backup(data, backups_folder(data), NOON, BackupReason.ASKED, key=KEY)
    assert store_path(data).with_name("secretariat.db-wal").stat().st_size > 0
    assert plain_places(data) == []
    store.close()
    assert plain_places(data) == []


def test_the_same_name_is_readable_in_a_store_that_is_not_encrypted(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    with store.work() as work:
        work.add(Person(id=NEW, family=NAME, given="Ґалина"))
        work.commit(LABEL)
    store.files.put(PHOTO)
    store.close()
    assert len(plain_places(tmp_path)) == 2


def test_the_store_works_as_any_other(data: Path) -> None:
    with closing(Store.open(data, key=KEY)) as store:
        with store.work() as work:
            person = work.add(Person(id=NEW, family=NAME, given="Ґалина"))
            work.commit(LABEL)
        store.history.undo()
        with store.work() as work:
            assert person.id not in {one.id for one in work.find(Person)}
        assert store.rows.meetings()
        store.register.prepare()
        assert store.register.ids()


def test_what_is_sorted_does_not_go_to_the_disk(data: Path) -> None:
    """SQLCipher does not encrypt files for sorting: they must lie in memory (SQLite, PRAGMA temp_store)."""
    with closing(Store.open(data, key=KEY)) as store, store.engine.connect() as connection:
        options = connection.exec_driver_sql("PRAGMA compile_options").scalars().all()
    assert {"TEMP_STORE=2", "TEMP_STORE=3"} & set(options)


def test_the_first_list_is_read_with_the_key(data: Path) -> None:
    day = first_day(store_path(data), NOON.date(), KEY)
    assert day is not None
    assert len(day.meetings) == 1


@pytest.mark.parametrize(("key", "code"), [(None, "passphrase_needed"), (OTHER, "store_damaged")])
def test_without_the_right_key_nothing_is_opened_or_changed(
    data: Path, key: StoreKey | None, code: str
) -> None:
    before = _bytes_of(data)
    with pytest.raises(DomainError) as raised:
        Store.open(data, key=key)
    assert raised.value.code == code
    assert _bytes_of(data) == before


def test_files_are_bound_to_key_and_name(data: Path) -> None:
    files = FolderFiles(data, KEY)
    (name,) = files.names()
    assert files.get(name) == PHOTO
    (path,) = data.glob("files-*/*/*")
    stranger = files.put(b"another")
    shutil.copyfile(path, path.parents[1] / stranger[:2] / stranger)
    assert files.get(stranger) is None
    (path.parents[2] / f"files-{OTHER.id}").mkdir()
    shutil.copytree(path.parents[1], path.parents[2] / f"files-{OTHER.id}", dirs_exist_ok=True)
    assert FolderFiles(data, OTHER).get(name) is None


def test_a_flipped_bit_of_a_file_is_seen(data: Path) -> None:
    files = FolderFiles(data, KEY)
    (name,) = files.names()
    (path,) = data.glob("files-*/*/*")
    written = path.read_bytes()
    for place in (0, 1, 12, 13, len(written) // 2, len(written) - 1):
        path.write_bytes(written[:place] + bytes([written[place] ^ 4]) + written[place + 1 :])
        assert files.get(name) is None
    path.write_bytes(b"")
    assert files.get(name) is None


@pytest.mark.parametrize("seed", range(12))
def test_a_flipped_bit_of_the_database_is_seen_as_damage(data: Path, seed: int) -> None:
    random, path = Random(seed), store_path(data)
    content = bytearray(path.read_bytes())
    place = random.randrange(len(content))
    content[place] ^= 1 << random.randrange(8)
    path.write_bytes(content)
    with closing(DBAPI.connect(str(path))) as raw:
        give_key(raw, KEY)
        assert raw.execute("PRAGMA cipher_integrity_check").fetchall() != []


def test_a_damaged_first_page_is_told_as_damage(data: Path) -> None:
    content = bytearray(store_path(data).read_bytes())
    content[1000] ^= 1
    store_path(data).write_bytes(content)
    with pytest.raises(DomainError, match="store_damaged"):
        examine(store_path(data), KEY)


def test_a_damaged_page_inside_is_told_as_damage_when_it_is_read(data: Path) -> None:
    content = bytearray(store_path(data).read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 + 100] ^= 1
    store_path(data).write_bytes(content)
    with pytest.raises(DomainError, match="store_damaged"):
        Store.open(data, key=KEY)


def test_a_protected_folder_whose_store_is_gone_makes_no_readable_one(data: Path) -> None:
    store_path(data).unlink()
    with pytest.raises(DomainError, match="passphrase_needed"):
        Store.open(data)
    assert examine(store_path(data), KEY) is Condition.NEW
    Store.open(data, key=KEY).close()
    assert not store_path(data).read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("by", ["passphrase", "code"])
def test_a_backup_opens_on_a_new_computer(data: Path, tmp_path: Path, by: str) -> None:
    backup = make_backup(data, tmp_path / "stick", NOON, BackupReason.ASKED, key=KEY).path
    key_path(data).unlink()
    wrapped = KeyFile.read(backup.with_suffix(".key"))
    key = wrapped.unlocked(PASSPHRASE) if by == "passphrase" else wrapped.recovered(CODE)
    with pytest.raises(DomainError, match="passphrase_needed"):
        lay_out(backup, tmp_path / "new")
    lay_out(backup, tmp_path / "new", key)
    take_over(tmp_path / "new", NOON)
    assert find_key_file(tmp_path / "new").unlocked(PASSPHRASE) == KEY
    with closing(Store.open(tmp_path / "new", key=key)) as store:
        (name,) = store.files.names()
        assert store.files.get(name) == PHOTO
        assert len(store.rows.meetings()) == 1


def test_a_backup_without_its_key_file_is_not_good(data: Path, tmp_path: Path) -> None:
    backup = make_backup(data, tmp_path / "stick", NOON, BackupReason.ASKED, key=KEY).path
    backup.with_suffix(".key").write_bytes(b"{}")
    assert check_backup(backup, KEY) is BackupFlaw.KEY


def test_files_of_every_key_stay_while_a_backup_needs_them(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first = make_backup(data, folder, NOON, BackupReason.ASKED, key=KEY).path
    (sha256,) = FolderFiles(data, KEY).names()
    decrypt_store(data, KEY)
    second = make_backup(data, folder, NOON, BackupReason.ASKED).path
    assert (check_backup(first, KEY), check_backup(second)) == (None, None)
    third = make_backup(data, folder, NOON, BackupReason.ASKED, rotation=ONE).path
    assert (first.exists(), check_backup(third)) == (False, None)
    assert [path.name for path in folder.glob("files*/*/*")] == [sha256]


def test_a_changed_passphrase_makes_a_backup_due(data: Path) -> None:
    folder = backups_folder(data)
    assert is_backup_due(data, folder, KEY)
    make_backup(data, folder, NOON, BackupReason.ASKED, key=KEY)
    assert not is_backup_due(data, folder, KEY)
    key_file().with_passphrase(KEY, "зовсім інша фраза").write(key_path(data))
    assert is_backup_due(data, folder, KEY)
