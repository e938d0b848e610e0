"""All actions over all meetings of all groups: a port that `storage` fulfils, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from secretariat.domain.ids import GroupId, PersonId, ResolutionId
from secretariat.services.rows import ActionRow

if TYPE_CHECKING:
    from secretariat.domain.follow_up import ProgressNote


class Shown(StrEnum):
    """Which actions are asked for by their state; an overdue one is open and its day has passed."""

    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsFilter:
    """Which actions are asked for; what is empty or None asks for nothing.

    Every word of `text` stands in what is to be done, or in the name of one who does it. `assignee_id` finds
    co-assignees too. The day that counts lies between `since` and `until`, both included. What was decided
    `born_before` a day is from earlier meetings; closed ones are left out unless it was after the day `closed_after`.
    """

    shown: Shown = Shown.OPEN
    text: str = ""
    group_id: GroupId | None = None
    assignee_id: PersonId | None = None
    since: date | None = None
    until: date | None = None
    born_before: date | None = None
    closed_after: date | None = None


EVERYTHING_OPEN = ActionsFilter()
EVERY_ACTION = ActionsFilter(shown=Shown.ALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionCounts:
    """How many actions there are in all, are open, and are overdue."""

    total: int
    open: int
    overdue: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionChoices:
    """What can be filtered by: groups and persons that have actions, by name."""

    groups: Mapping[GroupId, str]
    assignees: Mapping[PersonId, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionName:
    """A decision as it can be named: its number «5/1» or the day of its meeting, and the title of its item."""

    id: ResolutionId
    day: date
    number: int | None
    ordinal: int | None
    item: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolongation:
    """One change of an action's day: from which day to which, when it was given, why, and by whose decision."""

    former: date | None
    due: date
    given_on: date
    reason: str
    by: str | None
    decision: DecisionName | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionHistory:
    """What happened to an action, oldest first; `decisions` are those that may prolong it, newest first."""

    prolongations: Sequence[Prolongation]
    notes: "Sequence[ProgressNote]"
    decisions: Sequence[DecisionName]


class ActionRegister(Protocol):
    """Actions by page: ids in their order, open ones by day, then closed ones, newest first; and rows of some ids."""

    def ids(self, wanted: ActionsFilter, today: date) -> Sequence[int]:
        """The ids of the actions that fit; the first words after a change may take as long as `prepare`."""
        ...

    def rows(self, ids: Sequence[int], by: date | None = None) -> Sequence[ActionRow]:
        """The rows of these ids in their order; one that is not there any more is left out.

        With a day `by` they are as they stood at its end: what was closed or prolonged later was not yet.
        """
        ...

    def history(self, action_id: int) -> ActionHistory:
        """What happened to one action; raises DomainError("not_found") for one that is gone."""
        ...

    def counts(self, today: date) -> ActionCounts:
        """How many there are."""
        ...

    def choices(self) -> ActionChoices:
        """What can be filtered by now."""
        ...

    def prepare(self) -> None:
        """Make ready to find words: a second for a hundred thousand actions, so in a worker thread."""
        ...
