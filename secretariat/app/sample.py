"""The packaged sample meeting as a record."""

from secretariat.domain.record import MeetingRecord
from secretariat.resources import resource

SAMPLE = ("sample", "reference-meeting.record.json")


def sample_record() -> MeetingRecord:
    """Read it; without storing anything."""
    # the schema by which it is read loads slowly: not before somebody wants a sample
    from secretariat.output.record import from_json

    return from_json(resource(*SAMPLE).read_bytes())
