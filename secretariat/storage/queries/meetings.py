"""The list of meetings."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Subquery,
    case,
    distinct,
    exists,
    func,
    or_,
    select,
)

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Presence
from secretariat.domain.log import PROTOCOL_SENT
from secretariat.domain.papers import VersionState
from secretariat.domain.resolution import ActionState
from secretariat.domain.rules import QuorumBase, QuorumRule
from secretariat.services.rows import MeetingRow
from secretariat.storage import tables
from secretariat.storage.tables import table_of

_MEETING = table_of(tables.MeetingRow)
_SITTING = table_of(tables.SittingRow)
_ATTENDANCE = table_of(tables.AttendanceRow)
_MEMBERSHIP = table_of(tables.MembershipRow)
_ITEM = table_of(tables.AgendaItemRow)
_RESOLUTION = table_of(tables.ResolutionRow)
_POINT = table_of(tables.PointRow)
_ACTION = table_of(tables.ActionItemRow)
_VERSION = table_of(tables.ProtocolVersionRow)
_SIGNATURE = table_of(tables.SignatureRow)
_LOG = table_of(tables.LogRow)
_GROUP = table_of(tables.WorkingGroupRow)
_TRASHED = table_of(tables.TrashedRow)


def meeting_rows(connection: Connection) -> tuple[MeetingRow, ...]:
    """All meetings but those in the trash, newest first; `first_list` gives the same without SQLAlchemy."""
    rules = {row.id: row.quorum for row in connection.execute(select(_GROUP.c.id, _GROUP.c.quorum))}
    days = _days()
    own = [_MEETING.c[name] for name in ("id", "group_id", "place", "number", "kind", "state", "sample")]
    of_all = [group_id for group_id, rule in rules.items() if rule.base is QuorumBase.MEMBERS]
    statement = (
        select(*own, days.c.day, days.c.last_day, _start(), *_progress(), *_seats(days.c.day, of_all))
        .join(days, days.c.meeting_id == _MEETING.c.id)
        .where(_MEETING.c.id.not_in(select(_TRASHED.c.meeting_id)))
        .order_by(days.c.day.desc(), _MEETING.c.id.desc())
    )
    return tuple(_row(row._mapping, rules) for row in connection.execute(statement))


def _row(row: Mapping[Any, Any], rules: Mapping[int, QuorumRule]) -> MeetingRow:
    return MeetingRow(**row, quorum=rules[row["group_id"]].needed(row["members"]))


def _days() -> Subquery:
    """First and last day of each meeting."""
    first, last = func.min(_SITTING.c.day), func.max(_SITTING.c.day)
    by_meeting = select(_SITTING.c.meeting_id, first.label("day"), last.label("last_day"))
    return by_meeting.group_by(_SITTING.c.meeting_id).subquery()


def _start() -> ColumnElement[Any]:
    """The hour at which the first day begins."""
    own = select(_SITTING.c.start).where(_SITTING.c.meeting_id == _MEETING.c.id)
    return own.order_by(_SITTING.c.day, _SITTING.c.id).limit(1).scalar_subquery().label("start")


def _progress() -> list[ColumnElement[Any]]:
    """How far each meeting is."""
    items = _of_meeting(func.count(), _ITEM)
    actions = (
        select(func.count())
        .select_from(_ACTION.join(_POINT).join(_RESOLUTION).join(_ITEM, _ITEM.c.id == _RESOLUTION.c.item_id))
        .where(_ITEM.c.meeting_id == _MEETING.c.id)
    )
    current = _VERSION.c.state != VersionState.SUPERSEDED
    signed = _of_meeting(func.count(distinct(_SIGNATURE.c.role)), _VERSION.join(_SIGNATURE), _VERSION)
    return [
        items.scalar_subquery().label("items"),
        items.where(_ITEM.c.state != ItemState.OPEN).scalar_subquery().label("items_done"),
        exists().where(_VERSION.c.meeting_id == _MEETING.c.id, current).label("finalised"),
        signed.where(current).scalar_subquery().label("signatures"),
        _sent(current).label("sent"),
        actions.where(_ACTION.c.state == ActionState.OPEN).scalar_subquery().label("actions_open"),
        actions.where(_ACTION.c.state != ActionState.OPEN).scalar_subquery().label("actions_closed"),
    ]


def _sent(current: ColumnElement[bool]) -> ColumnElement[bool]:
    """The current version was sent, and no other (`LogEntry.tells_of_sending`)."""
    named = func.json_extract(_LOG.c.params, "$.version")
    made_since = func.julianday(_VERSION.c.made_at) > func.julianday(_LOG.c.moment)
    is_another = case((named.is_(None), made_since), else_=named != _VERSION.c.version)
    another = exists().where(_VERSION.c.meeting_id == _MEETING.c.id, current, is_another)
    sent = (_LOG.c.meeting_id == _MEETING.c.id) & (_LOG.c.code == PROTOCOL_SENT)
    return exists().where(sent, ~another.correlate_except(_VERSION)).correlate_except(_LOG)


def _of_meeting(
    what: ColumnElement[Any], source: FromClause, owned: FromClause | None = None
) -> Select[tuple[Any]]:
    owned = source if owned is None else owned
    return select(what).select_from(source).where(owned.c.meeting_id == _MEETING.c.id)


def _seats(day: ColumnElement[Any], of_all: list[int]) -> list[ColumnElement[Any]]:
    """How many seats the quorum counts, and how many of them were taken by those who came (`composition.seats`)."""
    seat, other = _MEMBERSHIP.alias("seat"), _MEMBERSHIP.alias("other")
    came = (_ATTENDANCE.c.meeting_id == _MEETING.c.id) & (_ATTENDANCE.c.presence == Presence.PRESENT)
    has_own = exists().where(_in_base(other, day, of_all), other.c.person_id == _ATTENDANCE.c.person_id)
    has_own = has_own.correlate_except(other)
    taken = exists().where(came, _ATTENDANCE.c.person_id == seat.c.person_id).correlate_except(_ATTENDANCE)
    filled = exists().where(came, _ATTENDANCE.c.substitutes_id == seat.c.person_id, ~has_own)
    filled = filled.correlate_except(_ATTENDANCE)
    members = select(func.count()).select_from(seat).where(_in_base(seat, day, of_all))
    return [
        members.scalar_subquery().label("members"),
        members.where(or_(taken, filled)).scalar_subquery().label("present"),
    ]


def _in_base(membership: FromClause, day: ColumnElement[Any], of_all: list[int]) -> ColumnElement[bool]:
    """The membership holds on the day, and the group's quorum counts it."""
    columns = membership.c
    since = or_(columns.since.is_(None), columns.since <= day)
    until = or_(columns.until.is_(None), columns.until >= day)
    counted = or_(columns.voting.is_(True), _MEETING.c.group_id.in_(of_all))
    return (columns.group_id == _MEETING.c.group_id) & since & until & counted
