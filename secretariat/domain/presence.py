"""Who is in the room, derived from the intervals of attendance.

Intervals end at moments or at items; `hours` brings both into one order. Where an item's hours are not known
and a moment cannot be placed before or after it, doubt counts as presence. A member who steps out of an item
is not in the room for it. An item is judged by its end, where its vote is taken.
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from secretariat.domain.attendance import Attendance, Interval, Presence
from secretariat.domain.ballot import Ballot
from secretariat.domain.hours import ItemHours, instant, item_hours, opened
from secretariat.domain.ids import AttendanceId, ItemId, PersonId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import Sitting
from secretariat.domain.record import MeetingRecord


def ever_present(record: MeetingRecord) -> tuple[Attendance, ...]:
    """All who came at all."""
    return tuple(row for row in record.attendance if row.presence is Presence.PRESENT)


def present_at(record: MeetingRecord, moment: datetime) -> tuple[Attendance, ...]:
    """Who is in the room at a moment; who leaves in that minute is not, who comes in it is."""
    hours = item_hours(record)
    return _those(record, lambda interval: _covers_moment(interval, moment, hours))


def present_at_opening(record: MeetingRecord) -> tuple[Attendance, ...]:
    """Who is there when the meeting opens; who comes by a named item is not."""
    moment = opened(record)

    def there(interval: Interval) -> bool:
        late = moment is not None and interval.came is not None and instant(interval.came) > moment
        return interval.came_item_id is None and not late

    return _those(record, there)


def present_on(record: MeetingRecord, sitting: Sitting) -> tuple[Attendance, ...]:
    """Who is there at some time of one day of the meeting."""
    hours = item_hours(record)

    def there(interval: Interval) -> bool:
        came, left = _widest(interval, hours)
        opens = instant(sitting.opened) if sitting.opened is not None else None
        too_late = came is not None and came.astimezone(KYIV).date() > sitting.day
        before = left is not None and left.astimezone(KYIV).date() < sitting.day
        at_once = left is not None and opens is not None and left <= opens
        return not (too_late or before or at_once)

    return _those(record, there)


def present_during(record: MeetingRecord, item_id: ItemId) -> tuple[Attendance, ...]:
    """Who is there at some time of an item."""
    hours = item_hours(record)
    out = recused(record, item_id)
    there = _those(record, lambda interval: _overlaps_item(interval, hours[item_id], hours))
    return tuple(row for row in there if row.id not in out)


def present_at_item(
    record: MeetingRecord, item_id: ItemId, moment: datetime | None = None
) -> tuple[Attendance, ...]:
    """Who is there when an item's vote is taken: at the moment of the vote, or else when the item ends."""
    hours = item_hours(record)
    out = recused(record, item_id)
    if moment is not None:
        there = present_at(record, moment)
    else:
        there = _those(record, lambda interval: _covers_end(interval, hours[item_id], hours))
    return tuple(row for row in there if row.id not in out)


def present_at_ballot(record: MeetingRecord, ballot: Ballot) -> tuple[Attendance, ...]:
    """Who is there at a vote: by its moment, or else by the last of the items that it decides."""
    items = ballot_items(record, ballot)
    if items:
        there = present_at_item(record, items[-1], ballot.moment)
    else:
        there = present_at(record, ballot.moment) if ballot.moment else ever_present(record)
    out = frozenset[AttendanceId]().union(*(recused(record, item_id) for item_id in items))
    return tuple(row for row in there if row.id not in out)


def ballot_items(record: MeetingRecord, ballot: Ballot) -> tuple[ItemId, ...]:
    """The items that a vote decides, in the order of the agenda."""
    voted = {resolution.item_id for resolution in record.resolutions if resolution.ballot_id == ballot.id}
    return tuple(item_id for item_id in item_hours(record) if item_id in voted)


def recused(record: MeetingRecord, item_id: ItemId) -> frozenset[AttendanceId]:
    """Who stepped out of an item."""
    return frozenset(row.attendance_id for row in record.recusals if row.item_id == item_id)


def is_online(record: MeetingRecord, row: Attendance) -> bool:
    """True when somebody took part online the whole time."""
    own = intervals_of(record, row.id)
    return bool(own) and all(interval.online for interval in own)


def intervals_of(record: MeetingRecord, attendance_id: AttendanceId) -> tuple[Interval, ...]:
    """The stretches of one attendance in the order of time."""
    own = [row for row in record.intervals if row.attendance_id == attendance_id]
    if len(own) < 2:
        return tuple(own)
    hours = item_hours(record)

    def order(interval: Interval) -> tuple[float, int]:
        came, _ = _widest(interval, hours)
        place = hours[interval.came_item_id].place if interval.came_item_id is not None else -1
        return (came.timestamp() if came is not None else float("-inf"), place)

    return tuple(sorted(own, key=order))


def persons(rows: tuple[Attendance, ...]) -> frozenset[PersonId]:
    """The named people among attendances."""
    return frozenset(row.person_id for row in rows if row.person_id is not None)


def _those(record: MeetingRecord, covers: Callable[[Interval], bool]) -> tuple[Attendance, ...]:
    """Those one of whose intervals is such; without any interval one is there from beginning to end."""
    own: dict[AttendanceId, list[Interval]] = {}
    for interval in record.intervals:
        own.setdefault(interval.attendance_id, []).append(interval)
    return tuple(
        row
        for row in ever_present(record)
        if row.id not in own or any(covers(stretch) for stretch in own[row.id] if not _is_empty(stretch))
    )


def _is_empty(interval: Interval) -> bool:
    """True for a stretch that ends where it begins: nobody was there."""
    came, left = interval.came, interval.left
    if came is not None and left is not None:
        return instant(came) >= instant(left)
    return interval.came_item_id is not None and interval.came_item_id == interval.left_item_id


def _widest(interval: Interval, hours: Mapping[ItemId, ItemHours]) -> tuple[datetime | None, datetime | None]:
    """The interval as moments, as wide as what is known allows."""
    came = instant(interval.came) if interval.came is not None else None
    left = instant(interval.left) if interval.left is not None else None
    if interval.came_item_id is not None:
        came = hours[interval.came_item_id].earliest_start
    if interval.left_item_id is not None:
        left = hours[interval.left_item_id].latest_start
    return came, left


def _covers_moment(interval: Interval, moment: datetime, hours: Mapping[ItemId, ItemHours]) -> bool:
    came, left = _widest(interval, hours)
    now = instant(moment)
    return (came is None or came <= now) and (left is None or now < left)


def _covers_end(interval: Interval, item: ItemHours, hours: Mapping[ItemId, ItemHours]) -> bool:
    end, left = item.earliest_end, interval.left
    left_early = left is not None and end is not None and instant(left) < end
    return not left_early and _overlaps_item(interval, item, hours)


def _overlaps_item(interval: Interval, item: ItemHours, hours: Mapping[ItemId, ItemHours]) -> bool:
    start, left = item.earliest_start, interval.left
    left_early = left is not None and start is not None and instant(left) <= start
    return _began_before_end(interval, item, hours) and not left_early and _not_left_by(interval, item, hours)


def _began_before_end(interval: Interval, item: ItemHours, hours: Mapping[ItemId, ItemHours]) -> bool:
    if interval.came_item_id is not None:
        return hours[interval.came_item_id].place <= item.place
    end, came = item.latest_end, interval.came
    return came is None or end is None or instant(came) < end


def _not_left_by(interval: Interval, item: ItemHours, hours: Mapping[ItemId, ItemHours]) -> bool:
    return interval.left_item_id is None or item.place < hours[interval.left_item_id].place
