"""No false alarm: whatever the program itself did, undid, erased or upgraded is sound."""

import shutil
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupReason
from secretariat.services.changes import Label
from secretariat.services.personal_data import redactor_of
from secretariat.storage.backup.make import make_backup
from secretariat.storage.engine import make_engine
from secretariat.storage.examine import APPLICATION_ID
from secretariat.storage.journal import seal
from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.migrate import VERSIONS
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import backups_folder, store_path
from secretariat.storage.store import Store
from tests.records.reference import reference_record
from tests.storage.check.kept_store import check, faults
from tests.storage.group_life import NOW, Life, settle
from tests.storage.keeping import keep
from tests.storage.life_actions import random_thing


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("settled")
    store = Store.open(folder)
    settle(store, folder)
    store.close()
    return folder


@pytest.mark.parametrize("seed", range(20))
def test_whatever_the_program_did_and_undid_is_sound(settled: Path, tmp_path: Path, seed: int) -> None:
    random, folder = Random(seed), Path(shutil.copytree(settled, tmp_path / "Дані"))
    store = Store.open(folder)
    life = Life(store, folder, random, closes=seed % 2 == 0)
    for _ in range(60):
        random.choice((random_thing, random_thing, random_thing, _undo, _redo, _erase, _back_up))(life)
    store.close()
    assert faults(check(folder)) == []


def _undo(life: Life) -> None:
    with suppress(DomainError):  # nothing to undo, or what it would undo was erased
        life.desk.history.undo()


def _redo(life: Life) -> None:
    with suppress(DomainError):
        life.desk.history.redo()


def _erase(life: Life) -> None:
    """A person, as the program does it to whoever serves no more."""
    office = life.office
    office.personal.wipe(life.person, redactor_of(office.desk, office.personal, office.cases, life.person))


def _back_up(life: Life) -> None:
    make_backup(life.office.folder, backups_folder(life.office.folder), NOW, BackupReason.ASKED)


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_a_store_of_any_revision_is_sound_when_it_is_upgraded(
    store: Store, tmp_path: Path, revision: str
) -> None:
    keep(store, reference_record())
    older = tmp_path / "older"
    _make_old(store.path, store_path(older), revision)
    Store.open(older).close()
    assert faults(check(older)) == []
    with closing(make_engine(store_path(older)).raw_connection()) as raw:
        raw.cursor().execute("DROP TRIGGER journal_meeting_update")
        raw.cursor().execute("UPDATE meeting SET items_due = '2019-07-01'")
    changed = [found.params for found in faults(check(older)) if "columns" in found.params]
    assert [one["columns"] for one in changed] == [("items_due",)]


def _make_old(source: Path, target: Path, revision: str) -> None:
    """A store of a revision that got the source's rows, as far as it has their columns, in one step of its own."""
    target.parent.mkdir()
    engine = make_engine(target)
    with engine.connect() as connection, connection.begin():
        raw = connection.connection.dbapi_connection
        assert raw is not None
        for script in _scripts(revision):
            for statement in script.read_text(encoding="utf-8").split(";\n"):
                if statement.strip():
                    connection.exec_driver_sql(statement)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision,))
    with engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("ATTACH ? AS now", (str(source),))
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table in JOURNALLED:
            _copy(connection, table.name)
        seal(connection, Label(code="test"), NOW)
        connection.exec_driver_sql("COMMIT")
    engine.dispose()


def _scripts(revision: str) -> list[Path]:
    return [
        script
        for folder in sorted(path for path in VERSIONS.iterdir() if path.is_dir() and path.name[:1] == "0")
        if folder.name[:4] <= revision
        for script in sorted(folder.glob("*.sql"))
    ]


def _copy(connection: object, table: str) -> None:
    """Through a trigger as that revision had it."""
    ask = connection.exec_driver_sql  # type: ignore[attr-defined]
    names = [row.name for row in ask(f'PRAGMA main.table_info("{table}")')]
    if not names:
        return
    image = ", ".join(f"'{name}', new.\"{name}\"" for name in names)
    ask(
        f'CREATE TRIGGER journal_{table}_insert AFTER INSERT ON "{table}" BEGIN INSERT INTO pending_change'
        f" (table_name, row_id, before, after) VALUES ('{table}', new.id, NULL, json_object({image})); END"
    )
    columns = ", ".join(f'"{name}"' for name in names)
    ask(f'INSERT INTO main."{table}" ({columns}) SELECT {columns} FROM now."{table}"')
