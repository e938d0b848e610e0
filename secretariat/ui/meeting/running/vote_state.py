"""What the vote row shows, and what a half typed vote would mean."""

from dataclasses import dataclass, replace
from datetime import datetime

from secretariat.domain.agenda import AgendaItem
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
from secretariat.domain.casting_vote import takes_part, with_chair
from secretariat.domain.composition import voting_members
from secretariat.domain.entitlement import entitled_present, voters_of
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, ItemId, MeetingId, PersonId
from secretariat.domain.presence import ballot_items
from secretariat.domain.quorum import QuorumState, quorum_at_item
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import MajorityRule, SpecialDecision
from secretariat.ui.meeting.people import name_of
from secretariat.ui.meeting.running.decision import resolution_under


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """A vote as typed: `for_` is None while it is what remains of those entitled."""

    for_: int | None = None
    against: int = 0
    abstained: int = 0

    def filled(self, entitled: int) -> "Totals":
        """With «за» as what remains, never below nothing."""
        if self.for_ is not None:
            return self
        return replace(self, for_=max(0, entitled - self.against - self.abstained))

    @property
    def counted(self) -> int:
        """How many votes are given."""
        return (self.for_ or 0) + self.against + self.abstained


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """One of those entitled, with the choice in a vote by name."""

    person_id: PersonId
    name: str
    choice: Choice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a vote means: the result, how many were needed, and by how many the sum misses those entitled.

    `tie`: it is equal and the chair's vote decides, or has decided. `chairless`: it is equal, and the chair takes no
    part.
    """

    outcome: Outcome
    unanimous: bool
    tie: bool
    chairless: bool
    for_: int
    needed: int
    entitled: int
    off_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherItem:
    """Another item with a decision that the same vote may carry, or carries."""

    id: ItemId
    position: int
    together: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteState:
    """The vote under an item. `way` is what was chosen, `recorded` whether there is a vote at all.

    `special` is the kind of the decision, `kinds` are those for which the group has a rule of their own.
    """

    item_id: ItemId
    ballot_id: BallotId | None
    way: BallotWay
    recorded: bool
    totals: Totals
    voters: tuple[Voter, ...]
    rule: MajorityRule
    special: SpecialDecision | None
    kinds: tuple[SpecialDecision, ...]
    judgement: Judgement | None
    chair_choice: Choice | None
    moment: datetime | None
    others: tuple[OtherItem, ...]
    quorum: QuorumState
    decided: bool


def vote_state(record: MeetingRecord, item: AgendaItem, wanted: BallotWay | None) -> VoteState:
    """The vote of an item; `wanted` is a way that was chosen and waits for its first vote."""
    ballot, resolution = ballot_of(record, item.id), resolution_under(record, item.id)
    voters = _voters(record, item.id, ballot)
    way = wanted or (ballot.way if ballot is not None else BallotWay.OPEN)
    return VoteState(
        item_id=item.id,
        ballot_id=ballot.id if ballot is not None else None,
        way=way,
        recorded=ballot is not None,
        totals=_totals(ballot),
        voters=voters,
        rule=ballot.rule if ballot is not None else rule_under(record, item.id),
        special=resolution.special if resolution is not None else None,
        kinds=record.group.special_kinds,
        judgement=_stored(record, ballot, voters) if ballot is not None else None,
        chair_choice=ballot.chair_choice if ballot is not None else None,
        moment=ballot.moment if ballot is not None else None,
        others=_others(record, item, ballot),
        quorum=quorum_at_item(record, item.id, ballot.moment if ballot is not None else None),
        decided=resolution is not None,
    )


def judge(record: MeetingRecord, state: VoteState, totals: Totals) -> Judgement | None:
    """What a vote would mean if it were recorded as typed; None when it cannot be one."""
    entitled = len(state.voters)
    full = totals.filled(entitled)
    try:
        ballot = Ballot(
            id=BallotId(0),
            meeting_id=MeetingId(record.meeting.id),
            way=BallotWay.SECRET if state.way is BallotWay.SECRET else BallotWay.OPEN,
            members=max(len(voting_members(record)), full.counted, entitled),
            rule=rule_under(record, state.item_id),
            for_=full.for_ or 0,
            against=full.against,
            abstained=full.abstained,
            not_voted=max(0, entitled - full.counted),
        )
    except DomainError:
        return None
    together = [state.item_id, *(other.id for other in state.others if other.together)]
    there = takes_part(record, together, {voter.person_id for voter in state.voters})
    judged = _judged(with_chair(ballot, takes_part=there), entitled, there)
    return replace(judged, off_by=full.counted - entitled)


def rule_under(record: MeetingRecord, item_id: ItemId) -> MajorityRule:
    """The majority by which the item's decision will be judged."""
    resolution = resolution_under(record, item_id)
    return record.group.majority_for(resolution.special if resolution is not None else None)


def ballot_of(record: MeetingRecord, item_id: ItemId) -> Ballot | None:
    """The vote on an item's decision."""
    resolution = resolution_under(record, item_id)
    wanted = resolution.ballot_id if resolution is not None else None
    return next((ballot for ballot in record.ballots if ballot.id == wanted), None)


def _voters(record: MeetingRecord, item_id: ItemId, ballot: Ballot | None) -> tuple[Voter, ...]:
    if ballot is not None:
        frozen = [(vote.person_id, vote.choice) for vote in voters_of(record, ballot)]
    else:
        frozen = [(person_id, None) for person_id in entitled_present(record, item_id)]
    order = {person.id: person.order for person in record.persons}
    return tuple(
        Voter(person_id=person_id, name=name_of(record, person_id), choice=choice)
        for person_id, choice in sorted(frozen, key=lambda pair: order[pair[0]])
    )


def _totals(ballot: Ballot | None) -> Totals:
    if ballot is None or ballot.way is BallotWay.CONSENSUS:
        return Totals()
    return Totals(for_=ballot.for_, against=ballot.against, abstained=ballot.abstained)


def _stored(record: MeetingRecord, ballot: Ballot, voters: tuple[Voter, ...]) -> Judgement:
    there = takes_part(record, ballot_items(record, ballot), {voter.person_id for voter in voters})
    return _judged(ballot, len(voters), there)


def _judged(ballot: Ballot, entitled: int, chair_there: bool | None) -> Judgement:
    equal = is_tie(ballot)
    return Judgement(
        outcome=outcome(ballot),
        unanimous=is_unanimous(ballot),
        tie=equal and chair_there is True,
        chairless=equal and chair_there is False,
        for_=ballot.for_,
        needed=needed(ballot),
        entitled=entitled,
        off_by=ballot.voting - entitled if ballot.way is not BallotWay.CONSENSUS else 0,
    )


def _others(record: MeetingRecord, item: AgendaItem, ballot: Ballot | None) -> tuple[OtherItem, ...]:
    """A decision that has a vote of its own is not taken from it in passing."""
    together = set(ballot_items(record, ballot)) if ballot is not None else set()
    free = {row.item_id for row in record.resolutions if row.ballot_id is None} | together
    return tuple(
        OtherItem(id=other.id, position=other.position, together=other.id in together)
        for other in sorted(record.items, key=lambda other: other.position)
        if other.id != item.id and other.id in free
    )
