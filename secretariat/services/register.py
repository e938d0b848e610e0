"""The register of decisions over all meetings of all groups: a port that `storage` fulfils, and its rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from secretariat.domain.decision_result import DecisionResult
from secretariat.domain.ids import GroupId, ItemId, MeetingId, ResolutionId


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """A decision with its meeting and item.

    `number` and `ordinal` make «5/1»; both are None until the meeting is finalised. `text` is the first point,
    empty while there is none; `points` counts them without sub-points. Totals are those of the vote, 0 without one.
    """

    id: ResolutionId
    meeting_id: MeetingId
    item_id: ItemId
    group: str
    day: date
    number: int | None
    ordinal: int | None
    item: int
    title: str
    text: str
    points: int
    result: DecisionResult
    for_: int = 0
    against: int = 0
    abstained: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionFilter:
    """Which decisions are asked for; what is empty or None asks for nothing.

    Each word of `text` must begin a word of the item's title or of the points, or be the beginning of the decision's
    number («5/1», «5/»). Letter case and the kind of apostrophe do not matter.
    """

    text: str = ""
    group_id: GroupId | None = None
    year: int | None = None
    results: frozenset[DecisionResult] = frozenset()

    @property
    def is_empty(self) -> bool:
        """True when all decisions are asked for."""
        chosen = self.group_id is not None or self.year is not None or bool(self.results)
        return not (chosen or self.text.strip())


EVERY_DECISION = DecisionFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionChoices:
    """What can be filtered by: groups that met, by name, and years that have a meeting, newest first."""

    groups: Mapping[GroupId, str]
    years: Sequence[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPoint:
    """A point of a decision; `number` is the printed one, and a sub-point stands after its point."""

    number: int
    text: str
    is_sub: bool = False


class Register(Protocol):
    """Decisions by page: ids in their order, newest meeting first, and rows of some ids."""

    def ids(self, wanted: DecisionFilter = EVERY_DECISION) -> Sequence[int]:
        """The ids of the decisions that fit. A filter that is not empty waits for `prepare` the first time."""
        ...

    def rows(self, ids: Sequence[int]) -> Sequence[DecisionRow]:
        """The rows of these ids that the store still has, in their order."""
        ...

    def points(self, decision_id: int) -> Sequence[DecisionPoint]:
        """All points of a decision in their order."""
        ...

    def choices(self) -> DecisionChoices:
        """What can be filtered by now."""
        ...

    def prepare(self) -> None:
        """Make ready to filter: seconds for a hundred thousand decisions, so in a worker thread. Once is enough."""
        ...

    def is_prepared(self) -> bool:
        """True when filtering answers at once; later changes of the store do not end this."""
        ...
