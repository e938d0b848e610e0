"""Letters to people: what each one says, and how far it has come on its way.

A letter is never changed once it waits in the outbox: what was sent can be shown years later. Its way (`Dispatch`) is
a value of its own, outside the journal, because no undo brings a letter back.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import DispatchId, LetterId, LetterPaperId, MeetingId, PersonId

_MESSAGE_ID = re.compile(r"<[^<>@\s]+@[^<>@\s]+>")


class LetterKind(StrEnum):
    """Why a letter is written."""

    INVITATION = "invitation"
    AGENDA_CHANGE = "agenda-change"
    CANCELLATION = "cancellation"
    DRAFT = "draft"
    PROTOCOL = "protocol"
    EXTRACT = "extract"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one address, as it was put into the outbox.

    `name` is whom it is addressed to, in the nominative; `text` and `html` are two forms of the same words.
    `message_id` (RFC 5322, 3.6.4) stays the same at every try. `calendar` is an iCalendar object (RFC 5545); the
    letters of one meeting share its UID, and each that tells of a change has a greater sequence. `person_id` is None
    for somebody outside; `meeting_id` for a letter that is about several meetings.
    """

    id: LetterId
    kind: LetterKind
    name: str
    address: str
    subject: str
    text: str
    html: str
    message_id: str
    queued_at: datetime
    meeting_id: MeetingId | None = None
    person_id: PersonId | None = None
    calendar: str | None = None
    calendar_uid: str | None = None
    calendar_sequence: int | None = None

    def __post_init__(self) -> None:
        for field in ("name", "subject"):
            checks.text(getattr(self, field), field)
        checks.optional_email(self.address, "address")
        if not self.text.strip() or not self.html.strip():
            raise DomainError("required", field="text")
        if not _MESSAGE_ID.fullmatch(self.message_id):
            raise DomainError("bad_message_id", field="message_id")
        checks.at_least(self.calendar_sequence, 0, "calendar_sequence")
        if not (self.calendar is None) == (self.calendar_uid is None) == (self.calendar_sequence is None):
            raise DomainError("calendar_incomplete", field="calendar")


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPaper:
    """A file that goes with a letter: kept by its SHA-256, named in Ukrainian and, for old readers, in ASCII."""

    id: LetterPaperId
    letter_id: LetterId
    position: int
    file_name: str
    ascii_name: str
    media_type: str
    sha256: str

    def __post_init__(self) -> None:
        for field in ("file_name", "ascii_name", "media_type"):
            checks.text(getattr(self, field), field)
        checks.at_least(self.position, 1, "position")
        checks.sha256(self.sha256, "sha256")
        if not self.ascii_name.isascii():
            raise DomainError("bad_file_name", field="ascii_name")


INVITING = frozenset({LetterKind.INVITATION, LetterKind.AGENDA_CHANGE})
"""Letters that tell when a meeting is held, and what about."""


class DispatchState(StrEnum):
    """How far a letter has come.

    QUEUED waits for its first try, RETRY for another one; SENDING is under way. SENT was accepted by the server,
    FAILED refused for good (5xx). UNKNOWN was handed over whole and the server's answer was lost: it may have arrived,
    and is never sent again by the program itself. EXPORTED lies as a file for a mail program; CONFIRMED says that
    she sent it there. WITHDRAWN was taken out before it was sent.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    RETRY = "retry"
    FAILED = "failed"
    UNKNOWN = "unknown"
    EXPORTED = "exported"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


WAITING = frozenset({DispatchState.QUEUED, DispatchState.RETRY})
"""Letters that a try would send."""

DELIVERED = frozenset({DispatchState.SENT, DispatchState.CONFIRMED})
"""Letters that left for certain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """The way of one letter. `moment` is when the state was reached; `reply` what the server said, in its words.

    `handed_over` is committed when all of the letter but its final dot was transmitted (RFC 5321, 4.1.1.4): a crash
    before it surely delivered nothing, one after it may have. `next_at` is the earliest moment of the next try.
    """

    id: DispatchId
    letter_id: LetterId
    state: DispatchState
    moment: datetime
    tries: int = 0
    handed_over: bool = False
    next_at: datetime | None = None
    reply: str | None = None

    def __post_init__(self) -> None:
        checks.at_least(self.tries, 0, "tries")
        if self.handed_over and self.state in WAITING:
            raise DomainError("already_handed_over", field="state")
