"""Checks of the votes."""

from collections.abc import Iterator

from secretariat.domain.ballot import Ballot, BallotWay
from secretariat.domain.casting_vote import decided_otherwise, lacks_its_chair, waits_for_chair
from secretariat.domain.document import Source
from secretariat.domain.entitlement import entitled_at_ballot, voters_of
from secretariat.domain.findings.finding import Finding, Weight, listed_name, of_ballot
from secretariat.domain.ids import PersonId
from secretariat.domain.presence import (
    ballot_items,
    persons,
    present_at_ballot,
    present_at_item,
    recused,
)
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution


def votes_do_not_add_up(record: MeetingRecord) -> Iterator[Finding]:
    """Totals, frozen list and presence say the same; who was there and is not in the list may have come later."""
    for ballot in record.ballots:
        voters = {vote.person_id for vote in voters_of(record, ballot)}
        there = set(entitled_at_ballot(record, ballot))
        surplus = 0 if ballot.way is BallotWay.CONSENSUS else ballot.counted - len(voters)
        surplus = surplus or len(voters - there - _stepped_out(record, ballot))
        if surplus or there - voters:
            by = surplus or -len(there - voters)
            weight = Weight.STOPS if surplus else Weight.NOTE
            yield of_ballot(record, ballot, "votes_do_not_add_up", weight, by=by)


def recused_voted(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody voted on an item out of which he had stepped."""
    for ballot in record.ballots:
        voters = {vote.person_id for vote in voters_of(record, ballot)}
        for person in record.persons:
            if person.id in voters & _stepped_out(record, ballot):
                yield of_ballot(record, ballot, "recused_voted", name=person.listed)


def _stepped_out(record: MeetingRecord, ballot: Ballot) -> set[PersonId]:
    out = {row for item_id in ballot_items(record, ballot) for row in recused(record, item_id)}
    return {row.person_id for row in record.attendance if row.id in out and row.person_id is not None}


def tie_undecided(record: MeetingRecord) -> Iterator[Finding]:
    """The vote was equal and the chair has not decided it."""
    for ballot in record.ballots:
        if waits_for_chair(record, ballot):
            yield of_ballot(record, ballot, "tie_undecided")


def tie_without_chair(record: MeetingRecord) -> Iterator[Finding]:
    """An equal vote is decided for a chair who was absent, stepped out or did not preside there."""
    for ballot in record.ballots:
        if lacks_its_chair(record, ballot):
            yield of_ballot(record, ballot, "tie_without_chair")


def chair_voted_otherwise(record: MeetingRecord) -> Iterator[Finding]:
    """An equal vote by name is decided in one way, and the chair voted in another."""
    for ballot in record.ballots:
        if decided_otherwise(record, ballot):
            yield of_ballot(record, ballot, "chair_voted_otherwise")


def dissent_absent(record: MeetingRecord) -> Iterator[Finding]:
    """A dissenting opinion (N25) of somebody who had no part in the decision: absent by then, or stepped out of it."""
    resolutions = {row.id: row for row in record.resolutions}
    for dissent in record.dissents:
        resolution = resolutions[dissent.resolution_id]
        if dissent.person_id not in _took_part(record, resolution):
            place = next(item.position for item in record.items if item.id == resolution.item_id)
            name = listed_name(record, dissent.person_id)
            params: dict[str, str | int] = {"item": place, "name": name}
            source = Source(kind="dissent", id=dissent.id)
            yield Finding(code="dissent_absent", source=source, weight=Weight.WAIVABLE, params=params)


def _took_part(record: MeetingRecord, resolution: Resolution) -> frozenset[PersonId]:
    """Who was in the room when it was decided; whoever voted was."""
    ballot = next((row for row in record.ballots if row.id == resolution.ballot_id), None)
    if ballot is None:
        return persons(present_at_item(record, resolution.item_id))
    voters = {vote.person_id for vote in voters_of(record, ballot)}
    return persons(present_at_ballot(record, ballot)) | voters


CHECKS = (
    votes_do_not_add_up,
    recused_voted,
    tie_undecided,
    tie_without_chair,
    chair_voted_otherwise,
    dissent_absent,
)
CODES = (
    "votes_do_not_add_up",
    "recused_voted",
    "tie_undecided",
    "tie_without_chair",
    "chair_voted_otherwise",
    "dissent_absent",
)
