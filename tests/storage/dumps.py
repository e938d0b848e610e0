"""The whole content of the journalled tables, for comparing states of a store."""

from typing import Any

from sqlalchemy import Connection, select

from secretariat.storage.journalled import JOURNALLED
from secretariat.storage.store import Store

Dump = dict[str, list[tuple[Any, ...]]]


def dump(store: Store) -> Dump:
    """Every row of every journalled table."""
    with store.engine.connect() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(table.c.id))]
            for table in JOURNALLED
        }


def everything(connection: Connection) -> list[tuple[Any, ...]]:
    """The schema with triggers and indexes, and every row of every table."""
    schema = [
        tuple(row)
        for row in connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master ORDER BY name")
    ]
    tables = [name for kind, name, _ in schema if kind == "table"]
    rows = [(name, *row) for name in tables for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')]
    return schema + rows
