"""Making a store and bringing an older one up to date: whole, checked, or not at all."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from secretariat.services.changes import Barrier, Label
from secretariat.storage.engine import writing
from secretariat.storage.examine import APPLICATION_ID
from secretariat.storage.journal import seal
from secretariat.storage.triggers import create_triggers, drop_triggers
from secretariat.storage.upgrade_checks import check_upgrade, holdings, keep_ids

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
    before = holdings(connection)
    drop_triggers(connection)
    _run_revisions(connection, versions)
    create_triggers(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    keep_ids(connection, before)
    if before.rows:
        seal(connection, Label(code="store_upgraded"), moment, barrier=Barrier.UPGRADED)
    check_upgrade(connection, before)


def _run_revisions(connection: Connection, versions: Sequence[Path]) -> None:
    config = Config()
    # a percent sign in a path would be taken for an interpolation
    config.set_main_option("script_location", str(VERSIONS.parent).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, versions)).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    with EnvironmentContext(
        config, script, fn=lambda revision, _: script._upgrade_revs("head", revision)
    ) as context:
        context.configure(connection=connection, transactional_ddl=True)
        context.run_migrations()
