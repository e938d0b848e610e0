"""The triggers by which SQLite itself catches every change of a row, also cascades, and guards the journal.

They are derived from the tables, so that a migration drops them and makes them anew.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Table

from secretariat.storage.journalled import JOURNALLED

_SEALED = "RAISE(ABORT, 'the journal is sealed')"
_GUARDS = (
    f"CREATE TRIGGER guard_change_set_update BEFORE UPDATE ON change_set BEGIN SELECT {_SEALED}; END",
    f"CREATE TRIGGER guard_change_set_delete BEFORE DELETE ON change_set BEGIN SELECT {_SEALED}; END",
    f"CREATE TRIGGER guard_change_delete BEFORE DELETE ON change BEGIN SELECT {_SEALED}; END",
    # the one change allowed: a person is erased, the digest stays
    "CREATE TRIGGER guard_change_update BEFORE UPDATE ON change WHEN NOT ("
    "new.id = old.id AND new.seq = old.seq AND new.table_name = old.table_name AND new.row_id = old.row_id"
    " AND new.digest = old.digest AND new.before IS NULL AND new.after IS NULL AND new.salt IS NULL)"
    f" BEGIN SELECT {_SEALED}; END",
)


def create_triggers(connection: Connection) -> None:
    """Make all triggers in the open transaction."""
    for statement in trigger_statements().values():
        connection.exec_driver_sql(statement)


def trigger_statements() -> dict[str, str]:
    """The SQL of every trigger by its name, as SQLite keeps it too."""
    watchers = [statement for table in JOURNALLED for statement in _watchers(table)]
    return {statement.split()[2]: statement for statement in (*watchers, *_GUARDS)}


def drop_triggers(connection: Connection) -> None:
    """Drop every trigger of the store in the open transaction."""
    names = (
        connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    )
    for name in names:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def image_sql(table: Table, row: str) -> str:
    """An SQL expression: the row («new», «old» or a table's name) as JSON, one key for each column."""
    return "json_object(" + ", ".join(f"'{c.name}', {row}.\"{c.name}\"" for c in table.columns) + ")"


def _watchers(table: Table) -> Iterator[str]:
    new, old = image_sql(table, "new"), image_sql(table, "old")
    differs = " OR ".join(f'old."{c.name}" IS NOT new."{c.name}"' for c in table.columns)
    yield _watcher(table.name, "INSERT", "new", "NULL", new)
    yield _watcher(table.name, "UPDATE", "new", old, new, f" WHEN {differs}")
    yield _watcher(table.name, "DELETE", "old", old, "NULL")


def _watcher(table: str, event: str, row: str, before: str, after: str, condition: str = "") -> str:
    return (
        f'CREATE TRIGGER journal_{table}_{event.lower()} AFTER {event} ON "{table}"{condition} BEGIN '
        f"INSERT INTO pending_change (table_name, row_id, before, after) "
        f"VALUES ('{table}', {row}.id, {before}, {after}); END"
    )
