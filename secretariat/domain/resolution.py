"""Decisions in numbered points, what they oblige to, and who disagreed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import (
    ActionId,
    BallotId,
    CoAssigneeId,
    DissentId,
    ItemId,
    PersonId,
    PointId,
    ResolutionId,
)
from secretariat.domain.rules import SpecialDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The decision under an item. Without a ballot it was taken without a vote (heard, taken note of).

    One ballot may carry the resolutions of several items. A `special` one is adopted by the group's rule for its kind.
    `ordinal` counts the decisions of the meeting from 1; with the protocol's number it is the decision's number «5/1»,
    given at finalisation and never recomputed.
    """

    id: ResolutionId
    item_id: ItemId
    ballot_id: BallotId | None = None
    special: SpecialDecision | None = None
    ordinal: int | None = None

    def __post_init__(self) -> None:
        checks.at_least(self.ordinal, 1, "ordinal")


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
    """Who does what a point says, until when. A standing one («постійно») has no date.

    `due` is the day that was decided; later ones are extensions. Somebody from outside may have an `assignee_email`.
    """

    id: ActionId
    point_id: PointId
    assignee_id: PersonId | None = None
    assignee_label: str | None = None
    due: date | None = None
    standing: bool = False
    state: ActionState = ActionState.OPEN
    closed_on: date | None = None
    note: str | None = None
    assignee_email: str | None = None

    def __post_init__(self) -> None:
        checks.optional_text(self.assignee_label, "assignee")
        checks.optional_email(self.assignee_email, "assignee_email")
        checks.optional_text(self.note, "note")
        if (self.assignee_id is None) == (self.assignee_label is None):
            raise DomainError("person_or_label", field="assignee")
        if self.standing and self.due is not None:
            raise DomainError("standing_has_no_date", field="due")
        if (self.state is ActionState.OPEN) != (self.closed_on is None):
            raise DomainError("closed_needs_day", field="closed_on")
        if self.assignee_email is not None and self.assignee_label is None:
            raise DomainError("email_of_person", field="assignee_email")


@dataclass(frozen=True, slots=True, kw_only=True)
class CoAssignee:
    """Who else carries an action out, after the one who answers for it; `position` counts from 1."""

    id: CoAssigneeId
    action_id: ActionId
    position: int
    person_id: PersonId | None = None
    label: str | None = None
    email: str | None = None

    def __post_init__(self) -> None:
        checks.at_least(self.position, 1, "position")
        checks.optional_text(self.label, "label")
        checks.optional_email(self.email, "email")
        if (self.person_id is None) == (self.label is None):
            raise DomainError("person_or_label", field="assignee")
        if self.email is not None and self.label is None:
            raise DomainError("email_of_person", field="email")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissent:
    """A dissenting opinion (окрема думка), printed right after its decision (N25)."""

    id: DissentId
    resolution_id: ResolutionId
    person_id: PersonId
    text: str

    def __post_init__(self) -> None:
        checks.text(self.text, "text")
