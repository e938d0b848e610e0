"""Whether the meeting goes on at this moment: only then does the clock stamp what happens."""

from datetime import datetime

from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingState
from secretariat.domain.record import MeetingRecord


def is_going_on(record: MeetingRecord, now: datetime) -> bool:
    """True on a day of the meeting, after it began and before its last item and its hours ended."""
    today = [sitting for sitting in record.sittings if sitting.day == now.date()]
    if not today or record.meeting.state is not MeetingState.PLANNED:
        return False
    begun = any(item.started is not None and item.started <= now for item in record.items)
    opened = today[0].opened
    if not begun and (opened is None or now < opened):
        return False
    items = items_in_order(record)
    closed = today[0].closed
    over = bool(items) and items[-1].ended is not None and closed is not None and closed <= now
    return not over


def stamp(record: MeetingRecord, now: datetime) -> datetime | None:
    """The moment to write down for what happens now; None when the meeting is entered afterwards."""
    return now if is_going_on(record, now) else None
