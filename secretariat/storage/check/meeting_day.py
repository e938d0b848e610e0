"""To which meeting a row belongs, told by the meeting's first day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table

_MEETING = "meeting"
_FIRST_DAY = "SELECT min(day) FROM sitting WHERE meeting_id = ?"


def meeting_day(connection: Connection, table: Table, values: Mapping[str, Any]) -> date | None:
    """The first day of the meeting that owns the row; None for a row of no meeting, or of one that is gone."""
    meeting_id = _meeting_of(connection, table, values)
    day = connection.exec_driver_sql(_FIRST_DAY, (meeting_id,)).scalar() if meeting_id is not None else None
    try:
        return date.fromisoformat(day) if isinstance(day, str) else None
    except ValueError:
        return None


def first_day_sql(meeting_id: str) -> str:
    """An SQL expression: the first day of the meeting that another expression names."""
    return _FIRST_DAY.replace("?", meeting_id)


def _meeting_of(connection: Connection, table: Table, values: Mapping[str, Any]) -> int | None:
    """Up from owner to owner; columns that were never filled lead nowhere."""
    if table.name == _MEETING:
        return values["id"] if isinstance(values.get("id"), int) else None
    for key in sorted(table.foreign_keys, key=lambda key: key.column.table.name != _MEETING):
        owner_id, owner = values.get(key.parent.name), key.column.table
        if owner_id is None or owner is table:
            continue
        if owner.name == _MEETING:
            return int(owner_id)
        if key.ondelete == "CASCADE":
            row = connection.exec_driver_sql(
                f'SELECT * FROM "{owner.name}" WHERE id = ?', (owner_id,)
            ).first()
            return _meeting_of(connection, owner, row._asdict()) if row is not None else None
    return None
