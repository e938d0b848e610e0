"""Whether the totals of votes agree with the frozen lists of those who were entitled."""

from collections.abc import Iterator

from secretariat.domain.ballot import Ballot, BallotWay, Choice, Vote, tally
from secretariat.domain.entitlement import check_totals, voters_of
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import Office
from secretariat.domain.problem import Problem, problem, repeated
from secretariat.domain.record import MeetingRecord


def ballot_problems(record: MeetingRecord) -> Iterator[Problem]:
    """A voter twice, totals that are not those of the list, choices where none may be or none where some must."""
    for vote in repeated(record.votes, lambda row: (row.ballot_id, row.person_id)):
        yield problem("voted_twice", vote, "person_id")
    for ballot in record.ballots:
        votes = voters_of(record, ballot)
        yield from _totals(ballot, votes)
        yield from _choices(ballot, votes)
        yield from _chairs_choice(record, ballot, votes)


def _totals(ballot: Ballot, votes: tuple[Vote, ...]) -> Iterator[Problem]:
    try:
        check_totals(ballot, len(votes))
    except DomainError as error:
        yield problem(error.code, ballot, error.field, **error.params)


def _choices(ballot: Ballot, votes: tuple[Vote, ...]) -> Iterator[Problem]:
    by_name = ballot.way is BallotWay.BY_NAME
    for vote in votes:
        if by_name != (vote.choice is not None):
            yield problem("choice_missing" if by_name else "choice_known", vote, "choice")
    choices = [vote.choice for vote in votes if vote.choice is not None]
    if by_name and len(choices) == len(votes):
        for field, count in tally(choices).items():
            if getattr(ballot, field) != count:
                yield problem("tally_differs", ballot, field, count=count, written=getattr(ballot, field))


def _chairs_choice(record: MeetingRecord, ballot: Ballot, votes: tuple[Vote, ...]) -> Iterator[Problem]:
    """The one chair of a meeting cannot vote in one way by name and decide an equal vote in another."""
    chairs = {row.person_id for row in record.officers if row.office is Office.CHAIR}
    if ballot.chair_choice is None or len(chairs) != 1:
        return
    for vote in votes:
        taken = vote.choice not in (None, Choice.NOT_VOTED, ballot.chair_choice)
        if vote.person_id in chairs and taken:
            yield problem("chair_choice_differs", ballot, "chair_choice")
