"""Who decides an equal vote: the chair under the last of its items, when he takes part in the vote."""

from collections.abc import Collection
from dataclasses import replace

from secretariat.domain.ballot import Ballot, Choice, is_tie
from secretariat.domain.entitlement import voters_of
from secretariat.domain.hours import item_hours
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_item
from secretariat.domain.presence import ballot_items
from secretariat.domain.record import MeetingRecord


def chair_of_vote(record: MeetingRecord, items: Collection[ItemId]) -> PersonId | None:
    """Who presides where a vote over these items is taken: under the last of them in the order of the agenda."""
    last = [item_id for item_id in item_hours(record) if item_id in items][-1:]
    return officer_at_item(record, Office.CHAIR, last[0]) if last else None


def takes_part(record: MeetingRecord, items: Collection[ItemId], voters: Collection[PersonId]) -> bool | None:
    """Whether the chair of a vote is among those who vote; None while nobody presides."""
    chair = chair_of_vote(record, items)
    return None if chair is None else chair in voters


def with_chair(ballot: Ballot, *, takes_part: bool | None) -> Ballot:
    """The ballot with the chair's choice that it may have: in an equal vote alone.

    A chair who is absent or stepped out decides nothing: such a vote is kept as one in which he did not vote, and is
    not adopted. While nobody presides it waits for the chair.
    """
    if is_tie(ballot) and takes_part is False:
        return replace(ballot, chair_choice=Choice.NOT_VOTED)
    may_stay = is_tie(ballot) and takes_part and ballot.chair_choice is not Choice.NOT_VOTED
    return ballot if may_stay else replace(ballot, chair_choice=None)


def waits_for_chair(record: MeetingRecord, ballot: Ballot) -> bool:
    """True for an equal vote that the chair, who takes part in it or is not named yet, has not decided."""
    if not is_tie(ballot):
        return False
    there = _at_vote(record, ballot)
    without = ballot.chair_choice is Choice.NOT_VOTED and there is True
    return without or (ballot.chair_choice is None and there is not False)


def lacks_its_chair(record: MeetingRecord, ballot: Ballot) -> bool:
    """True for an equal vote that carries, or waits for, the choice of a chair who takes no part in it."""
    if not is_tie(ballot):
        return False
    there = _at_vote(record, ballot)
    waits = ballot.chair_choice is None and there is False
    decided = ballot.chair_choice not in (None, Choice.NOT_VOTED) and there is not True
    return waits or decided


def decided_otherwise(record: MeetingRecord, ballot: Ballot) -> bool:
    """True for an equal vote by name that was decided otherwise than its chair voted."""
    if not is_tie(ballot) or ballot.chair_choice in (None, Choice.NOT_VOTED):
        return False
    chair = chair_of_vote(record, ballot_items(record, ballot))
    own = next((vote.choice for vote in voters_of(record, ballot) if vote.person_id == chair), None)
    return own not in (None, Choice.NOT_VOTED, ballot.chair_choice)


def _at_vote(record: MeetingRecord, ballot: Ballot) -> bool | None:
    voters = {vote.person_id for vote in voters_of(record, ballot)}
    return takes_part(record, ballot_items(record, ballot), voters)
