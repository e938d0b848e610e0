"""The list of actions over all meetings."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from secretariat.domain.person import Person
from secretariat.domain.resolution import ActionState
from secretariat.services.rows import ActionRow
from secretariat.storage import tables
from secretariat.storage.mapping import mapper_of
from secretariat.storage.tables import table_of

_ACTION = table_of(tables.ActionItemRow)
_POINT = table_of(tables.PointRow)
_RESOLUTION = table_of(tables.ResolutionRow)
_ITEM = table_of(tables.AgendaItemRow)
_MEETING = table_of(tables.MeetingRow)
_SITTING = table_of(tables.SittingRow)
_OWN = ("id", "due", "standing", "state", "closed_on", "note", "assignee_id", "assignee_label")


def action_rows(connection: Connection) -> tuple[ActionRow, ...]:
    """Open actions by due date (those without one last), then closed ones, newest first."""
    names = _listed(connection)
    day = select(func.min(_SITTING.c.day)).where(_SITTING.c.meeting_id == _MEETING.c.id).scalar_subquery()
    source = (
        _ACTION.join(_POINT).join(_RESOLUTION).join(_ITEM, _ITEM.c.id == _RESOLUTION.c.item_id).join(_MEETING)
    )
    statement = select(
        *(_ACTION.c[name] for name in _OWN),
        _POINT.c.text,
        _POINT.c.position.label("point"),
        _ITEM.c.id.label("item_id"),
        _ITEM.c.position.label("item"),
        _MEETING.c.id.label("meeting_id"),
        _MEETING.c.number,
        day.label("day"),
    ).select_from(source)
    rows = [_row(row._mapping, names) for row in connection.execute(statement)]
    still = sorted((row for row in rows if row.state is ActionState.OPEN), key=_by_due)
    done = sorted((row for row in rows if row.closed_on is not None), key=_by_closing, reverse=True)
    return (*still, *done)


def _listed(connection: Connection) -> dict[int, str]:
    """Everybody who has an action, as in lists: «Кузьмінов О. В.»."""
    mapper = mapper_of(Person)
    assigned = select(_ACTION.c.assignee_id)
    rows = connection.execute(select(*mapper.columns).where(mapper.table.c.id.in_(assigned)))
    persons: list[Person] = [mapper.value(row) for row in rows]
    return {person.id: person.listed for person in persons}


def _row(row: Mapping[Any, Any], names: Mapping[int, str]) -> ActionRow:
    values = dict(row)
    person, label = values.pop("assignee_id"), values.pop("assignee_label")
    return ActionRow(**values, assignee=label if person is None else names[person])


def _by_due(row: ActionRow) -> tuple[date, int]:
    return row.due or date.max, row.id


def _by_closing(row: ActionRow) -> tuple[date, int]:
    return row.closed_on or date.min, row.id
