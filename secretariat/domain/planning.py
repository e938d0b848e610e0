"""What lies before a meeting: templates, proposals for its agenda, what comes again, the agenda as it was sent."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.agenda import ItemKind, Standing
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import (
    AgendaVersionId,
    AgendaVersionItemId,
    CarryDismissalId,
    CarryOverId,
    GroupId,
    ItemId,
    MeetingId,
    PersonId,
    ProposalId,
    TemplateId,
    TemplateItemId,
)
from secretariat.domain.meeting import MeetingFormat, MeetingKind, ProtocolKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingTemplate:
    """A meeting as it usually is; a new one begins with its place, hour, form and items."""

    id: TemplateId
    group_id: GroupId
    name: str
    kind: MeetingKind = MeetingKind.REGULAR
    format: MeetingFormat = MeetingFormat.ROOM
    place: str | None = None
    start: time | None = None
    end: time | None = None
    protocol: ProtocolKind = ProtocolKind.FULL

    def __post_init__(self) -> None:
        checks.text(self.name, "name")
        checks.optional_text(self.place, "place")
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise DomainError("ends_before_start", field="end")


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """An item of a template; `position` counts from 1, `minutes` are planned."""

    id: TemplateItemId
    template_id: TemplateId
    position: int
    title: str
    kind: ItemKind = ItemKind.REPORT
    standing: Standing | None = None
    minutes: int | None = None
    rapporteur_id: PersonId | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.at_least(self.position, 1, "position")
        checks.at_least(self.minutes, 1, "minutes")


class ProposalState(StrEnum):
    """Whether a proposal waits, is on an agenda, or was declined with a reason."""

    WAITING = "waiting"
    TAKEN = "taken"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A question that somebody asks to consider at a later meeting.

    The proposer is a person, or a label for one from outside, or not known. A taken one names the item that it
    became (None when that item is gone again), a declined one the reason.
    """

    id: ProposalId
    group_id: GroupId
    title: str
    kind: ItemKind = ItemKind.REPORT
    proposer_id: PersonId | None = None
    proposer_label: str | None = None
    filed_on: date | None = None
    note: str | None = None
    state: ProposalState = ProposalState.WAITING
    reason: str | None = None
    item_id: ItemId | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        for field in ("proposer_label", "note", "reason"):
            checks.optional_text(getattr(self, field), field)
        if self.proposer_id is not None and self.proposer_label is not None:
            raise DomainError("person_or_label", field="proposer")
        if self.state is ProposalState.DECLINED and self.reason is None:
            raise DomainError("reason_required", field="reason")
        if self.item_id is not None and self.state is not ProposalState.TAKEN:
            raise DomainError("not_taken", field="item")


class CarryReason(StrEnum):
    """Why an item comes again: not discussed, put off, standing, or an action from it is open."""

    NOT_DISCUSSED = "not-discussed"
    POSTPONED = "postponed"
    STANDING = "standing"
    OPEN_ACTION = "open-action"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOver:
    """An item that continues one of an earlier meeting: its linked successor."""

    id: CarryOverId
    item_id: ItemId
    from_item_id: ItemId
    reason: CarryReason

    def __post_init__(self) -> None:
        if self.item_id == self.from_item_id:
            raise DomainError("carries_itself", field="item")


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryDismissal:
    """An item that is not offered any more, although it was not discussed, is standing, or has an open action."""

    id: CarryDismissalId
    item_id: ItemId


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaVersion:
    """The agenda as it was when it was sent out, and whereto it asked people; later changes are seen against it.

    `day` is the meeting's first, `start` the hour at which that day begins; agendas of older programs know neither.
    """

    id: AgendaVersionId
    meeting_id: MeetingId
    version: int
    sent_at: datetime
    day: date | None = None
    start: time | None = None
    place: str | None = None
    format: MeetingFormat | None = None

    def __post_init__(self) -> None:
        checks.at_least(self.version, 1, "version")
        checks.optional_text(self.place, "place")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaVersionItem:
    """One line of a sent agenda, in words: whatever is renamed later, this is what people have got.

    `item_id` is the item that the line was made of; None when it is gone. `rapporteurs` is «Коваль Ю. А., Їжак С. В.».
    """

    id: AgendaVersionItemId
    version_id: AgendaVersionId
    position: int
    title: str
    rapporteurs: str | None = None
    item_id: ItemId | None = None

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.optional_text(self.rapporteurs, "rapporteurs")
        checks.at_least(self.position, 1, "position")
