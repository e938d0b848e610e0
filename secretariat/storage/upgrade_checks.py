"""What must be true of a store after an upgrade, whatever the revision did."""

from dataclasses import dataclass

from sqlalchemy import Connection

from secretariat.domain.errors import DomainError

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """How many rows each table has, and the highest id that each ever gave."""

    rows: dict[str, int]
    ids: dict[str, int]


def holdings(connection: Connection) -> Holdings:
    """What a store holds now; an empty file holds nothing."""
    names = connection.exec_driver_sql(_TABLES).scalars().all()
    counted = {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in names
    }
    given = connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence").all() if names else []
    return Holdings(rows=counted, ids={row.name: row.seq for row in given})


def keep_ids(connection: Connection, before: Holdings) -> None:
    """Let no id be given twice: rebuilding a table forgets the highest one."""
    for name, highest in before.ids.items():
        connection.exec_driver_sql(
            "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (highest, name)
        )
        connection.exec_driver_sql(
            "INSERT INTO sqlite_sequence SELECT name, ? FROM sqlite_master"
            " WHERE type = 'table' AND name = ? AND name NOT IN (SELECT name FROM sqlite_sequence)",
            (highest, name),
        )


def check_upgrade(connection: Connection, before: Holdings) -> None:
    """Raises DomainError("upgrade_failed", check=…): rows, tables, references or integrity."""
    after = holdings(connection).rows
    if any(after.get(name, 0) < count for name, count in before.rows.items()):
        raise DomainError("upgrade_failed", check="rows")
    if _loosened(connection):
        raise DomainError("upgrade_failed", check="tables")
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DomainError("upgrade_failed", check="references")
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
        raise DomainError("upgrade_failed", check="integrity")


def _loosened(connection: Connection) -> bool:
    """True when a rebuilt table lost what Alembic does not reflect: STRICT, or AUTOINCREMENT where ids are given."""
    made = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    given = set(connection.exec_driver_sql("SELECT name FROM sqlite_sequence").scalars())
    return any(
        not sql.rstrip().endswith("STRICT") or (name in given and "AUTOINCREMENT" not in sql)
        for name, sql in connection.exec_driver_sql(made).all()
        if not name.startswith("sqlite_")
    )
