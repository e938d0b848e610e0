"""Who may vote, and whether the votes written down agree with that."""

from collections.abc import Iterable
from datetime import datetime

from secretariat.domain.attendance import Attendance
from secretariat.domain.ballot import Ballot, BallotWay, Vote
from secretariat.domain.composition import seats, voting_members
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.presence import ballot_items, present_at_ballot, present_at_item, recused
from secretariat.domain.record import MeetingRecord


def entitled_present(
    record: MeetingRecord, item_id: ItemId, moment: datetime | None = None
) -> tuple[PersonId, ...]:
    """Who may vote on an item: voting members in the room or substitutes, less those who stepped out."""
    return _entitled(record, present_at_item(record, item_id, moment), (item_id,))


def entitled_at_ballot(record: MeetingRecord, ballot: Ballot) -> tuple[PersonId, ...]:
    """Who may vote in a ballot, derived anew; a closed one keeps its frozen list in its `Vote` rows."""
    return _entitled(record, present_at_ballot(record, ballot), ballot_items(record, ballot))


def check_totals(ballot: Ballot, entitled: int) -> None:
    """Refuse totals that are not the number of the entitled; a consensus is not counted.

    Raises DomainError("votes_do_not_add_up", by=surplus (negative: missing), votes=…, entitled=…).
    """
    if ballot.way is not BallotWay.CONSENSUS and ballot.counted != entitled:
        raise DomainError(
            "votes_do_not_add_up",
            field="for_",
            by=ballot.counted - entitled,
            votes=ballot.counted,
            entitled=entitled,
        )


def check_voters(voters: Iterable[PersonId], entitled: Iterable[PersonId]) -> None:
    """Refuse a voter who is not entitled, or the same one twice.

    Raises DomainError("not_entitled", person_id=…) or DomainError("voted_twice", person_id=…).
    """
    allowed, seen = frozenset(entitled), set[PersonId]()
    for voter in voters:
        if voter not in allowed:
            raise DomainError("not_entitled", field="votes", person_id=voter)
        if voter in seen:
            raise DomainError("voted_twice", field="votes", person_id=voter)
        seen.add(voter)


def voters_of(record: MeetingRecord, ballot: Ballot) -> tuple[Vote, ...]:
    """The frozen list of a ballot: those who were entitled and present."""
    return tuple(vote for vote in record.votes if vote.ballot_id == ballot.id)


def _entitled(
    record: MeetingRecord, there: tuple[Attendance, ...], items: tuple[ItemId, ...]
) -> tuple[PersonId, ...]:
    out = frozenset().union(*(recused(record, item_id) for item_id in items))
    stepped_out = {row.person_id for row in record.attendance if row.id in out}
    taken = seats(voting_members(record), there)
    return tuple(holder for member, holder in taken if member not in stepped_out)
