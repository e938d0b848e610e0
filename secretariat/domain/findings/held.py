"""Whether a meeting considered anything at all."""

from secretariat.domain.meeting import MeetingState
from secretariat.domain.record import MeetingRecord


def is_held(record: MeetingRecord) -> bool:
    """False for a meeting that is recorded as not held: it decides nothing."""
    return record.meeting.state is not MeetingState.NOT_HELD
