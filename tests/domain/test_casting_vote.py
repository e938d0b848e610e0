"""An equal vote is the chair's to decide only where the chair of its last item takes part in it."""

from dataclasses import replace
from typing import Any

import pytest

from secretariat.domain.ballot import BallotWay, Choice, Outcome, outcome
from secretariat.domain.casting_vote import chair_of_vote, takes_part, with_chair
from secretariat.domain.findings import Weight, findings
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.record import MeetingRecord
from tests.records.office import OfficeMeeting, absent

EQUAL = [Choice.FOR] * 3 + [Choice.AGAINST] * 3


def equal_vote(
    office: OfficeMeeting, voters: list[PersonId] | None = None, **fields: Any
) -> tuple[ItemId, ...]:
    """One equal vote over two items."""
    ballot = office.vote(*EQUAL, voters=voters, **fields)
    items = (office.item(), office.item("Про освітлення"))
    for item in items:
        office.builder.resolution(item, "Роботи розпочати.", ballot=ballot)
    return items


def stopping(record: MeetingRecord) -> set[str]:
    return {finding.code for finding in findings(record) if finding.weight is Weight.STOPS}


def without_chair(office: OfficeMeeting) -> list[PersonId]:
    """Six voters; the chair's place is taken by somebody who joined."""
    other = office.builder.member(office.builder.person("Юрченко Олег Ілліч", "m"))
    office.builder.attends(other)
    return [other, *office.people.voters[1:]]


@pytest.mark.parametrize(
    ("there", "typed", "kept"),
    [
        (True, Choice.FOR, Choice.FOR),
        (True, None, None),
        (True, Choice.NOT_VOTED, None),
        (False, Choice.FOR, Choice.NOT_VOTED),
        (False, None, Choice.NOT_VOTED),
        (None, Choice.FOR, None),
    ],
)
def test_who_is_not_there_decides_nothing(there: bool | None, typed: Choice | None, kept: Choice) -> None:
    office = OfficeMeeting()
    office.all_present()
    equal_vote(office, chair_choice=typed)
    (ballot,) = office.builder.record().ballots
    assert with_chair(ballot, takes_part=there).chair_choice is kept
    if there is False:
        assert outcome(with_chair(ballot, takes_part=there)) is Outcome.NOT_ADOPTED


def test_the_chair_of_the_last_item_decides_in_whatever_order_they_are_named() -> None:
    office = OfficeMeeting()
    office.all_present()
    first, second = equal_vote(office)
    office.builder.officer(office.people.deputy, Office.CHAIR, second)
    record = office.builder.record()
    assert {chair_of_vote(record, items) for items in ([first, second], [second, first])} == {
        office.people.deputy
    }
    assert chair_of_vote(record, [first]) == office.people.chair
    assert takes_part(record, [second, first], {office.people.deputy}) is True


def test_a_vote_where_nobody_presides_waits() -> None:
    office = OfficeMeeting()
    office.all_present()
    equal_vote(office)
    record = replace(office.builder.record(), officers=())
    assert takes_part(record, [record.items[0].id], {office.people.chair}) is None
    assert {"no_chair", "tie_undecided"} <= stopping(record)


@pytest.mark.parametrize("choice", [Choice.FOR, Choice.AGAINST, None])
def test_a_stored_choice_of_an_absent_chair_stops(choice: Choice | None) -> None:
    office = OfficeMeeting()
    office.all_present(chair=absent("відпустка"))
    equal_vote(office, without_chair(office), chair_choice=choice)
    assert "tie_without_chair" in stopping(office.builder.record())


def test_a_stored_choice_of_a_chair_who_stepped_out_stops() -> None:
    office = OfficeMeeting()
    office.all_present()
    voters = without_chair(office)
    _, item = equal_vote(office, voters, chair_choice=Choice.FOR)
    office.builder.recuse(office.rows[office.people.chair], item, "конфлікт інтересів")
    assert "tie_without_chair" in stopping(office.builder.record())


def test_an_equal_vote_without_the_chair_is_not_adopted_and_stops_nothing() -> None:
    office = OfficeMeeting()
    office.all_present(chair=absent("відпустка"))
    _, item = equal_vote(office, without_chair(office), chair_choice=Choice.NOT_VOTED)
    record = office.builder.record()
    assert outcome(record.ballots[0]) is Outcome.NOT_ADOPTED
    assert not {"tie_without_chair", "tie_undecided"} & stopping(record)
    office.builder.officer(office.people.deputy, Office.CHAIR, item)
    assert "tie_undecided" in stopping(office.builder.record())


def test_a_chair_named_after_the_vote_who_voted_otherwise_stops() -> None:
    office = OfficeMeeting()
    office.all_present()
    _, second = equal_vote(office, way=BallotWay.BY_NAME, chair_choice=Choice.FOR)
    assert stopping(office.builder.record()) == set()
    office.builder.officer(office.people.prokopiev, Office.CHAIR, second)
    assert stopping(office.builder.record()) == {"chair_voted_otherwise"}


def test_a_secret_equal_vote_is_not_adopted_whatever_the_chair_would_choose() -> None:
    office = OfficeMeeting()
    office.all_present()
    equal_vote(office, way=BallotWay.SECRET, chair_choice=Choice.FOR)
    record = office.builder.record()
    assert outcome(record.ballots[0]) is Outcome.NOT_ADOPTED
    assert stopping(record) == set()
