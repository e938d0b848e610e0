"""Stores as the first release wrote them."""

from contextlib import closing
from pathlib import Path

from secretariat.storage import examine
from secretariat.storage.driver import DBAPI
from secretariat.storage.migrate import VERSIONS


def as_first_revision(source: Path, target: Path) -> None:
    """A store of the first revision with whatever of the source's rows it can hold."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with closing(DBAPI.connect(str(target), isolation_level=None)) as raw:
        for script in sorted((VERSIONS / "0001_first").glob("*.sql")):
            raw.executescript(script.read_text(encoding="utf-8"))
        raw.execute(f"PRAGMA application_id = {examine.APPLICATION_ID}")
        raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        raw.execute("INSERT INTO alembic_version VALUES ('0001')")
        raw.execute("ATTACH ? AS now", (str(source),))
        made = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
        for (name,) in raw.execute(made).fetchall():
            columns = ", ".join(f'"{row[1]}"' for row in raw.execute(f"PRAGMA table_info('{name}')"))
            raw.execute(f'DELETE FROM main."{name}"')
            raw.execute(f'INSERT INTO main."{name}" ({columns}) SELECT {columns} FROM now."{name}"')
