"""Who may vote, and whether the totals agree with that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.ballot import Ballot, BallotWay
from secretariat.domain.entitlement import (
    check_totals,
    check_voters,
    entitled_at_ballot,
    entitled_present,
    voters_of,
)
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import BallotId, MeetingId, PersonId
from secretariat.domain.rules import MAJORITY_OF_PRESENT
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting, absent

COUNTS = st.integers(min_value=0, max_value=20)


def _ballot(for_: int, against: int = 0, abstained: int = 0, way: BallotWay = BallotWay.OPEN) -> Ballot:
    return Ballot(
        id=BallotId(1),
        meeting_id=MeetingId(1),
        way=way,
        members=60,
        rule=MAJORITY_OF_PRESENT,
        for_=for_,
        against=against,
        abstained=abstained,
    )


def test_voting_members_in_the_room_are_entitled() -> None:
    record = reference_record()
    names = {person.id: person.family for person in record.persons}
    fourth = next(item for item in record.items if item.position == 4)
    entitled = {names[person] for person in entitled_present(record, fourth.id)}
    assert entitled == {"Єременко", "Кузьмінов", "Свєтов", "Білоус", "Гаєвська", "Зінченко", "Коваль"}


def test_a_late_comer_is_not_entitled_before_coming() -> None:
    record = reference_record()
    first = next(item for item in record.items if item.position == 1)
    assert len(entitled_present(record, first.id)) == 6


def test_who_steps_out_of_an_item_may_not_vote_on_it() -> None:
    record = hard_cases()["recusal"]
    assert len(entitled_present(record, record.items[0].id)) == 5


def test_nobody_votes_in_the_place_of_one_who_stepped_out() -> None:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    office.builder.recuse(office.rows[office.people.halka], item)
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    office.builder.attends(stand_in, substitutes_id=office.people.halka)
    assert stand_in not in entitled_present(office.builder.record(), item)


def test_a_substitute_has_the_vote_of_the_absent_member() -> None:
    record = hard_cases()["substitute"]
    stand_in = next(row for row in record.attendance if row.substitutes_id is not None)
    entitled = entitled_present(record, record.items[0].id)
    assert stand_in.person_id in entitled
    assert stand_in.substitutes_id not in entitled


def test_the_moment_of_a_vote_decides_before_the_end_of_its_item() -> None:
    office = OfficeMeeting()
    office.all_present()
    moment = office.builder.moment
    item = office.item(started=moment("10:05"), ended=moment("11:00"))
    office.builder.interval(office.rows[office.people.halka], left=moment("10:40"))
    record = office.builder.record()
    assert office.people.halka in entitled_present(record, item, moment("10:30"))
    assert office.people.halka not in entitled_present(record, item)


@pytest.mark.parametrize("name", hard_cases())
def test_the_frozen_list_of_every_case_is_the_derived_one(name: str) -> None:
    record = hard_cases()[name]
    for ballot in record.ballots:
        frozen = {vote.person_id for vote in voters_of(record, ballot)}
        assert frozen == set(entitled_at_ballot(record, ballot))


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_totals_must_be_the_number_of_the_entitled(
    for_: int, against: int, abstained: int, entitled: int
) -> None:
    ballot = _ballot(for_, against, abstained)
    surplus = for_ + against + abstained - entitled
    if surplus == 0:
        check_totals(ballot, entitled)
        return
    with pytest.raises(DomainError) as caught:
        check_totals(ballot, entitled)
    assert (caught.value.code, caught.value.params["by"]) == ("votes_do_not_add_up", surplus)


def test_a_consensus_is_not_counted() -> None:
    check_totals(_ballot(0, way=BallotWay.CONSENSUS), 7)


def test_a_stranger_may_not_vote() -> None:
    with pytest.raises(DomainError, match="not_entitled"):
        check_voters([PersonId(1), PersonId(9)], [PersonId(1), PersonId(2)])


def test_nobody_votes_twice() -> None:
    with pytest.raises(DomainError, match="voted_twice"):
        check_voters([PersonId(1), PersonId(1)], [PersonId(1), PersonId(2)])


def test_the_entitled_may_vote_once_each() -> None:
    check_voters([PersonId(2), PersonId(1)], [PersonId(1), PersonId(2)])


def test_a_substitute_has_no_vote_while_the_member_is_there() -> None:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    office.builder.attends(stand_in, substitutes_id=office.people.halka)
    entitled = entitled_present(office.builder.record(), item)
    assert office.people.halka in entitled
    assert stand_in not in entitled


def test_a_substitute_who_stepped_out_of_one_item_has_no_vote_over_several() -> None:
    office = OfficeMeeting()
    office.all_present(ivanyshyn=absent())
    stand_in = office.builder.person("Щур Зоя Феофанівна", "f")
    row = office.builder.attends(stand_in, substitutes_id=office.people.ivanyshyn)
    first, second = office.item(), office.item("Про освітлення")
    vote = office.vote(voters=[one for one in office.people.voters if one != office.people.ivanyshyn])
    for item in (first, second):
        office.builder.resolution(item, "Погодити.", ballot=vote)
    before = office.builder.record()
    office.builder.recuse(row, first)
    after = office.builder.record()
    assert stand_in in entitled_at_ballot(before, before.ballots[0])
    assert stand_in not in entitled_at_ballot(after, after.ballots[0])
