"""What happened to a meeting's papers outside the record: printed, sent, handed over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from secretariat.domain import checks
from secretariat.domain.ids import LogEntryId, MeetingId
from secretariat.domain.papers import ProtocolVersion

PROTOCOL_SENT = "drafts_written"
"""The code for a protocol that was sent out: with how many, without address, and which version it was.

Older programs wrote it already, without the version.
"""
PROTOCOL_REOPENED = "protocol_reopened"
"""The code for a version that counts no more; `letter` is the id of the meeting's last letter till then, or 0."""
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

    def tells_of_sending(self, version: ProtocolVersion | None) -> bool:
        """Whether this version was sent then; for None, whether any was.

        The entry names the version, since a clock may have been set back in between; only of an older entry, which
        does not, the moment has to tell.
        """
        if self.code != PROTOCOL_SENT or version is None:
            return self.code == PROTOCOL_SENT
        named = self.params.get("version")
        return named == version.version if named is not None else self.moment >= version.made_at
