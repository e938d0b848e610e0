"""A vote: who was entitled, how they voted, and the result that the rule makes of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, MeetingId, PersonId, VoteId
from secretariat.domain.rules import MajorityRule, Threshold, Tie


class BallotWay(StrEnum):
    """відкрите (за підсумками), поіменне, таємне, консенсус (без підрахунку)."""

    OPEN = "open"
    BY_NAME = "by-name"
    SECRET = "secret"
    CONSENSUS = "consensus"


class Choice(StrEnum):
    """за, проти, утримався, не голосував."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"
    NOT_VOTED = "not-voted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """A vote on one or several resolutions, with its rule and totals frozen.

    `members` is the number of voting members of the group then; the frozen list of those entitled and present are
    the `Vote` rows. Totals count those of them who voted for, against, abstained and did not vote; a consensus has
    none. `chair_choice` is the chair's vote where an equal vote makes it decide.
    """

    id: BallotId
    meeting_id: MeetingId
    way: BallotWay
    members: int
    rule: MajorityRule
    for_: int = 0
    against: int = 0
    abstained: int = 0
    not_voted: int = 0
    chair_choice: Choice | None = None
    moment: datetime | None = None

    def __post_init__(self) -> None:
        for field in ("members", "for_", "against", "abstained", "not_voted"):
            checks.at_least(getattr(self, field), 0, field)
        if self.counted > self.members:
            raise DomainError(
                "more_votes_than_members", field="for_", votes=self.counted, members=self.members
            )
        if self.way is BallotWay.CONSENSUS and self.counted:
            raise DomainError("consensus_has_no_count", field="for_")

    @property
    def counted(self) -> int:
        """How many entitled members were present at the vote."""
        return self.for_ + self.against + self.abstained + self.not_voted

    @property
    def voting(self) -> int:
        """How many took part in the vote."""
        return self.for_ + self.against + self.abstained


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """One entitled member of a ballot; the choice is known in a vote by name alone."""

    id: VoteId
    ballot_id: BallotId
    person_id: PersonId
    choice: Choice | None = None


class Outcome(StrEnum):
    """What a vote decided. `TIE`: equal, the chair decides and has not yet."""

    ADOPTED = "adopted"
    NOT_ADOPTED = "not-adopted"
    TIE = "tie"


def needed(ballot: Ballot) -> int:
    """How many votes «for» the ballot's rule asks for."""
    return ballot.rule.needed(members=ballot.members, present=ballot.counted, voting=ballot.voting)


def is_tie(ballot: Ballot) -> bool:
    """True for an equal vote that the rule leaves to the chair.

    The chair's vote is one more vote for a plain majority: it makes none where too many abstained or are absent, and
    never a special one. In a secret vote nobody knows it, and so it decides nothing.
    """
    equal = ballot.for_ == ballot.against and ballot.for_ > 0
    plain = ballot.rule.threshold in (Threshold.SIMPLE, Threshold.ABSOLUTE)
    known = ballot.way is not BallotWay.SECRET and ballot.rule.tie is Tie.CHAIR_DECIDES
    return equal and plain and known and ballot.for_ + 1 == needed(ballot)


def outcome(ballot: Ballot) -> Outcome:
    """The result by the ballot's own rule; an equal vote is the chair's to decide when the rule says so."""
    if ballot.way is BallotWay.CONSENSUS or ballot.for_ >= needed(ballot):
        return Outcome.ADOPTED
    if not is_tie(ballot):
        return Outcome.NOT_ADOPTED
    if ballot.chair_choice is None:
        return Outcome.TIE
    return Outcome.ADOPTED if ballot.chair_choice is Choice.FOR else Outcome.NOT_ADOPTED


def is_unanimous(ballot: Ballot) -> bool:
    """True when everybody entitled and present voted for (N24)."""
    return ballot.way is BallotWay.CONSENSUS or (ballot.for_ > 0 and ballot.for_ == ballot.counted)


def tally(choices: list[Choice]) -> dict[str, int]:
    """Totals of a vote by name, under the names of the fields of `Ballot`."""
    return {
        "for_": choices.count(Choice.FOR),
        "against": choices.count(Choice.AGAINST),
        "abstained": choices.count(Choice.ABSTAINED),
        "not_voted": choices.count(Choice.NOT_VOTED),
    }
