"""The tables and triggers of a store, held against those that the program declares."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from secretariat.services.data_findings import DataCode, DataFinding, finding
from secretariat.storage.driver import DBAPI
from secretariat.storage.tables import METADATA
from secretariat.storage.triggers import trigger_statements

_MADE = (
    "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'view')"
    " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'alembic_version'"
)
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
_CHECKS = re.compile(r"CONSTRAINT \w+ CHECK \([^()]*\([^()]*\)\)")


def check_schema(connection: Connection) -> Iterator[DataFinding]:
    """Tables, then triggers, that are missing, other than declared, or not the program's."""
    codes = DataCode.TABLE_MISSING, DataCode.TABLE_CHANGED, DataCode.TABLE_ADDED
    yield from _differences(_declared_tables(), tables_of(connection), "table", *codes)
    codes = DataCode.TRIGGER_MISSING, DataCode.TRIGGER_CHANGED, DataCode.TRIGGER_ADDED
    kept: dict[str, Any] = {row.name: row.sql for row in connection.exec_driver_sql(_TRIGGERS)}
    yield from _differences(trigger_statements(), kept, "trigger", *codes)


def tables_of(connection: Connection) -> dict[str, Any]:
    """What matters of every table, whatever the order and layout of its SQL."""
    return {
        name: {
            "columns": _set(
                connection, f"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{name}')"
            ),
            "keys": _set(
                connection,
                f'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(\'{name}\')',
            ),
            "indexes": _set(connection, f"SELECT name, \"unique\" FROM pragma_index_list('{name}')"),
            "checks": set(_CHECKS.findall(sql)),
            "words": {word: word in sql for word in ("STRICT", "AUTOINCREMENT")},
        }
        for name, sql in connection.exec_driver_sql(_MADE).all()
    }


def _set(connection: Connection, statement: str) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in connection.exec_driver_sql(statement)}


@cache
def _declared_tables() -> dict[str, Any]:
    declared = create_engine("sqlite://", module=DBAPI, poolclass=StaticPool)
    METADATA.create_all(declared)
    with declared.connect() as connection:
        tables = tables_of(connection)
    declared.dispose()
    return tables


def _differences(
    declared: dict[str, Any],
    kept: dict[str, Any],
    kind: str,
    missing: DataCode,
    changed: DataCode,
    added: DataCode,
) -> Iterator[DataFinding]:
    for name in sorted(declared.keys() | kept.keys()):
        if name not in kept:
            yield finding(missing, **{kind: name})
        elif name not in declared:
            yield finding(added, **{kind: name})
        elif kept[name] != declared[name]:
            yield finding(changed, **{kind: name})
