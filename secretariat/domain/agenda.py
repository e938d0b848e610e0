"""The agenda: items, who reports, what was said."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, PersonId, RapporteurId, StatementId


class ItemKind(StrEnum):
    """звіт, для рішення, інформація, звернення, різне."""

    REPORT = "report"
    DECISION = "decision"
    INFORMATION = "information"
    APPEAL = "appeal"
    OTHER = "other"


class Standing(StrEnum):
    """Why an item stands on each agenda.

    By the secretary's choice, as «Про стан виконання попередніх рішень», or as the approval of the former protocol.
    """

    ALWAYS = "always"
    ACTIONS = "actions"
    FORMER_PROTOCOL = "former-protocol"


class ItemState(StrEnum):
    """What became of an item: to be considered, considered, taken off, put off to another meeting."""

    OPEN = "open"
    CONSIDERED = "considered"
    WITHDRAWN = "withdrawn"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One question of the agenda, «Про …».

    `position` counts from 1 and is the printed number. `minutes` are planned; `started` and `ended` are moments.
    `added` marks an item added during the meeting. `postponed_to` is the day of the meeting that takes it up, its
    linked successor. An appeal names who appealed and about what. `written_report`: the report is an annex (N21).
    A `standing` item comes again at every meeting. `filed_on` is the day on which it was asked for.
    """

    id: ItemId
    meeting_id: MeetingId
    position: int
    title: str
    kind: ItemKind = ItemKind.REPORT
    state: ItemState = ItemState.OPEN
    reason: str | None = None
    added: bool = False
    postponed_to: date | None = None
    minutes: int | None = None
    started: datetime | None = None
    ended: datetime | None = None
    written_report: bool = False
    appellant_id: PersonId | None = None
    appeal_subject: str | None = None
    standing: Standing | None = None
    filed_on: date | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.at_least(self.position, 1, "position")
        checks.at_least(self.minutes, 1, "minutes")
        checks.optional_text(self.reason, "reason")
        checks.optional_text(self.appeal_subject, "appeal_subject")
        checks.ordered(self.started, self.ended, "ended")
        if self.state in (ItemState.WITHDRAWN, ItemState.POSTPONED) and self.reason is None:
            raise DomainError("reason_required", field="reason")
        if self.postponed_to is not None and self.state is not ItemState.POSTPONED:
            raise DomainError("not_postponed", field="postponed_to")

    @property
    def discussed(self) -> bool:
        """False when the item was taken off or put off: such an item has no «СЛУХАЛИ» (N19)."""
        return self.state not in (ItemState.WITHDRAWN, ItemState.POSTPONED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rapporteur:
    """Who reports on an item; a co-rapporteur comes later in `position`."""

    id: RapporteurId
    item_id: ItemId
    position: int
    person_id: PersonId


class StatementKind(StrEnum):
    """СЛУХАЛИ (heard) or ВИСТУПИЛИ (spoke)."""

    HEARD = "heard"
    SPOKE = "spoke"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody said under an item, in the third person (N20).

    The speaker is a person, or a label for an unnamed one («представник громадськості»); neither means that the
    section has words without a speaker («Обговорено …»).
    """

    id: StatementId
    item_id: ItemId
    position: int
    kind: StatementKind
    text: str
    speaker_id: PersonId | None = None
    speaker_label: str | None = None

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
        checks.optional_text(self.speaker_label, "speaker")
        if self.speaker_id is not None and self.speaker_label is not None:
            raise DomainError("person_or_label", field="speaker")
