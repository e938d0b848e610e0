"""What happened to a meeting's papers outside the record: printed, sent, handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from secretariat.domain import checks
from secretariat.domain.ids import LogEntryId, MeetingId

PROTOCOL_SENT = "drafts_written"
"""The code for a protocol that was sent out, as older programs wrote it already: with how many, and without address."""
FINDING_WAIVED = "finding_waived"
"""The code for a finding that may stay; `finding` is its code, `reason` why."""
WAIVER_TAKEN_BACK = "waiver_taken_back"
"""The code for a finding that may no longer stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One line of a meeting's log: a code with its parameters; the words are the outer layers'."""

    id: LogEntryId
    meeting_id: MeetingId
    moment: datetime
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        checks.text(self.code, "code")
