"""What the register shows: values, without words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.decision_result import DecisionResult
from secretariat.domain.ids import GroupId
from secretariat.services.register import EVERY_DECISION, DecisionFilter, DecisionPoint, DecisionRow


class Ending(StrEnum):
    """The results that can be filtered by: `ADOPTED` takes in unanimous ones, `NOT_ADOPTED` an undecided equal vote."""

    ADOPTED = "adopted"
    UNANIMOUS = "unanimous"
    NOT_ADOPTED = "not-adopted"
    NO_VOTE = "no-vote"


RESULTS: Mapping[Ending, frozenset[DecisionResult]] = {
    Ending.ADOPTED: frozenset({DecisionResult.UNANIMOUS, DecisionResult.ADOPTED}),
    Ending.UNANIMOUS: frozenset({DecisionResult.UNANIMOUS}),
    Ending.NOT_ADOPTED: frozenset({DecisionResult.NOT_ADOPTED, DecisionResult.TIE}),
    Ending.NO_VOTE: frozenset({DecisionResult.NO_VOTE}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsState:
    """The list as it is shown: ids alone, for rows are fetched as they are looked at. `total` counts all decisions."""

    ids: Sequence[int] = ()
    total: int = 0
    filter: DecisionFilter = EVERY_DECISION
    groups: Mapping[GroupId, str]
    years: Sequence[int] = ()

    @property
    def has_groups(self) -> bool:
        """True when there are several groups to tell apart."""
        return len(self.groups) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionDetails:
    """The chosen decision whole."""

    row: DecisionRow
    points: Sequence[DecisionPoint]
