"""Recording a vote and withdrawing it; the result is never entered, it follows from the rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.ballot import Ballot, BallotWay, Choice, Vote, tally
from secretariat.domain.casting_vote import chair_of_vote, takes_part, with_chair
from secretariat.domain.composition import voting_members
from secretariat.domain.entitlement import check_voters, entitled_at_ballot
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, ItemId, PersonId, VoteId
from secretariat.domain.quorum import QuorumState, quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.domain.resolution import Resolution
from secretariat.domain.rules import MajorityRule, SpecialDecision
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import open_item, resolution_of
from secretariat.services.ports import NEW, UnitOfWork, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBallot:
    """A vote on the decisions of one or several items.

    By totals: `for_`, `against`, `abstained`; who of those entitled is left did not vote. By name: `choices`.
    A consensus has neither. `chair_choice` counts only where the vote is equal, open, and the chair takes part in it.
    `moment` is when it was taken, when known.
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

    Raises DomainError: "no_decision" (nothing to vote on), "no_quorum", "votes_do_not_add_up", "not_entitled",
    "choice_missing" (by name without names), "choice_known" (names in any other vote), "mixed_majorities".
    """
    _ensure_names_fit(command)
    with work() as uow:
        items = _items(uow, command.items)
        resolutions = [_voted_on(uow, item) for item in items]
        record = uow.record(items[0].meeting_id)
        _ensure_quorum(record, command)
        entitled = entitled_to(record, command.items, command.moment)
        ballot = _ballot(record, command, entitled)
        for resolution in resolutions:
            _drop_vote(uow, resolution)
        ballot = uow.add(ballot)
        _freeze(uow, ballot, entitled, command.choices)
        for resolution in resolutions:
            uow.update(replace(resolution, ballot_id=ballot.id))
        ids = {"meeting": ballot.meeting_id, "ballot": ballot.id, "item": items[0].id}
        return ballot.id, uow.commit(Label(code="ballot_recorded", ids=ids))


def _ensure_names_fit(command: RecordBallot) -> None:
    """Who chose what is kept of a vote by name, and of no other."""
    by_name = command.way is BallotWay.BY_NAME
    if by_name and command.choices is None:
        raise DomainError("choice_missing", field="votes")
    if not by_name and command.choices is not None:
        raise DomainError("choice_known", field="votes")


def _items(uow: UnitOfWork, item_ids: Sequence[ItemId]) -> list[AgendaItem]:
    """The items of one open meeting, each once."""
    if not item_ids:
        raise DomainError("no_decision", field="items")
    items = [open_item(uow, item_id) for item_id in dict.fromkeys(item_ids)]
    strange = [item.id for item in items if item.meeting_id != items[0].meeting_id]
    if strange:
        raise ValueError(strange)
    return items


def entitled_to(
    record: MeetingRecord, items: Sequence[ItemId], moment: datetime | None
) -> tuple[PersonId, ...]:
    """Who could vote on these items now: the list that a new ballot would freeze."""
    fresh = BallotId(NEW)
    ballot = Ballot(
        id=fresh,
        meeting_id=record.meeting.id,
        way=BallotWay.OPEN,
        members=len(voting_members(record)),
        rule=rule_for(record, items),
        moment=moment,
    )
    resolutions = tuple(
        replace(r, ballot_id=fresh if r.item_id in items else r.ballot_id) for r in record.resolutions
    )
    return entitled_at_ballot(replace(record, resolutions=resolutions), ballot)


def rule_for(record: MeetingRecord, items: Sequence[ItemId]) -> MajorityRule:
    """The majority by which a vote on these items is judged.

    Raises DomainError("mixed_majorities") when their decisions go by different rules: one vote has one result.
    """
    kinds = {row.special for row in record.resolutions if row.item_id in items}
    rules = {record.group.majority_for(kind) for kind in kinds or {None}}
    if len(rules) > 1:
        raise DomainError("mixed_majorities", field="items")
    return rules.pop()


def _voted_on(uow: UnitOfWork, item: AgendaItem) -> Resolution:
    resolution = resolution_of(uow, item.id)
    if resolution is None:
        raise DomainError("no_decision", field="for_", item=item.position)
    return resolution


def _ensure_quorum(record: MeetingRecord, command: RecordBallot) -> None:
    """No quorum, no decision."""
    for state in _quorums(record, command):
        if not state.has:
            raise DomainError("no_quorum", field="for_", needed=state.needed, present=state.present)


def _quorums(record: MeetingRecord, command: RecordBallot) -> list[QuorumState]:
    return [quorum_at_item(record, item_id, command.moment) for item_id in command.items]


def _drop_vote(uow: UnitOfWork, resolution: Resolution) -> None:
    """Take a resolution out of its former ballot; a ballot without resolutions is deleted."""
    if resolution.ballot_id is None:
        return
    uow.update(replace(resolution, ballot_id=None))
    if not uow.find(Resolution, ballot_id=resolution.ballot_id):
        uow.remove(Ballot, resolution.ballot_id)


def _ballot(record: MeetingRecord, command: RecordBallot, entitled: Sequence[PersonId]) -> Ballot:
    """The ballot, not yet stored; entitled members who are in no total did not vote."""
    totals = _totals(command, entitled)
    silent = len(entitled) - sum(totals.values())
    if silent < 0:
        votes = sum(totals.values())
        raise DomainError(
            "votes_do_not_add_up", field="for_", by=-silent, votes=votes, entitled=len(entitled)
        )
    ballot = Ballot(
        id=BallotId(NEW),
        meeting_id=record.meeting.id,
        way=command.way,
        members=len(voting_members(record)),
        rule=rule_for(record, command.items),
        not_voted=0 if command.way is BallotWay.CONSENSUS else silent,
        chair_choice=None,
        moment=command.moment,
        **totals,
    )
    there = takes_part(record, command.items, entitled)
    return with_chair(replace(ballot, chair_choice=_chairs_choice(record, command)), takes_part=there)


def _chairs_choice(record: MeetingRecord, command: RecordBallot) -> Choice | None:
    """The vote that decides an equal one: by name the chair's own, which the list tells already."""
    chair = chair_of_vote(record, command.items)
    named = (command.choices or {}).get(chair) if chair is not None else None
    return command.chair_choice if named in (None, Choice.NOT_VOTED) else named


def _totals(command: RecordBallot, entitled: Sequence[PersonId]) -> dict[str, int]:
    if command.way is BallotWay.CONSENSUS:
        return {}
    if command.choices is None:
        return {"for_": command.for_, "against": command.against, "abstained": command.abstained}
    check_voters(command.choices, entitled)
    counts = tally(list(command.choices.values()))
    del counts["not_voted"]
    return counts


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


def set_decision_kind(work: Work, item_id: ItemId, special: SpecialDecision | None) -> Changed:
    """Say of which kind a decision is, and so by which majority it is adopted; None means an ordinary one.

    Raises DomainError: "no_decision", "item_has_vote" once it was voted on by the former rule.
    """
    with work() as uow:
        item = open_item(uow, item_id)
        resolution = _voted_on(uow, item)
        if resolution.ballot_id is not None:
            raise DomainError("item_has_vote", field="for_", item=item.position)
        uow.update(replace(resolution, special=special))
        return uow.commit(Label(code="decision_kind_set", ids={"meeting": item.meeting_id, "item": item_id}))
