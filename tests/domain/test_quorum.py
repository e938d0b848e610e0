"""Whether enough members are there."""

from datetime import date

import pytest

from secretariat.domain.composition import role_of, seats, voting_members
from secretariat.domain.group import Role
from secretariat.domain.presence import ever_present, present_at
from secretariat.domain.quorum import (
    QuorumState,
    opening_quorum,
    quorum_at_item,
    quorum_of,
    quorum_on,
    quorum_overall,
)
from secretariat.domain.record import MeetingRecord
from secretariat.domain.rules import QuorumBase, QuorumKind, QuorumRule
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting, absent


def test_the_sample_opens_with_exactly_the_quorum() -> None:
    assert opening_quorum(reference_record()) == QuorumState(members=11, needed=6, present=6)


def test_the_sample_has_seven_once_the_late_comer_is_there() -> None:
    record = reference_record()
    fourth = next(item for item in record.items if item.position == 4)
    assert quorum_at_item(record, fourth.id).present == 7
    assert quorum_overall(record).present == 7


def test_a_quorum_is_counted_at_a_moment() -> None:
    record = reference_record()
    ballot = record.ballots[0]
    assert ballot.moment is not None
    assert quorum_of(record, present_at(record, ballot.moment)).present == 7


def test_too_few_members_make_no_quorum() -> None:
    state = opening_quorum(hard_cases()["no_quorum"])
    assert (state.present, state.needed, state.has) == (2, 4, False)


def test_who_comes_by_a_named_item_is_not_counted_at_the_opening() -> None:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    office.builder.interval(office.rows[office.people.halka], came_item_id=item)
    record = office.builder.record()
    assert (opening_quorum(record).present, quorum_at_item(record, item).present) == (5, 6)


def test_a_substitute_counts_for_the_absent_member() -> None:
    assert opening_quorum(hard_cases()["substitute"]).present == 6


def test_a_substitute_counts_once_when_the_member_is_there_too() -> None:
    office = OfficeMeeting()
    office.all_present()
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    office.builder.attends(stand_in, substitutes_id=office.people.ivanyshyn)
    assert opening_quorum(office.builder.record()).present == 6


def test_one_person_takes_one_seat() -> None:
    office = OfficeMeeting()
    office.all_present(ivanyshyn=absent(), halka=absent())
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    for member in (office.people.ivanyshyn, office.people.halka):
        office.builder.attends(stand_in, substitutes_id=member)
    record = office.builder.record()
    holders = [holder for _, holder in seats(voting_members(record), ever_present(record))]
    assert len(holders) == len(set(holders)) == 5


def test_a_secretary_without_a_vote_counts_only_in_a_quorum_of_all_members() -> None:
    def opened(base: QuorumBase) -> QuorumState:
        office = OfficeMeeting()
        office.builder.group(quorum=QuorumRule(base=base))
        office.all_present()
        return opening_quorum(office.builder.record())

    assert opened(QuorumBase.VOTING_MEMBERS).members == 6
    assert opened(QuorumBase.MEMBERS) == QuorumState(members=7, needed=4, present=7)


def test_a_quorum_can_be_a_number() -> None:
    office = OfficeMeeting()
    office.builder.group(quorum=QuorumRule(kind=QuorumKind.NUMBER, numerator=5))
    office.all_present(halka=absent(), deputy=absent())
    assert opening_quorum(office.builder.record()) == QuorumState(members=6, needed=5, present=4)


def test_membership_counts_on_the_meetings_day_alone() -> None:
    office = OfficeMeeting()
    office.all_present()
    former = office.builder.person("Юрченко Олег Ілліч", "m")
    office.builder.member(former, Role.MEMBER, until=date(2026, 3, 11))
    record = office.builder.record()
    assert opening_quorum(record).members == 6
    assert role_of(record, former) is None


def test_each_day_of_a_meeting_has_its_own_quorum() -> None:
    record = hard_cases()["two_days"]
    assert [quorum_on(record, sitting).present for sitting in record.sittings] == [6, 6]


@pytest.mark.parametrize("name", sorted(set(hard_cases()) - {"no_quorum", "planned", "postponed_meeting"}))
def test_every_case_that_was_held_had_a_quorum(name: str) -> None:
    record: MeetingRecord = hard_cases()[name]
    assert opening_quorum(record).has
