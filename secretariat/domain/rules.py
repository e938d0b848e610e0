"""A group's own rules as values: quorum and majority. Their arithmetic is here, their use in `quorum` and `ballot`."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from secretariat.domain.errors import DomainError


class QuorumBase(StrEnum):
    """Of whom a quorum is counted."""

    MEMBERS = "members"
    VOTING_MEMBERS = "voting"


class QuorumKind(StrEnum):
    """How a quorum is stated."""

    MORE_THAN_SHARE = "more-than-share"
    AT_LEAST_SHARE = "at-least-share"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRule:
    """How many must be present: a share of the base («більше половини»), or a fixed number."""

    kind: QuorumKind = QuorumKind.MORE_THAN_SHARE
    base: QuorumBase = QuorumBase.VOTING_MEMBERS
    numerator: int = 1
    denominator: int = 2

    def __post_init__(self) -> None:
        if self.numerator < 1 or self.denominator < 1:
            raise DomainError("bad_quorum", field="quorum")
        if self.kind is not QuorumKind.NUMBER and self.numerator > self.denominator:
            raise DomainError("bad_quorum", field="quorum")
        if self.kind is QuorumKind.MORE_THAN_SHARE and self.numerator == self.denominator:
            raise DomainError("bad_quorum", field="quorum")

    def needed(self, members: int) -> int:
        """The least number present out of `members` of the base that makes a quorum."""
        if self.kind is QuorumKind.NUMBER:
            return self.numerator
        share = Fraction(members * self.numerator, self.denominator)
        return int(share) + 1 if self.kind is QuorumKind.MORE_THAN_SHARE else -int(-share // 1)


class MajorityBase(StrEnum):
    """Of whom a majority is counted: all members, those present, or those who took part in the vote."""

    MEMBERS = "members"
    PRESENT = "present"
    VOTING = "voting"


class Threshold(StrEnum):
    """How large a majority is needed."""

    SIMPLE = "simple"  # more than half of the base
    ABSOLUTE = "absolute"  # more than half of all members, whatever the base
    TWO_THIRDS = "two-thirds"  # at least two thirds of the base
    OWN = "own"  # at least numerator/denominator of the base


class Tie(StrEnum):
    """What an equal vote means."""

    CHAIR_DECIDES = "chair"
    NOT_ADOPTED = "not-adopted"


class SpecialDecision(StrEnum):
    """Kinds of decisions for which a group may have a majority of their own.

    процедурне (how the meeting goes), кадрове (who is in the group or presides), зміна положення (the group's rules).
    """

    PROCEDURAL = "procedural"
    PERSONNEL = "personnel"
    CHARTER = "charter"


@dataclass(frozen=True, slots=True, kw_only=True)
class MajorityRule:
    """Which votes «for» adopt a decision. `numerator`/`denominator` belong to the OWN threshold alone."""

    base: MajorityBase = MajorityBase.PRESENT
    threshold: Threshold = Threshold.SIMPLE
    tie: Tie = Tie.CHAIR_DECIDES
    numerator: int | None = None
    denominator: int | None = None

    def __post_init__(self) -> None:
        stated = self.numerator is not None and self.denominator is not None
        if (self.threshold is Threshold.OWN) != stated or (self.numerator is None) != (
            self.denominator is None
        ):
            raise DomainError("bad_majority", field="majority")
        if (
            self.numerator is not None
            and self.denominator is not None
            and not 0 < self.numerator <= self.denominator
        ):
            raise DomainError("bad_majority", field="majority")

    def needed(self, *, members: int, present: int, voting: int) -> int:
        """The least number of votes «for» that adopts a decision."""
        counts = {MajorityBase.MEMBERS: members, MajorityBase.PRESENT: present, MajorityBase.VOTING: voting}
        base = counts[self.base]
        if self.threshold is Threshold.ABSOLUTE:
            return members // 2 + 1
        if self.threshold is Threshold.SIMPLE:
            return base // 2 + 1
        if self.threshold is Threshold.TWO_THIRDS:
            return max(1, -(-base * 2 // 3))
        assert self.numerator is not None and self.denominator is not None
        return max(1, -(-base * self.numerator // self.denominator))


MORE_THAN_HALF = QuorumRule()
MAJORITY_OF_PRESENT = MajorityRule()
