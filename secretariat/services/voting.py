"""Recording a vote and withdrawing it; the result is never entered, it follows from the rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ballot import Ballot, BallotWay, Choice, Vote, tally
from secretariat.domain.entitlement import entitled_present, voting_members
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, ItemId, PersonId, VoteId
from secretariat.domain.quorum import quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import open_item, resolution_of
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBallot:
    """A vote on the decisions of one or several items.

    By totals: `for_`, `against`, `abstained`; who of those entitled is left did not vote. By name: `choices`.
    A consensus has neither. `moment` is when it was taken, when known.
    """

    items: Sequence[ItemId]
    way: BallotWay = BallotWay.OPEN
    for_: int = 0
    against: int = 0
    abstained: int = 0
    choices: Mapping[PersonId, Choice] | None = None
    chair_choice: Choice | None = None
    moment: datetime | None = None


def record_ballot(work: Work, command: RecordBallot) -> tuple[BallotId, Changed]:
    """Record a vote with the list of those entitled and the rule frozen; replaces the items' former vote.

    Raises DomainError: "no_decision" (nothing to vote on), "no_quorum", "more_votes_than_entitled", "not_entitled".
    """
    if not command.items:
        raise DomainError("no_decision", field="items")
    with work() as uow:
        items = [open_item(uow, item_id) for item_id in command.items]
        resolutions = [_voted_on(uow, item) for item in items]
        record = uow.record(items[0].meeting_id)
        entitled = entitled_present(record, items[0].id, command.moment)
        _ensure_quorum(record, items, command.moment)
        for resolution in resolutions:
            _drop_vote(uow, resolution)
        ballot = uow.add(_ballot(record, command, entitled))
        _freeze(uow, ballot, entitled, command.choices)
        for resolution in resolutions:
            uow.update(replace(resolution, ballot_id=ballot.id))
        ids = {"meeting": ballot.meeting_id, "ballot": ballot.id, "item": items[0].id}
        return ballot.id, uow.commit(Label(code="ballot_recorded", ids=ids))


def _voted_on(uow: UnitOfWork, item: AgendaItem) -> Resolution:
    resolution = resolution_of(uow, item.id)
    if resolution is None:
        raise DomainError("no_decision", field="for_", item=item.position)
    return resolution


def _ensure_quorum(record: MeetingRecord, items: Sequence[AgendaItem], moment: datetime | None) -> None:
    for item in items:
        state = quorum_at_item(record, item.id, moment)
        if not state.has:
            raise DomainError("no_quorum", field="for_", needed=state.needed, present=state.present)


def _drop_vote(uow: UnitOfWork, resolution: Resolution) -> None:
    """Take a resolution out of its former ballot; a ballot without resolutions is deleted."""
    if resolution.ballot_id is None:
        return
    uow.update(replace(resolution, ballot_id=None))
    if not uow.find(Resolution, ballot_id=resolution.ballot_id):
        uow.remove(Ballot, resolution.ballot_id)


def _ballot(record: MeetingRecord, command: RecordBallot, entitled: Sequence[PersonId]) -> Ballot:
    totals = {"for_": command.for_, "against": command.against, "abstained": command.abstained}
    if command.way is BallotWay.CONSENSUS:
        totals = {"for_": 0, "against": 0, "abstained": 0}
    if command.choices is not None:
        strangers = set(command.choices) - set(entitled)
        if strangers:
            raise DomainError("not_entitled", field="choices", count=len(strangers))
        totals = tally([choice for choice in command.choices.values()])
        totals.pop("not_voted")
    counted = sum(totals.values())
    if counted > len(entitled):
        raise DomainError(
            "more_votes_than_entitled", field="for_", by=counted - len(entitled), entitled=len(entitled)
        )
    silent = 0 if command.way is BallotWay.CONSENSUS else len(entitled) - counted
    return Ballot(
        id=BallotId(NEW),
        meeting_id=record.meeting.id,
        way=command.way,
        members=len(voting_members(record)),
        rule=record.group.majority,
        not_voted=silent,
        chair_choice=command.chair_choice,
        moment=command.moment,
        **totals,
    )


def _freeze(
    uow: UnitOfWork,
    ballot: Ballot,
    entitled: Sequence[PersonId],
    choices: Mapping[PersonId, Choice] | None,
) -> None:
    for person_id in entitled:
        choice = choices.get(person_id, Choice.NOT_VOTED) if choices is not None else None
        uow.add(Vote(id=VoteId(NEW), ballot_id=ballot.id, person_id=person_id, choice=choice))


def withdraw_ballot(work: Work, item_id: ItemId) -> Changed:
    """Take the vote on an item's decision back; a vote over several items keeps the others."""
    with work() as uow:
        item = open_item(uow, item_id)
        resolution = _voted_on(uow, item)
        _drop_vote(uow, resolution)
        ids = {"meeting": item.meeting_id, "item": item_id}
        return uow.commit(Label(code="ballot_withdrawn", ids=ids))
