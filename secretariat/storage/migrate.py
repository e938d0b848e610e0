"""Making a store and bringing an older one up to date: whole, checked, or not at all."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Barrier, Label
from secretariat.storage.engine import writing
from secretariat.storage.examine import APPLICATION_ID
from secretariat.storage.journal import seal
from secretariat.storage.triggers import create_triggers, drop_triggers

VERSIONS = Path(__file__).parent / "migrations" / "versions"


def migrate(engine: Engine, moment: datetime, versions: Sequence[Path] = (VERSIONS,)) -> None:
    """Run the missing revisions in one transaction; afterwards no row is lost and every check has passed.

    Call it with a backup made. Raises DomainError("upgrade_failed", check=…) when a check fails; on any error the
    store is as before. Foreign keys are off meanwhile: rebuilding a table would otherwise delete all that belongs
    to its rows (ON DELETE CASCADE); the pragma works outside a transaction alone, so it goes to the raw connection.
    """
    with writing(engine) as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _upgrade(connection, moment, versions)
        finally:
            raw.execute("PRAGMA foreign_keys = ON")


def _upgrade(connection: Connection, moment: datetime, versions: Sequence[Path]) -> None:
    before = _counts(connection)
    drop_triggers(connection)
    _run_revisions(connection, versions)
    create_triggers(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    if before:
        seal(connection, Label(code="store_upgraded"), moment, barrier=Barrier.UPGRADED)
    _check(connection, before)


def _run_revisions(connection: Connection, versions: Sequence[Path]) -> None:
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(str(folder) for folder in versions))
    script = ScriptDirectory.from_config(config)
    with EnvironmentContext(
        config, script, fn=lambda revision, _: script._upgrade_revs("head", revision)
    ) as context:
        context.configure(connection=connection, transactional_ddl=True)
        context.run_migrations()


def _counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has, but Alembic's and the journal's own, which grow by the upgrade."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT IN ('alembic_version', 'change_set')"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in names.all()
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    after = _counts(connection)
    if any(after.get(name, 0) < count for name, count in before.items()):
        raise DomainError("upgrade_failed", check="rows")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DomainError("upgrade_failed", check="references")
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
        raise DomainError("upgrade_failed", check="integrity")
