"""Decisions in numbered points, what they oblige to, and who disagreed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId, BallotId, DissentId, ItemId, PersonId, PointId, ResolutionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The decision under an item. Without a ballot it was taken without a vote (heard, taken note of).

    One ballot may carry the resolutions of several items.
    """

    id: ResolutionId
    item_id: ItemId
    ballot_id: BallotId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A numbered point of a resolution; with a `parent_id` it is a sub-point «1)» (N23)."""

    id: PointId
    resolution_id: ResolutionId
    position: int
    text: str
    parent_id: PointId | None = None

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
        checks.at_least(self.position, 1, "position")


class ActionState(StrEnum):
    """Whether what was decided is done."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """Who does what a point says, until when. A standing one («постійно») has no date."""

    id: ActionId
    point_id: PointId
    assignee_id: PersonId | None = None
    assignee_label: str | None = None
    due: date | None = None
    standing: bool = False
    state: ActionState = ActionState.OPEN
    closed_on: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        checks.optional_text(self.assignee_label, "assignee")
        checks.optional_text(self.note, "note")
        if (self.assignee_id is None) == (self.assignee_label is None):
            raise DomainError("person_or_label", field="assignee")
        if self.standing and self.due is not None:
            raise DomainError("standing_has_no_date", field="due")
        if (self.state is ActionState.OPEN) != (self.closed_on is None):
            raise DomainError("closed_needs_day", field="closed_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissent:
    """A dissenting opinion (окрема думка), printed right after its decision (N25)."""

    id: DissentId
    resolution_id: ResolutionId
    person_id: PersonId
    text: str

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
