"""A meeting before anybody came."""

from dataclasses import replace

from secretariat.domain.attendance import Presence
from secretariat.domain.record import MeetingRecord


def unheld(record: MeetingRecord) -> MeetingRecord:
    """The same meeting with nobody marked, nothing said and nothing decided."""
    return replace(
        record,
        attendance=tuple(replace(row, presence=Presence.UNMARKED, reason=None) for row in record.attendance),
        intervals=(),
        statements=(),
        resolutions=(),
        points=(),
        actions=(),
        co_assignees=(),
        ballots=(),
        votes=(),
        dissents=(),
        recusals=(),
    )
