"""What a vote decides: majorities of every kind, and when an equal vote is the chair's to decide."""

import pytest

from secretariat.domain.ballot import (
    Ballot,
    BallotWay,
    Choice,
    Outcome,
    is_tie,
    is_unanimous,
    needed,
    outcome,
)
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, MeetingId
from secretariat.domain.rules import MajorityBase, MajorityRule, Threshold, Tie

PRESENT, MEMBERS, VOTING = MajorityBase.PRESENT, MajorityBase.MEMBERS, MajorityBase.VOTING


def ballot(
    for_: int,
    against: int,
    abstained: int = 0,
    not_voted: int = 0,
    *,
    members: int = 11,
    base: MajorityBase = PRESENT,
    threshold: Threshold = Threshold.SIMPLE,
    tie: Tie = Tie.CHAIR_DECIDES,
    share: tuple[int, int] | None = None,
    chair: Choice | None = None,
) -> Ballot:
    numerator, denominator = share or (None, None)
    return Ballot(
        id=BallotId(1),
        meeting_id=MeetingId(1),
        way=BallotWay.OPEN,
        members=members,
        rule=MajorityRule(
            base=base, threshold=threshold, tie=tie, numerator=numerator, denominator=denominator
        ),
        for_=for_,
        against=against,
        abstained=abstained,
        not_voted=not_voted,
        chair_choice=chair,
    )


@pytest.mark.parametrize(
    ("base", "threshold", "share", "least"),
    [
        (PRESENT, Threshold.SIMPLE, None, 6),
        (VOTING, Threshold.SIMPLE, None, 5),
        (MEMBERS, Threshold.SIMPLE, None, 6),
        (PRESENT, Threshold.ABSOLUTE, None, 6),
        (PRESENT, Threshold.TWO_THIRDS, None, 7),
        (MEMBERS, Threshold.TWO_THIRDS, None, 8),
        (PRESENT, Threshold.OWN, (3, 4), 8),
    ],
)
def test_each_rule_asks_for_its_number_of_votes(
    base: MajorityBase, threshold: Threshold, share: tuple[int, int] | None, least: int
) -> None:
    assert needed(ballot(3, 3, 2, 2, base=base, threshold=threshold, share=share)) == least


def test_an_absolute_majority_is_of_all_members_whoever_is_there() -> None:
    for base in MajorityBase:
        assert needed(ballot(3, 3, base=base, threshold=Threshold.ABSOLUTE)) == 6


def test_one_vote_less_than_needed_is_not_adopted() -> None:
    assert outcome(ballot(5, 2, 1)) is Outcome.ADOPTED
    assert outcome(ballot(4, 2, 2)) is Outcome.NOT_ADOPTED


@pytest.mark.parametrize(
    ("chair", "decided"),
    [
        (None, Outcome.TIE),
        (Choice.FOR, Outcome.ADOPTED),
        (Choice.AGAINST, Outcome.NOT_ADOPTED),
        (Choice.ABSTAINED, Outcome.NOT_ADOPTED),
    ],
)
def test_the_chairs_vote_decides_an_equal_one(chair: Choice | None, decided: Outcome) -> None:
    assert outcome(ballot(3, 3, chair=chair)) is decided
    assert outcome(ballot(3, 3, 0, 2, base=VOTING, chair=chair)) is decided


def test_the_chairs_vote_is_one_vote_and_makes_no_majority_out_of_abstentions() -> None:
    assert outcome(ballot(1, 1, 9, chair=Choice.FOR)) is Outcome.NOT_ADOPTED
    assert outcome(ballot(3, 3, 1, chair=Choice.FOR)) is Outcome.ADOPTED


@pytest.mark.parametrize("threshold", [Threshold.SIMPLE, Threshold.ABSOLUTE])
def test_of_all_members_the_chairs_vote_must_make_the_majority(threshold: Threshold) -> None:
    few = ballot(3, 3, members=11, base=MEMBERS, threshold=threshold, chair=Choice.FOR)
    half = ballot(5, 5, members=10, base=MEMBERS, threshold=threshold, chair=Choice.FOR)
    assert [outcome(few), outcome(half)] == [Outcome.NOT_ADOPTED, Outcome.ADOPTED]


def test_a_special_majority_is_not_the_chairs_to_decide() -> None:
    assert outcome(ballot(3, 3, threshold=Threshold.TWO_THIRDS, chair=Choice.FOR)) is Outcome.NOT_ADOPTED
    own = ballot(1, 1, threshold=Threshold.OWN, share=(3, 4), chair=Choice.FOR)
    assert outcome(own) is Outcome.NOT_ADOPTED
    assert not is_tie(own)


def test_an_equal_vote_falls_where_the_rule_says_so() -> None:
    assert outcome(ballot(3, 3, tie=Tie.NOT_ADOPTED, chair=Choice.FOR)) is Outcome.NOT_ADOPTED
    assert outcome(ballot(0, 0, 8)) is Outcome.NOT_ADOPTED


def test_unanimous_is_everybody_who_was_entitled_and_there() -> None:
    assert is_unanimous(ballot(8, 0))
    assert not is_unanimous(ballot(7, 0, 1))
    assert not is_unanimous(ballot(5, 0, 0, 1))
    assert not is_unanimous(ballot(0, 0))


def test_more_votes_than_members_cannot_be_built() -> None:
    with pytest.raises(DomainError, match="more_votes_than_members"):
        ballot(9, 3)
