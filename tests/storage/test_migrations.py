"""Upgrades lose nothing, and one that fails leaves the store as it was."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from secretariat.domain.agenda import Standing
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Meeting
from secretariat.services.changes import Barrier
from secretariat.storage import examine
from secretariat.storage import migrate as migration
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.check import check_backup
from secretariat.storage.check.schema import tables_of
from secretariat.storage.driver import DBAPI
from secretariat.storage.migrate import VERSIONS, migrate
from secretariat.storage.migrations import REVISIONS
from secretariat.storage.place import store_path
from secretariat.storage.store import Store
from secretariat.storage.tables import METADATA
from secretariat.storage.vault.recoding import encrypt_store
from secretariat.storage.vault.store_key import StoreKey
from secretariat.storage.verify import verify
from tests.records.reference import reference_record
from tests.storage.dumps import dump, everything
from tests.storage.first_revision import as_first_revision
from tests.storage.keeping import LABEL, keep
from tests.storage.vault.protected import KEY, key_file

NOON = datetime(2026, 11, 5, 12, 0, tzinfo=KYIV)

REBUILD = """
    with op.batch_alter_table("meeting", recreate="always", table_kwargs={kwargs}) as batch:
        batch.add_column(sa.Column("hall", sa.Text, nullable=False, server_default="мала"))
"""
KEPT = {"sqlite_autoincrement": True}


def _planted(folder: Path, body: str) -> tuple[Path, Path]:
    """The project's revisions and one more."""
    head = f'from alembic import op\nimport sqlalchemy as sa\nrevision = "9999"\ndown_revision = "{REVISIONS[-1]}"\n'
    folder.mkdir()
    (folder / "9999_planted.py").write_text(f"{head}\n\ndef upgrade():{body}", encoding="utf-8")
    return VERSIONS, folder


def test_the_revisions_are_those_that_the_program_knows() -> None:
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    script = ScriptDirectory.from_config(config)
    assert tuple(found.revision for found in reversed(list(script.walk_revisions()))) == REVISIONS


def test_the_migrated_tables_are_the_declared_ones(store: Store) -> None:
    declared = create_engine("sqlite://", module=DBAPI, poolclass=StaticPool)
    METADATA.create_all(declared)
    with store.engine.connect() as migrated, declared.connect() as fresh:
        assert tables_of(migrated) == tables_of(fresh)
        context = MigrationContext.configure(migrated, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    declared.dispose()


def test_a_changed_table_is_noticed_by_the_comparison(store: Store) -> None:
    with store.engine.begin() as connection:
        before = tables_of(connection)
        connection.exec_driver_sql("ALTER TABLE meeting ADD COLUMN hall TEXT")
        assert tables_of(connection) != before


def test_rebuilding_a_parent_table_loses_nothing(store: Store, tmp_path: Path) -> None:
    keep(store, reference_record())
    meeting_id = keep(store, reference_record())
    _remove_meeting(store, meeting_id)
    before = dump(store)
    migrate(store.engine, NOON, _planted(tmp_path / "planted", REBUILD.format(kwargs=KEPT)))
    after = dump(store)
    assert after.pop("meeting") == before.pop("meeting")
    assert after == before
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT hall FROM meeting").scalars().all() == ["мала"]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'meeting'"
        assert connection.exec_driver_sql(triggers).scalar() == 3
        assert verify(connection) == []
    assert keep(store, reference_record()) == meeting_id + 1


def test_undo_stops_at_an_upgrade(store: Store, tmp_path: Path) -> None:
    keep(store, reference_record())
    migrate(store.engine, NOON, _planted(tmp_path / "planted", "\n    pass\n"))
    assert store.history.state().barrier is Barrier.UPGRADED


FAILING = {
    "half way": REBUILD.format(kwargs=KEPT) + "    raise RuntimeError\n",
    "rows": "\n    op.execute('DELETE FROM statement')\n",
    "references": "\n    op.execute('UPDATE sitting SET meeting_id = 99')\n",
    "tables": REBUILD.format(kwargs={}),
}


@pytest.mark.parametrize("check", FAILING)
def test_a_failing_upgrade_leaves_the_store_untouched(store: Store, tmp_path: Path, check: str) -> None:
    keep(store, reference_record())
    with store.engine.connect() as connection:
        before = everything(connection)
    with pytest.raises((DomainError, RuntimeError)) as raised:
        migrate(store.engine, NOON, _planted(tmp_path / "planted", FAILING[check]))
    if check != "half way":
        assert raised.value.params == {"check": check}
    with store.engine.connect() as connection:
        assert everything(connection) == before
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    store.history.undo()


@pytest.mark.parametrize("key", [None, KEY])
def test_an_older_store_is_backed_up_and_upgraded_when_it_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: StoreKey | None
) -> None:
    data = tmp_path / "data"
    store = Store.open(data)
    meeting_id = keep(store, reference_record())
    store.close()
    if key is not None:
        encrypt_store(data, key, key_file())
    versions = _planted(tmp_path / "planted", REBUILD.format(kwargs=KEPT))
    monkeypatch.setattr(examine, "REVISIONS", (*REVISIONS, "9999"))
    monkeypatch.setattr(migration, "migrate", lambda engine, moment: migrate(engine, moment, versions))
    upgraded = Store.open(data, key=key)
    with upgraded.work() as work:
        assert len(work.record(meeting_id).items) == len(reference_record().items)
    upgraded.close()
    assert [check_backup(path, key) for path in backups(data / "backups")] == [None]
    assert Store.open(data, key=key).close() is None
    assert len(backups(data / "backups")) == 1


def test_a_store_of_the_first_revision_keeps_its_rows_and_equals_a_fresh_one(
    store: Store, tmp_path: Path
) -> None:
    meeting_id = keep(store, reference_record())
    before = dump(store)
    older = tmp_path / "older"
    as_first_revision(store.path, store_path(older))
    upgraded = Store.open(older)
    assert dump(upgraded) == before
    with store.engine.connect() as fresh, upgraded.engine.connect() as connection:
        assert tables_of(connection) == tables_of(fresh)
        assert verify(connection) == []
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        assert connection.exec_driver_sql(triggers).all() == fresh.exec_driver_sql(triggers).all()
    assert upgraded.history.state().barrier is Barrier.UPGRADED
    assert len(backups(older / "backups")) == 1
    with upgraded.work() as work:
        item = work.record(meeting_id).items[0]
        work.update(replace(item, standing=Standing.ALWAYS))
        work.commit(LABEL)
    upgraded.history.undo()
    assert dump(upgraded) == before
    assert keep(upgraded, reference_record()) == meeting_id + 1
    upgraded.close()


def _remove_meeting(store: Store, meeting_id: MeetingId) -> None:
    with store.work() as work:
        work.remove(Meeting, meeting_id)
        work.commit(LABEL)
