"""How a decision ended, in one word for lists."""

from enum import StrEnum

from secretariat.domain.ballot import Ballot, Outcome, is_unanimous, outcome


class DecisionResult(StrEnum):
    """ухвалено одноголосно, ухвалено, не ухвалено, голоси порівну (the chair has not decided yet), без голосування."""

    UNANIMOUS = "unanimous"
    ADOPTED = "adopted"
    NOT_ADOPTED = "not-adopted"
    TIE = "tie"
    NO_VOTE = "no-vote"


def decision_result(ballot: Ballot | None) -> DecisionResult:
    """What the vote on a decision gave; None is a decision that was taken without one."""
    if ballot is None:
        return DecisionResult.NO_VOTE
    decided = outcome(ballot)
    if decided is Outcome.ADOPTED:
        return DecisionResult.UNANIMOUS if is_unanimous(ballot) else DecisionResult.ADOPTED
    return DecisionResult.TIE if decided is Outcome.TIE else DecisionResult.NOT_ADOPTED
