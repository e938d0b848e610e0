"""The register of decisions: all ids in the order of the list, and the rows of a page of them."""

from array import array
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import Connection, CursorResult, FromClause, Row, Select, bindparam, func, select

from secretariat.domain.ballot import Ballot
from secretariat.domain.decision_result import decision_result
from secretariat.services.register import DecisionChoices, DecisionPoint, DecisionRow
from secretariat.storage import tables
from secretariat.storage.mapping import mapper_of
from secretariat.storage.tables import table_of

_BALLOT = mapper_of(Ballot)
_RESOLUTION = table_of(tables.ResolutionRow)
_POINT = table_of(tables.PointRow)
_ITEM = table_of(tables.AgendaItemRow)
_MEETING = table_of(tables.MeetingRow)
_SITTING = table_of(tables.SittingRow)
_GROUP = table_of(tables.WorkingGroupRow)
_TRASHED = table_of(tables.TrashedRow)


def decision_ids(connection: Connection) -> Sequence[int]:
    """Every decision: newest meeting first, within it in the order of the agenda."""
    return ids_in(connection.execute(_every_id()))


def ids_in(result: CursorResult[Any]) -> Sequence[int]:
    """The first column, straight from the driver: a hundred thousand row objects would take as long as the query."""
    cursor: Any = result.cursor
    return array("q", chain.from_iterable(cursor))


def decision_rows(connection: Connection, ids: Sequence[int]) -> Sequence[DecisionRow]:
    """The rows of these ids that are still there, in their order."""
    found = {row.id: _row(row) for row in connection.execute(_page(), {"ids": list(ids)})}
    return [found[decision_id] for decision_id in ids if decision_id in found]


def decision_points(connection: Connection, decision_id: int) -> Sequence[DecisionPoint]:
    """All points of a decision, each followed by its sub-points."""
    parent = _POINT.alias("parent")
    order = (func.coalesce(parent.c.position, _POINT.c.position), _POINT.c.parent_id.is_not(None))
    statement = (
        select(_POINT.c.position, _POINT.c.text, _POINT.c.parent_id)
        .select_from(_POINT.outerjoin(parent, parent.c.id == _POINT.c.parent_id))
        .where(_POINT.c.resolution_id == decision_id)
        .order_by(*order, _POINT.c.position, _POINT.c.id)
    )
    return [
        DecisionPoint(number=row.position, text=row.text, is_sub=row.parent_id is not None)
        for row in connection.execute(statement)
    ]


def decision_choices(connection: Connection) -> DecisionChoices:
    """Groups with a meeting, by name; years of meetings, newest first."""
    year = func.substr(_SITTING.c.day, 1, 4)
    kept = _SITTING.c.meeting_id.not_in(_trashed())
    years = connection.execute(select(year).distinct().where(kept).order_by(year.desc())).scalars()
    met = select(_MEETING.c.group_id).where(_MEETING.c.id.not_in(_trashed()))
    groups = select(_GROUP.c.id, _GROUP.c.name).where(_GROUP.c.id.in_(met)).order_by(_GROUP.c.id)
    return DecisionChoices(
        groups={row.id: row.name for row in connection.execute(groups)}, years=[int(year) for year in years]
    )


def _trashed() -> Select[Any]:
    return select(_TRASHED.c.meeting_id)


def _days() -> FromClause:
    """The first day of each meeting that is not in the trash."""
    kept = _SITTING.c.meeting_id.not_in(_trashed())
    first = func.min(_SITTING.c.day).label("day")
    return select(_SITTING.c.meeting_id, first).where(kept).group_by(_SITTING.c.meeting_id).subquery()


@cache
def _every_id() -> Select[Any]:
    days = _days()
    source = days.join(_ITEM, _ITEM.c.meeting_id == days.c.meeting_id).join(
        _RESOLUTION, _RESOLUTION.c.item_id == _ITEM.c.id
    )
    order = (days.c.day.desc(), days.c.meeting_id.desc(), _ITEM.c.position, _RESOLUTION.c.id)
    return select(_RESOLUTION.c.id).select_from(source).order_by(*order)


@cache
def _page() -> Select[Any]:
    of_decision = (_POINT.c.resolution_id == _RESOLUTION.c.id) & _POINT.c.parent_id.is_(None)
    first = select(_POINT.c.text).where(of_decision).order_by(_POINT.c.position, _POINT.c.id).limit(1)
    points = select(func.count()).select_from(_POINT).where(of_decision)
    day = select(func.min(_SITTING.c.day)).where(_SITTING.c.meeting_id == _MEETING.c.id)
    source = (
        _RESOLUTION.join(_ITEM, _ITEM.c.id == _RESOLUTION.c.item_id)
        .join(_MEETING, _MEETING.c.id == _ITEM.c.meeting_id)
        .join(_GROUP, _GROUP.c.id == _MEETING.c.group_id)
        .outerjoin(_BALLOT.table, _BALLOT.table.c.id == _RESOLUTION.c.ballot_id)
    )
    return (
        select(
            _RESOLUTION.c.id,
            _RESOLUTION.c.ordinal,
            _ITEM.c.id.label("item_id"),
            _ITEM.c.position.label("item"),
            _ITEM.c.title,
            _MEETING.c.id.label("meeting_id"),
            _MEETING.c.number,
            _GROUP.c.name.label("group"),
            day.scalar_subquery().label("day"),
            first.scalar_subquery().label("text"),
            points.scalar_subquery().label("points"),
            *(column.label(f"ballot_{column.name}") for column in _BALLOT.columns),
        )
        .select_from(source)
        .where(_RESOLUTION.c.id.in_(bindparam("ids", expanding=True)))
    )


def _row(row: Row[Any]) -> DecisionRow:
    values = dict(row._mapping)
    parts = [values.pop(f"ballot_{name}") for name in _BALLOT.names]
    ballot: Ballot | None = _BALLOT.value(parts) if parts[0] is not None else None
    totals = {name: getattr(ballot, name) for name in ("for_", "against", "abstained")} if ballot else {}
    values["text"] = values["text"] or ""
    return DecisionRow(**values, **totals, result=decision_result(ballot))
