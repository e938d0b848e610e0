"""What stops a protocol before it is finalised."""

from dataclasses import replace
from typing import Any

import pytest

from secretariat.domain.agenda import ItemState
from secretariat.domain.attendance import Capacity
from secretariat.domain.ballot import Choice
from secretariat.domain.findings import Weight, findings
from secretariat.domain.meeting import MeetingState
from secretariat.domain.record import MeetingRecord
from tests.records import hard_cases, reference_record
from tests.records.office import OfficeMeeting, absent


def _codes(record: MeetingRecord, *, stopping: bool = True) -> list[str]:
    return [finding.code for finding in findings(record) if finding.stops is stopping]


def test_nothing_stops_the_sample() -> None:
    assert _codes(reference_record()) == []


def test_a_missing_number_is_no_finding() -> None:
    assert reference_record().meeting.number is None


def test_the_sample_asks_to_look_at_what_is_unknown() -> None:
    codes = _codes(reference_record(), stopping=False)
    assert codes.count("no_patronymic") == 2
    assert codes.count("no_rapporteur") == 2
    assert codes.count("company_not_counted") == 1


def test_an_empty_meeting_lacks_everything() -> None:
    codes = _codes(hard_cases()["planned"])
    assert {"nobody_present", "no_chair", "no_secretary", "item_without_outcome"} <= set(codes)


def test_a_meeting_needs_items() -> None:
    office = OfficeMeeting()
    office.all_present()
    assert _codes(office.builder.record()) == ["no_items"]


def test_no_quorum_stops_unless_the_meeting_was_not_held() -> None:
    not_held = hard_cases()["no_quorum"]
    held = replace(not_held, meeting=replace(not_held.meeting, state=MeetingState.HELD))
    assert _codes(not_held) == []
    assert "no_quorum" in _codes(held)


def test_a_quorum_lost_in_numbers_names_them() -> None:
    office = OfficeMeeting()
    office.all_present(halka=absent(), deputy=absent(), ivanyshyn=absent())
    office.builder.resolution(office.item(), "Узяти до відома.")
    (finding,) = (found for found in findings(office.builder.record()) if found.stops)
    assert (finding.code, finding.params) == ("no_quorum", {"present": 3, "needed": 4})


def test_an_item_needs_a_decision_in_words() -> None:
    office = OfficeMeeting()
    office.all_present()
    item = office.item()
    assert _codes(office.builder.record()) == ["item_without_outcome"]
    office.builder.resolution(item)
    (finding,) = (found for found in findings(office.builder.record()) if found.stops)
    assert (finding.source.kind, finding.source.id, finding.params) == ("item", item, {"item": 1})


@pytest.mark.parametrize("state", [ItemState.WITHDRAWN, ItemState.POSTPONED])
def test_an_item_that_was_not_considered_needs_no_decision(state: ItemState) -> None:
    office = OfficeMeeting()
    office.all_present()
    office.builder.item("Про перейменування", state=state, reason="не готові матеріали")
    assert _codes(office.builder.record()) == []


def test_totals_that_are_not_the_frozen_list_stop() -> None:
    record = reference_record()
    broken = replace(record, votes=record.votes[1:])
    (finding,) = (found for found in findings(broken) if found.stops)
    assert (finding.code, finding.params) == ("votes_do_not_add_up", {"item": 4, "by": 1})


def voted(office: OfficeMeeting, **different: dict[str, Any]) -> MeetingRecord:
    office.all_present(**different)
    everybody = office.people.voters
    ballot = office.vote(*[Choice.FOR] * 6, voters=everybody)
    office.builder.resolution(office.item(), "Роботи розпочати.", ballot=ballot)
    return office.builder.record()


def test_a_vote_of_somebody_who_was_not_there_stops() -> None:
    (finding,) = (found for found in findings(voted(OfficeMeeting(), halka=absent())) if found.stops)
    assert (finding.code, finding.params) == ("votes_do_not_add_up", {"item": 1, "by": 1})


def test_a_vote_without_somebody_who_was_there_is_to_be_looked_at() -> None:
    office = OfficeMeeting()
    record = voted(office)
    missing = next(vote for vote in record.votes if vote.person_id == office.people.halka)
    ballot = replace(record.ballots[0], for_=5)
    votes = tuple(vote for vote in record.votes if vote is not missing)
    (finding,) = (
        found
        for found in findings(replace(record, votes=votes, ballots=(ballot,)))
        if found.code == "votes_do_not_add_up"
    )
    assert (finding.stops, finding.params) == (False, {"item": 1, "by": -1})


@pytest.mark.parametrize("name", sorted(hard_cases()))
def test_no_hard_case_has_voters_who_were_not_there(name: str) -> None:
    assert "votes_do_not_add_up" not in [finding.code for finding in findings(hard_cases()[name])]


def test_an_equal_vote_without_the_chairs_stops() -> None:
    office = OfficeMeeting()
    office.all_present()
    ballot = office.vote(*[Choice.FOR] * 3, *[Choice.AGAINST] * 3)
    office.builder.resolution(office.item(), "Роботи розпочати.", ballot=ballot)
    assert _codes(office.builder.record()) == ["tie_undecided"]


def test_what_stops_comes_first() -> None:
    stops = [finding.stops for finding in findings(hard_cases()["planned"])]
    assert stops == sorted(stops, reverse=True)
    assert not stops[-1]


def test_a_graver_finding_comes_first_whichever_check_found_it() -> None:
    office = OfficeMeeting()
    office.all_present()
    office.builder.attends(office.builder.person("Щур Зоя"), capacity=Capacity.INVITED)
    office.builder.resolution(office.item("Дороги"), "Взяти до відома.")
    office.item()
    weights = [(found.weight, found.code) for found in findings(office.builder.record())]
    assert weights == [
        (Weight.STOPS, "item_without_outcome"),
        (Weight.WAIVABLE, "not_about"),
        (Weight.NOTE, "no_patronymic"),
    ]


def test_an_item_for_which_the_quorum_was_lost_needs_no_decision() -> None:
    office = OfficeMeeting()
    office.all_present()
    office.decided(office.item())
    second = office.item("Про освітлення")
    for person in (office.people.halka, office.people.deputy, office.people.ivanyshyn):
        office.builder.interval(office.rows[person], left_item_id=second)
    assert _codes(office.builder.record()) == []
