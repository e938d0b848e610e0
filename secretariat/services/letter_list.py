"""The list of letters: a port that `storage` fulfils, and its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from secretariat.domain.dispatching import fault_of
from secretariat.domain.ids import LetterId, MeetingId, PersonId
from secretariat.domain.letters import DispatchState, LetterKind
from secretariat.domain.mail_replies import RefusalCause, refusal_cause


class Shown(StrEnum):
    """What the outbox is filtered by."""

    ALL = "all"
    WAITING = "waiting"
    EXPORTED = "exported"
    UNKNOWN = "unknown"
    FAILED = "failed"
    SENT = "sent"
    WITHDRAWN = "withdrawn"


STATES: Mapping[Shown, frozenset[DispatchState]] = {
    Shown.ALL: frozenset(DispatchState),
    Shown.WAITING: frozenset({DispatchState.QUEUED, DispatchState.RETRY, DispatchState.SENDING}),
    Shown.EXPORTED: frozenset({DispatchState.EXPORTED}),
    Shown.UNKNOWN: frozenset({DispatchState.UNKNOWN}),
    Shown.FAILED: frozenset({DispatchState.FAILED}),
    Shown.SENT: frozenset({DispatchState.SENT, DispatchState.CONFIRMED}),
    Shown.WITHDRAWN: frozenset({DispatchState.WITHDRAWN}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """A file of a letter; `version` is that of the protocol whose file it is."""

    file_name: str
    sha256: str
    version: int | None = None

    @property
    def short_hash(self) -> str:
        """The first eight figures of the hash: enough to tell two versions apart by eye."""
        return self.sha256[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """A letter with how far it has come. `day` and `number` are those of its meeting."""

    id: LetterId
    kind: LetterKind
    name: str
    address: str
    subject: str
    queued_at: datetime
    state: DispatchState
    moment: datetime
    tries: int
    next_at: datetime | None
    reply: str | None
    meeting_id: MeetingId | None = None
    day: date | None = None
    number: int | None = None
    papers: tuple[PaperRow, ...] = ()

    @property
    def fault(self) -> str | None:
        """The code of what the program itself has to say of the last try."""
        return fault_of(self.reply)

    @property
    def cause(self) -> RefusalCause | None:
        """What a server meant that refused the letter for good, in words of its own."""
        refused = self.state is DispatchState.FAILED and self.reply is not None and self.fault is None
        return refusal_cause(self.reply or "") if refused else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """What a letter says, in words."""

    text: str
    has_calendar: bool


class LetterList(Protocol):
    """Letters by page: ids, newest first, and rows of some ids."""

    def ids(
        self, shown: Shown = Shown.ALL, text: str = "", meeting_id: MeetingId | None = None
    ) -> Sequence[int]:
        """The letters that fit, newest first; each word of `text` stands in name, address or subject.

        With `meeting_id` only those of a meeting.
        """
        ...

    def rows(self, ids: Sequence[int]) -> Sequence[LetterRow]:
        """The rows of these ids that the store still has, in their order."""
        ...

    def counts(self, meeting_id: MeetingId | None = None) -> Mapping[Shown, int]:
        """How many letters each filter shows, of all or of a meeting."""
        ...

    def of_person(self, person_id: PersonId) -> Sequence[LetterRow]:
        """What was written to somebody, newest first."""
        ...

    def text(self, letter_id: int) -> LetterText:
        """What a letter says; raises DomainError("not_found")."""
        ...
