"""A log that another copy of the store left lies beside it: it is refused, and nothing is mixed."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.app.bootstrap import opened_office
from secretariat.app.commands import restore
from secretariat.app.parser import parse
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.person import Person
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.replaced import FOLDER
from secretariat.storage.driver import DBAPI
from secretariat.storage.log_check import check_log
from secretariat.storage.place import key_path, store_path
from secretariat.storage.store import Store
from secretariat.storage.vault.recoding import encrypt_store
from secretariat.storage.vault.store_key import StoreKey, give_key
from tests.accidents import folders
from tests.records.reference import reference_record
from tests.storage.keeping import LABEL, keep
from tests.storage.vault.protected import KEY, NOON, PASSPHRASE, key_file

Make = Callable[[Path, Path, StoreKey | None], None]


def _live(folder: Path, key: StoreKey | None, *families: str) -> None:
    with closing(Store.open(folder, key=key)) as store:
        for family in families:
            folders.add_person(store, family)


def _log_of(folder: Path, key: StoreKey | None, *families: str) -> bytes:
    """Live on, and end as a killed program does; its log."""
    with closing(Store.open(folder, key=key)) as store:
        for family in families:
            folders.add_person(store, family)
        return _log(folder).read_bytes()


def _log(folder: Path) -> Path:
    return store_path(folder).with_name("secretariat.db-wal")


def _many(name: str, count: int) -> list[str]:
    return [f"{name} {number}" for number in range(count)]


def _of_a_copy_that_went_another_way(folder: Path, other: Path, key: StoreKey | None) -> None:
    log = _log_of(other, key, "Ґонта", "Їжак")
    _live(folder, key, "Єрмак", "Щербань")
    _log(folder).write_bytes(log)


def _of_a_later_state(folder: Path, other: Path, key: StoreKey | None) -> None:
    _live(other, key, *_many("Ґонта", 60))
    _log(folder).write_bytes(_log_of(other, key, "Їжак"))


def _of_the_next_state(folder: Path, other: Path, key: StoreKey | None) -> None:
    """The log has all pages of the journal that differ, and lacks one of rows: only the rows tell."""
    with closing(Store.open(other, key=key)) as store, store.work() as work:
        (group,) = work.find(WorkingGroup)
        work.update(replace(group, name="Робоча група з іншою назвою"))
        work.commit(LABEL)
    _log(folder).write_bytes(_log_of(other, key, "Ґонта"))


def _of_an_earlier_state(folder: Path, other: Path, key: StoreKey | None) -> None:
    log = _log_of(folder, key, "Ґонта", "Їжак")
    _live(folder, key, *_many("Єрмак", 60))
    _log(folder).write_bytes(log)


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> StoreKey | None:
    found: StoreKey | None = request.param
    return found


@pytest.fixture
def folder(tmp_path: Path, key: StoreKey | None) -> Path:
    made = tmp_path / "Дані"
    with closing(Store.open(made)) as store:
        keep(store, reference_record())
    if key is not None:
        encrypt_store(made, key, key_file())
        assert key_path(made).exists()
        Store.open(made, key=key).close()
    return made


def _bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("has_index", [False, True])
@pytest.mark.parametrize(
    "put",
    [_of_a_copy_that_went_another_way, _of_a_later_state, _of_the_next_state, _of_an_earlier_state],
)
def test_the_log_of_another_store_is_refused_and_nothing_is_changed(
    folder: Path, tmp_path: Path, key: StoreKey | None, put: Make, has_index: bool
) -> None:
    other = Path(shutil.copytree(folder, tmp_path / "інша"))
    put(folder, other, key)
    if has_index:
        store_path(folder).with_name("secretariat.db-shm").write_bytes(bytes(32768))
    before = _bytes_of(folder)
    for is_whole in (True, False):
        with (
            pytest.raises(DomainError, match="store_log_stale"),
            opened_office(folder, key=key, is_whole=is_whole),
        ):
            pass
    assert _bytes_of(folder) == before
    for path in (_log(folder), store_path(folder).with_name("secretariat.db-shm")):
        path.unlink(missing_ok=True)
    with opened_office(folder, key=key) as office:
        assert len(office.rows.meetings()) == 1


def test_no_copy_of_the_store_is_laid_out_elsewhere(
    folder: Path, tmp_path: Path, key: StoreKey | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill would leave it there, in clear where the store is not encrypted."""
    with closing(Store.open(folder, key=key)) as store:
        folders.add_person(store, "Ґонта")
        killed = Path(shutil.copytree(folder, tmp_path / "убитий"))
    other = Path(shutil.copytree(folder, tmp_path / "інша"))
    _of_an_earlier_state(folder, other, key)
    store_path(folder).with_name("secretariat.db-shm").write_bytes(bytes(32768))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "теки немає"))
    check_log(store_path(killed), key)
    with pytest.raises(DomainError, match="store_log_stale"):
        check_log(store_path(folder), key)


def test_the_own_log_of_a_killed_program_is_taken(folder: Path, tmp_path: Path, key: StoreKey | None) -> None:
    with closing(Store.open(folder, key=key)) as store:
        for number in range(40):
            folders.add_person(store, f"Ґонта {number}")
            killed = Path(shutil.copytree(folder, tmp_path / f"убитий {number}"))
            check_log(store_path(killed), key)
            store_path(killed).with_name("secretariat.db-shm").unlink()
            check_log(store_path(killed), key)
    with opened_office(killed, key=key) as office, office.desk.work() as work:
        assert work.find(Person, family="Ґонта 39")


def test_a_store_that_was_not_whole_before_is_no_reason_to_blame_its_log(
    folder: Path, key: StoreKey | None
) -> None:
    """Somebody changed a row by another program: the check of the data names that."""
    with closing(DBAPI.connect(str(store_path(folder)), isolation_level=None)) as raw:
        give_key(raw, key)
        for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE person SET given = 'Ґава' WHERE id = 1")
    with closing(Store.open(folder, key=key)) as store:
        folders.add_person(store, "Ґонта")
        killed = Path(shutil.copytree(folder, folder.parent / "убитий"))
    check_log(store_path(killed), key)


def test_a_restore_over_a_store_with_the_log_of_another_one_keeps_both_as_they_were(
    folder: Path, tmp_path: Path, key: StoreKey | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup of it would have mixed them."""
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    backup = make_backup(folder, tmp_path / "stick", NOON, BackupReason.ASKED, key=key).path
    _of_a_copy_that_went_another_way(folder, Path(shutil.copytree(folder, tmp_path / "інша")), key)
    store, log = store_path(folder).read_bytes(), _log(folder).read_bytes()
    assert restore.run(parse(["--data", str(folder), "restore", str(backup)])) == 0
    (kept,) = (folder / FOLDER).iterdir()
    assert (store_path(kept).read_bytes(), _log(kept).read_bytes()) == (store, log)
