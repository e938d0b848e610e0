"""The ordinals of a meeting's decisions: with the protocol's number they are the decisions' numbers, «5/1»."""

from dataclasses import replace

from secretariat.domain.decided import is_decided
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingState
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution
from secretariat.services.ports import UnitOfWork


def number_decisions(uow: UnitOfWork, record: MeetingRecord) -> int:
    """Give each decision without an ordinal the next one, in the order of the agenda; the greatest given so far.

    An ordinal that a former version gave is never given again, not even when its decision is gone.
    """
    former = uow.find(ProtocolVersion, meeting_id=record.meeting.id)
    last = max(
        [row.ordinal or 0 for row in record.resolutions] + [version.last_decision or 0 for version in former],
        default=0,
    )
    for resolution in _decisions(record):
        if resolution.ordinal is None:
            last += 1
            uow.update(replace(resolution, ordinal=last))
    return last


def _decisions(record: MeetingRecord) -> list[Resolution]:
    """What was decided in words under the items that were considered, in their order; no proposal that failed."""
    if record.meeting.state is MeetingState.NOT_HELD:
        return []
    worded = {point.resolution_id for point in record.points}
    return [
        resolution
        for item in items_in_order(record)
        for resolution in record.resolutions
        if item.discussed and resolution.item_id == item.id and resolution.id in worded
        if is_decided(record, resolution)
    ]
