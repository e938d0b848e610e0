"""The whole content of the journalled tables, for comparing states of a store."""

from typing import Any

from sqlalchemy import select

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
