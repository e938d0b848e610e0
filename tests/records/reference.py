"""The reference meeting of 31 July 2019: facts of a press report, completed by invented people."""

from functools import cache

from secretariat.domain.record import MeetingRecord
from secretariat.output.record import from_json
from secretariat.resources import resource


@cache
def reference_record() -> MeetingRecord:
    """The packaged sample, normalised; its number is not given yet."""
    return from_json(resource("sample", "reference-meeting.record.json").read_bytes())
