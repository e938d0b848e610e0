"""The round before signing (на погодженні): who was asked, what they remarked, what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ApprovalId, ItemId, MeetingId, PersonId, RemarkId


class ApprovalState(StrEnum):
    """What somebody who was asked has said so far."""

    WAITING = "waiting"
    AGREED = "agreed"
    REMARKS = "remarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One person asked to agree to the draft of a protocol; `due` is the day by which."""

    id: ApprovalId
    meeting_id: MeetingId
    person_id: PersonId
    asked_on: date
    due: date | None = None
    state: ApprovalState = ApprovalState.WAITING
    answered_on: date | None = None

    def __post_init__(self) -> None:
        checks.ordered(self.asked_on, self.due, "due")
        if (self.state is ApprovalState.WAITING) != (self.answered_on is None):
            raise DomainError("answer_needs_day", field="answered_on")


class RemarkState(StrEnum):
    """Whether a remark waits, was taken into the text, or was declined with a reason."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What somebody would have otherwise, about one item or the whole; `answer` says what was done or why not."""

    id: RemarkId
    approval_id: ApprovalId
    text: str
    item_id: ItemId | None = None
    state: RemarkState = RemarkState.OPEN
    answer: str | None = None

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
        checks.optional_text(self.answer, "answer")
        if self.state is RemarkState.DECLINED and self.answer is None:
            raise DomainError("reason_required", field="answer")
