"""A finding that may stay, and why."""

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain import checks
from secretariat.domain.ids import MeetingId, WaiverId


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """The secretary's reason for finalising in spite of a finding.

    `code`, `source_kind` and `source_id` are those of the finding; `source_id` is an id of the store. `said` is what it
    said, a line for each finding of that code and source: about anything else the secretary was not asked yet.
    """

    id: WaiverId
    meeting_id: MeetingId
    code: str
    source_kind: str
    source_id: int
    reason: str
    moment: datetime
    said: str = ""

    def __post_init__(self) -> None:
        checks.text(self.code, "code")
        checks.text(self.source_kind, "source")
        checks.text(self.reason, "reason")
