"""Who came late, left early, returned or went over to the screen, and at which item of the agenda."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from secretariat.domain.attendance import Interval
from secretariat.domain.hours import ItemHours, closed, instant, item_hours, opened
from secretariat.domain.ids import AttendanceId, ItemId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.presence import ever_present, intervals_of
from secretariat.domain.record import MeetingRecord


class Move(StrEnum):
    """What somebody did during the meeting."""

    CAME = "came"
    RETURNED = "returned"
    LEFT = "left"
    WENT_ONLINE = "went-online"
    CAME_IN = "came-in"


class Phase(StrEnum):
    """How a movement stands to its item."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """A movement; `item_id` and `phase` are None together when nothing tells at which item it happened.

    `online` tells the way of taking part after an arrival.
    """

    attendance_id: AttendanceId
    move: Move
    moment: datetime | None = None
    item_id: ItemId | None = None
    phase: Phase | None = None
    online: bool = False


def movements(record: MeetingRecord) -> tuple[Movement, ...]:
    """Every movement of the meeting, person by person, each person's in the order of time.

    Being there as the meeting opens, until it closes, and over the night between its days is no movement.
    """
    found: list[Movement] = []
    for row in ever_present(record):
        found += _of_one(record, intervals_of(record, row.id))
    return tuple(found)


def _of_one(record: MeetingRecord, own: tuple[Interval, ...]) -> list[Movement]:
    if not own:
        return []
    found = [] if _from_beginning(record, own[0]) else [_arrival(record, own[0], Move.CAME)]
    for before, after in pairwise(own):
        found += _between(record, before, after)
    return found if _to_end(record, own[-1]) else [*found, _departure(record, own[-1])]


def _between(record: MeetingRecord, before: Interval, after: Interval) -> list[Movement]:
    """What happened between two stretches: a change of the way, a night, or an absence."""
    if _adjoin(record, before, after):
        if before.online == after.online:
            return []
        return [_arrival(record, after, Move.WENT_ONLINE if after.online else Move.CAME_IN)]
    leaving = [] if _ends_a_day(record, before) else [_departure(record, before)]
    back = [] if _begins_a_day(record, after) else [_arrival(record, after, Move.RETURNED)]
    return leaving + back


def _adjoin(record: MeetingRecord, before: Interval, after: Interval) -> bool:
    """True when nobody was away between two stretches."""
    if _ends_a_day(record, before) and _begins_a_day(record, after):
        return True
    if before.left_item_id is not None:
        return before.left_item_id == after.came_item_id
    if before.left is None or after.came is None:
        return False
    return instant(after.came) <= instant(before.left)


def _from_beginning(record: MeetingRecord, interval: Interval) -> bool:
    opening = opened(record)
    punctual = interval.came is not None and opening is not None and instant(interval.came) <= opening
    return (interval.came is None and interval.came_item_id is None) or punctual


def _to_end(record: MeetingRecord, interval: Interval) -> bool:
    closing = closed(record)
    stayed = interval.left is not None and closing is not None and instant(interval.left) >= closing
    return (interval.left is None and interval.left_item_id is None) or stayed


def _ends_a_day(record: MeetingRecord, interval: Interval) -> bool:
    """True when somebody stayed until a day of the meeting ended."""
    left = interval.left
    return left is not None and any(
        sitting.day == left.astimezone(KYIV).date()
        and sitting.closed is not None
        and instant(left) >= instant(sitting.closed)
        for sitting in record.sittings
    )


def _begins_a_day(record: MeetingRecord, interval: Interval) -> bool:
    """True when somebody was there as a day of the meeting began."""
    came = interval.came
    return came is not None and any(
        sitting.day == came.astimezone(KYIV).date()
        and sitting.opened is not None
        and instant(came) <= instant(sitting.opened)
        for sitting in record.sittings
    )


def _arrival(record: MeetingRecord, interval: Interval, move: Move) -> Movement:
    item_id, phase = _placed(record, interval.came, interval.came_item_id)
    return Movement(
        attendance_id=interval.attendance_id,
        move=move,
        moment=interval.came,
        item_id=item_id,
        phase=phase,
        online=interval.online,
    )


def _departure(record: MeetingRecord, interval: Interval) -> Movement:
    item_id, phase = _placed(record, interval.left, interval.left_item_id)
    return Movement(
        attendance_id=interval.attendance_id,
        move=Move.LEFT,
        moment=interval.left,
        item_id=item_id,
        phase=phase,
    )


def _placed(
    record: MeetingRecord, moment: datetime | None, item_id: ItemId | None
) -> tuple[ItemId | None, Phase | None]:
    """At which item a movement happened: as written, or as the known hours tell."""
    if item_id is not None or moment is None:
        return item_id, Phase.BEFORE if item_id is not None else None
    now = instant(moment)
    previous_end = opened(record)
    hours = _considered(record)
    for candidate, item in hours.items():
        phase = _phase(item, now, previous_end)
        if phase is not None:
            return candidate, phase
        previous_end = item.end
    return _after_last(hours, now)


def _considered(record: MeetingRecord) -> Mapping[ItemId, ItemHours]:
    """The hours of the items that took time: one taken off or put off stands between no two of them."""
    taken = {item.id for item in record.items if item.discussed}
    return {item_id: hours for item_id, hours in item_hours(record).items() if item_id in taken}


def _phase(item: ItemHours, now: datetime, previous_end: datetime | None) -> Phase | None:
    """During an item, or after the end of the one before it and before its own beginning."""
    if item.start is None:
        return None
    if item.end is not None and item.start < now < item.end:
        return Phase.DURING
    waiting = previous_end is not None and previous_end <= now <= item.start
    return Phase.BEFORE if waiting else None


def _after_last(hours: Mapping[ItemId, ItemHours], now: datetime) -> tuple[ItemId | None, Phase | None]:
    for item_id, item in list(hours.items())[-1:]:
        if item.end is not None and now >= item.end:
            return item_id, Phase.AFTER
    return None, None
