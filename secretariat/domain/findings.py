"""The first check before a protocol is finalised: what stops it, and what the secretary should look at.

A missing number is not a finding: finalising gives it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.ballot import Ballot, BallotWay, Outcome, outcome
from secretariat.domain.composition import members
from secretariat.domain.document import Source
from secretariat.domain.entitlement import entitled_at_ballot, voters_of
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingState, Office
from secretariat.domain.officers import officers
from secretariat.domain.presence import ballot_items, ever_present
from secretariat.domain.quorum import opening_quorum
from secretariat.domain.record import MeetingRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at: its code, where it is, what fills its sentence; `stops` forbids finalising."""

    code: str
    source: Source
    stops: bool = True
    params: Mapping[str, str | int] = field(default_factory=dict)


def findings(record: MeetingRecord) -> tuple[Finding, ...]:
    """All findings of a record: first those that stop, each kind in the order of the record."""
    found = [finding for check in _CHECKS for finding in check(record)]
    return tuple(sorted(found, key=lambda finding: not finding.stops))


def to_put_right(record: MeetingRecord) -> int:
    """How many things must be done before the protocol can be signed: the findings that stop, and then its number.

    0 when the number is all that is missing.
    """
    stopping = sum(finding.stops for finding in findings(record))
    return stopping + 1 if stopping else 0


def _is_held(record: MeetingRecord) -> bool:
    """False for a meeting that is recorded as not held: it decides nothing."""
    return record.meeting.state is not MeetingState.NOT_HELD


def _of_meeting(record: MeetingRecord, code: str, **params: int) -> Finding:
    return Finding(code=code, source=Source(kind="meeting", id=record.meeting.id), params=params)


def _nobody_present(record: MeetingRecord) -> Iterator[Finding]:
    if not ever_present(record):
        yield _of_meeting(record, "nobody_present")


def _no_officer(record: MeetingRecord) -> Iterator[Finding]:
    for office, code in ((Office.CHAIR, "no_chair"), (Office.SECRETARY, "no_secretary")):
        if not officers(record, office):
            yield _of_meeting(record, code)


def _no_quorum(record: MeetingRecord) -> Iterator[Finding]:
    state = opening_quorum(record)
    if _is_held(record) and ever_present(record) and not state.has:
        yield _of_meeting(record, "no_quorum", present=state.present, needed=state.needed)


def _no_items(record: MeetingRecord) -> Iterator[Finding]:
    if not record.items:
        yield _of_meeting(record, "no_items")


def _item_without_outcome(record: MeetingRecord) -> Iterator[Finding]:
    worded = {point.resolution_id for point in record.points}
    decided = {row.item_id for row in record.resolutions if row.id in worded}
    for item in items_in_order(record) if _is_held(record) else ():
        if item.discussed and item.id not in decided:
            yield _of_item(item, "item_without_outcome")


def _of_item(item: AgendaItem, code: str, *, stops: bool = True) -> Finding:
    source = Source(kind="item", id=item.id)
    return Finding(code=code, source=source, stops=stops, params={"item": item.position})


def _votes_do_not_add_up(record: MeetingRecord) -> Iterator[Finding]:
    """Totals, frozen list and presence say the same; who was there and is not in the list may have come later."""
    for ballot in record.ballots:
        voters = {vote.person_id for vote in voters_of(record, ballot)}
        there = set(entitled_at_ballot(record, ballot))
        surplus = 0 if ballot.way is BallotWay.CONSENSUS else ballot.counted - len(voters)
        surplus = surplus or len(voters - there)
        if surplus or there - voters:
            by = surplus or -len(there - voters)
            yield _of_ballot(record, ballot, "votes_do_not_add_up", stops=surplus != 0, by=by)


def _tie_undecided(record: MeetingRecord) -> Iterator[Finding]:
    for ballot in record.ballots:
        if outcome(ballot) is Outcome.TIE:
            yield _of_ballot(record, ballot, "tie_undecided")


def _of_ballot(
    record: MeetingRecord, ballot: Ballot, code: str, *, stops: bool = True, **params: int
) -> Finding:
    voted = ballot_items(record, ballot)
    place = next((item.position for item in record.items if item.id in voted), 0)
    source = Source(kind="ballot", id=ballot.id)
    return Finding(code=code, source=source, stops=stops, params={"item": place, **params})


def _member_unmarked(record: MeetingRecord) -> Iterator[Finding]:
    group = {row.person_id for row in members(record)}
    for row in record.attendance:
        if row.presence is Presence.UNMARKED and (row.person_id in group or row.person_id is None):
            source = Source(kind="attendance", id=row.id)
            yield Finding(code="attendance_unmarked", source=source, stops=False)


def _no_patronymic(record: MeetingRecord) -> Iterator[Finding]:
    nameless = {person.id: person.listed for person in record.persons if person.patronymic is None}
    for row in record.attendance:
        if row.person_id in nameless:
            source = Source(kind="attendance", id=row.id)
            name = nameless[row.person_id]
            yield Finding(code="no_patronymic", source=source, stops=False, params={"name": name})


def _no_rapporteur(record: MeetingRecord) -> Iterator[Finding]:
    reported = {row.item_id for row in record.rapporteurs}
    for item in items_in_order(record):
        if item.discussed and item.id not in reported:
            yield _of_item(item, "no_rapporteur", stops=False)


def _company_not_counted(record: MeetingRecord) -> Iterator[Finding]:
    for row in record.attendance:
        if row.label is not None and row.count is None and row.capacity is not Capacity.MEMBER:
            source = Source(kind="attendance", id=row.id)
            params = {"label": row.label}
            yield Finding(code="company_not_counted", source=source, stops=False, params=params)


def _item_open(record: MeetingRecord) -> Iterator[Finding]:
    for item in items_in_order(record) if _is_held(record) else ():
        if item.state is ItemState.OPEN:
            yield _of_item(item, "item_open", stops=False)


_CHECKS: tuple[Callable[[MeetingRecord], Iterator[Finding]], ...] = (
    _nobody_present,
    _no_officer,
    _no_quorum,
    _no_items,
    _item_without_outcome,
    _votes_do_not_add_up,
    _tie_undecided,
    _member_unmarked,
    _no_patronymic,
    _no_rapporteur,
    _company_not_counted,
    _item_open,
)
