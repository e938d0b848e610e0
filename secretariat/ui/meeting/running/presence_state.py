"""What the presence panel shows: who is there at the item on the screen, and the exceptions."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from secretariat.domain.attendance import Attendance, Capacity, Interval, Presence
from secretariat.domain.composition import members, role_of
from secretariat.domain.group import Role
from secretariat.domain.ids import AttendanceId, ItemId, PersonId, PostId
from secretariat.domain.person import Gender
from secretariat.domain.presence import (
    intervals_of,
    present_at_item,
    present_at_opening,
)
from secretariat.domain.quorum import QuorumState, opening_quorum, quorum_at_item, quorum_overall
from secretariat.domain.record import MeetingRecord
from secretariat.services.attendance import Mark
from secretariat.ui.meeting.people import gender_in, name_of, person_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A stretch of presence as shown: each end is a moment or the number of an item.

    `dated` moments are shown with their day, for the meeting has several.
    """

    came: datetime | None = None
    came_item: int | None = None
    left: datetime | None = None
    left_item: int | None = None
    online: bool = False
    dated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PostOption:
    """A post in which somebody may have come."""

    id: PostId
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceLine:
    """A row of the panel. `mark` is None for somebody not marked yet."""

    id: AttendanceId
    person_id: PersonId | None
    name: str
    label: str
    count: int | None
    capacity: Capacity
    role: Role | None
    gender: Gender | None
    voting: bool
    mark: Mark | None
    presence: Presence
    stays: tuple[Stay, ...]
    reason: str
    paper: str
    recused: bool
    recusal_reason: str
    substitutes_id: PersonId | None
    substitutes: str
    posts: tuple[PostOption, ...]
    post_id: PostId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceState:
    """Voters first, then the others; counts are of the item on the screen, or of the whole meeting."""

    voters: tuple[PresenceLine, ...]
    others: tuple[PresenceLine, ...]
    quorum: QuorumState
    online: int
    unmarked: int


def presence_state(record: MeetingRecord, item_id: ItemId | None) -> PresenceState:
    """What the panel shows while an item is on the screen; None means the opening."""
    lines = [_line(record, row, item_id) for row in record.attendance]
    return _state(
        record, lines, opening_quorum(record) if item_id is None else quorum_at_item(record, item_id)
    )


def sheet_state(record: MeetingRecord) -> PresenceState:
    """What the registration sheet shows: how everybody took part in the whole meeting."""
    lines = [replace(_line(record, row, None), mark=whole_mark(record, row)) for row in record.attendance]
    return _state(record, lines, quorum_overall(record))


def whole_mark(record: MeetingRecord, row: Attendance) -> Mark | None:
    """How somebody took part at all: in the room, unless online from beginning to end."""
    if row.presence is Presence.UNMARKED:
        return None
    if row.presence is not Presence.PRESENT:
        return Mark.AWAY
    own = intervals_of(record, row.id)
    return Mark.ONLINE if own and all(interval.online for interval in own) else Mark.ROOM


def _state(record: MeetingRecord, lines: Sequence[PresenceLine], quorum: QuorumState) -> PresenceState:
    voters = sorted((line for line in lines if line.voting), key=lambda line: _order(record, line))
    others = sorted((line for line in lines if not line.voting), key=lambda line: _order(record, line))
    return PresenceState(
        voters=tuple(voters),
        others=tuple(others),
        quorum=quorum,
        online=sum(line.mark is Mark.ONLINE for line in voters),
        unmarked=sum(line.mark is None for line in lines if line.person_id is not None),
    )


def _order(record: MeetingRecord, line: PresenceLine) -> tuple[bool, bool, tuple[str, str, str]]:
    """Members, then guests by name, then companies."""
    person = person_of(record, line.person_id) if line.person_id is not None else None
    is_guest = line.capacity is not Capacity.MEMBER
    return is_guest, person is None, person.order if person is not None else (line.label, "", "")


def _line(record: MeetingRecord, row: Attendance, item_id: ItemId | None) -> PresenceLine:
    own = [recusal for recusal in record.recusals if recusal.attendance_id == row.id]
    here = next((recusal for recusal in own if recusal.item_id == item_id), None)
    return PresenceLine(
        id=row.id,
        person_id=row.person_id,
        name=name_of(record, row.person_id),
        label=row.label or "",
        count=row.count,
        capacity=row.capacity,
        role=role_of(record, row.person_id) if row.person_id is not None else None,
        gender=gender_in(record, row.person_id),
        voting=_votes(record, row),
        mark=mark_of(record, row, item_id),
        presence=row.presence,
        stays=_stays(record, row),
        reason=row.reason or "",
        paper=row.paper or "",
        recused=here is not None,
        recusal_reason=(here.reason or "") if here is not None else "",
        substitutes_id=row.substitutes_id,
        substitutes=name_of(record, row.substitutes_id),
        posts=_posts(record, row),
        post_id=row.post_id,
    )


def _votes(record: MeetingRecord, row: Attendance) -> bool:
    """True for a voting member and for a substitute of one."""
    seats = {membership.person_id for membership in members(record) if membership.voting}
    return row.person_id in seats or (row.substitutes_id is not None and row.substitutes_id in seats)


def mark_of(record: MeetingRecord, row: Attendance, item_id: ItemId | None) -> Mark | None:
    """Where somebody is when an item is decided, or at the opening; who stepped out of it still counts as there."""
    if row.presence is Presence.UNMARKED:
        return None
    if row.presence is not Presence.PRESENT:
        return Mark.AWAY
    own = intervals_of(record, row.id)
    if not own:
        return Mark.ROOM
    covering = [interval for interval in own if _covers(record, row, interval, item_id)]
    if not covering:
        return Mark.AWAY
    return Mark.ONLINE if covering[-1].online else Mark.ROOM


def _covers(record: MeetingRecord, row: Attendance, interval: Interval, item_id: ItemId | None) -> bool:
    alone = replace(record, attendance=(row,), intervals=(interval,), recusals=())
    there = present_at_opening(alone) if item_id is None else present_at_item(alone, item_id)
    return bool(there)


def _stays(record: MeetingRecord, row: Attendance) -> tuple[Stay, ...]:
    """The stretches of somebody's presence; being there without any means one from beginning to end."""
    known = tuple(_stay(record, interval) for interval in intervals_of(record, row.id))
    if row.presence is Presence.PRESENT and row.person_id is not None and not known:
        return (Stay(),)
    return known


def _stay(record: MeetingRecord, interval: Interval) -> Stay:
    numbers = {item.id: item.position for item in record.items}
    return Stay(
        came=interval.came,
        came_item=numbers[interval.came_item_id] if interval.came_item_id is not None else None,
        left=interval.left,
        left_item=numbers[interval.left_item_id] if interval.left_item_id is not None else None,
        online=interval.online,
        dated=len(record.sittings) > 1,
    )


def _posts(record: MeetingRecord, row: Attendance) -> tuple[PostOption, ...]:
    held = [post for post in record.posts if post.person_id == row.person_id and post.held_on(record.day)]
    return tuple(PostOption(id=post.id, title=post.title) for post in held)
