"""Votes: derived entitlement, frozen list and rule, refusals."""

from dataclasses import replace
from datetime import datetime, time

import pytest

from secretariat.domain.ballot import Ballot, BallotWay, Choice, Outcome, Vote, outcome
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import ItemId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.domain.resolution import Resolution
from secretariat.domain.rules import MajorityRule, SpecialDecision, Threshold
from secretariat.services.agenda import AddItem, add_item, change_item, remove_item
from secretariat.services.attendance import Mark, mark_everyone, mark_presence, set_recusal
from secretariat.services.changes import Label
from secretariat.services.decisions import AddPoint, add_point, remove_point
from secretariat.services.meetings import set_officer
from secretariat.services.voting import RecordBallot, record_ballot, set_decision_kind, withdraw_ballot
from tests.services.desk import DAY, TestOffice


def decided(office: TestOffice, title: str = "Про стан доріг") -> ItemId:
    item = office.item(title)
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    return item


@pytest.fixture
def item(office: TestOffice) -> ItemId:
    """An item with a decision, everybody in the room."""
    mark_everyone(office.store.work, office.meeting_id)
    return decided(office)


def ballots(office: TestOffice) -> tuple[Ballot, ...]:
    with office.store.work() as uow:
        return uow.find(Ballot)


def test_who_is_in_no_total_did_not_vote(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], for_=8, against=1))
    (ballot,) = ballots(office)
    assert (ballot.members, ballot.counted, ballot.not_voted) == (11, 11, 2)
    assert outcome(ballot) is Outcome.ADOPTED


def test_the_list_of_those_entitled_is_frozen_without_the_secretary(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    with office.store.work() as uow:
        voters = {vote.person_id for vote in uow.find(Vote)}
    assert len(voters) == 11
    assert office.person("Іваненко") not in voters


def test_more_votes_than_people_are_refused_with_the_surplus(office: TestOffice, item: ItemId) -> None:
    with pytest.raises(DomainError, match="votes_do_not_add_up") as refused:
        record_ballot(office.store.work, RecordBallot(items=[item], for_=11, against=1))
    assert refused.value.params["by"] == 1
    assert ballots(office) == ()


def test_no_quorum_no_decision(office: TestOffice) -> None:
    for family in ("Білоус", "Коваль", "Мельник", "Свєтов", "Щербань"):
        mark_presence(office.store.work, office.attendance(family), Mark.ROOM)
    item = decided(office)
    with pytest.raises(DomainError, match="no_quorum") as refused:
        record_ballot(office.store.work, RecordBallot(items=[item], for_=5))
    assert (refused.value.params["present"], refused.value.params["needed"]) == (5, 6)


def test_nothing_to_vote_on_is_refused(office: TestOffice) -> None:
    mark_everyone(office.store.work, office.meeting_id)
    with pytest.raises(DomainError, match="no_decision"):
        record_ballot(office.store.work, RecordBallot(items=[office.item()], for_=11))


def test_a_vote_by_name_counts_itself(office: TestOffice, item: ItemId) -> None:
    choices = {office.person("Коваль"): Choice.AGAINST, office.person("Білоус"): Choice.ABSTAINED}
    choices |= {office.person(name): Choice.FOR for name in ("Свєтов", "Мельник", "Щербань", "Їжак")}
    record_ballot(office.store.work, RecordBallot(items=[item], way=BallotWay.BY_NAME, choices=choices))
    (ballot,) = ballots(office)
    assert (ballot.for_, ballot.against, ballot.abstained, ballot.not_voted) == (4, 1, 1, 5)


def test_a_stranger_cannot_vote(office: TestOffice, item: ItemId) -> None:
    choices = {office.person("Іваненко"): Choice.FOR}
    with pytest.raises(DomainError, match="not_entitled"):
        record_ballot(office.store.work, RecordBallot(items=[item], way=BallotWay.BY_NAME, choices=choices))


def test_who_stepped_out_is_not_entitled(office: TestOffice, item: ItemId) -> None:
    set_recusal(
        office.store.work, office.attendance("Коваль"), item, recused=True, reason="конфлікт інтересів"
    )
    record_ballot(office.store.work, RecordBallot(items=[item], for_=10))
    assert ballots(office)[0].counted == 10


def test_who_came_after_the_vote_is_not_entitled(office: TestOffice) -> None:
    for family in ("Білоус", "Мельник", "Свєтов", "Щербань", "Їжак", "Зінченко"):
        mark_presence(office.store.work, office.attendance(family), Mark.ROOM)
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.ROOM, moment=at(DAY, time(10, 31)))
    item = decided(office)
    record_ballot(office.store.work, RecordBallot(items=[item], for_=6, moment=at(DAY, time(10, 30))))
    assert ballots(office)[0].counted == 6


def test_a_second_vote_on_an_item_replaces_the_first(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    record_ballot(office.store.work, RecordBallot(items=[item], for_=10, against=1))
    assert [ballot.for_ for ballot in ballots(office)] == [10]


def test_one_vote_can_carry_two_items_and_lose_one(office: TestOffice, item: ItemId) -> None:
    other = decided(office, "Про освітлення")
    record_ballot(office.store.work, RecordBallot(items=[item, other], for_=11))
    withdraw_ballot(office.store.work, item)
    with office.store.work() as uow:
        carried = [r.item_id for r in uow.find(Resolution) if r.ballot_id is not None]
    assert carried == [other]
    withdraw_ballot(office.store.work, other)
    assert ballots(office) == ()


def test_a_consensus_has_no_numbers(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], way=BallotWay.CONSENSUS))
    assert ballots(office)[0].counted == 0


def test_what_was_voted_on_cannot_be_removed_or_withdrawn(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    with pytest.raises(DomainError, match="item_has_vote"):
        remove_item(office.store.work, item)
    with office.store.work() as uow:
        record = uow.record(office.meeting_id)
    with pytest.raises(DomainError, match="item_has_vote"):
        remove_point(office.store.work, record.points[0].id)

    from secretariat.domain.agenda import ItemState

    withdrawn = replace(record.items[0], state=ItemState.WITHDRAWN, reason="на прохання доповідача")
    with pytest.raises(DomainError, match="item_has_vote"):
        change_item(office.store.work, withdrawn)


def test_a_secret_vote_keeps_nobodys_choice(office: TestOffice, item: ItemId) -> None:
    choices = {office.person("Коваль"): Choice.FOR}
    command = RecordBallot(items=[item], way=BallotWay.SECRET, choices=choices)
    with pytest.raises(DomainError, match="choice_known"):
        record_ballot(office.store.work, command)


def test_a_vote_by_name_needs_names(office: TestOffice, item: ItemId) -> None:
    with pytest.raises(DomainError, match="choice_missing"):
        record_ballot(office.store.work, RecordBallot(items=[item], way=BallotWay.BY_NAME, for_=11))


def test_the_same_item_twice_is_one_vote(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item, item], for_=11))
    record_ballot(office.store.work, RecordBallot(items=[item, item], for_=10))
    assert [ballot.for_ for ballot in ballots(office)] == [10]


def test_a_vote_does_not_carry_a_decision_of_another_meeting(office: TestOffice, item: ItemId) -> None:
    other = office.plan(DAY, start=time(15))
    elsewhere, _ = add_item(office.store.work, AddItem(meeting_id=other, title="Про інше"))
    add_point(office.store.work, AddPoint(item_id=elsewhere, text="Погодити."))
    with pytest.raises(ValueError, match=str(elsewhere)):
        record_ballot(office.store.work, RecordBallot(items=[item, elsewhere], for_=11))
    assert ballots(office) == ()


def leave(office: TestOffice, *families: str) -> None:
    for family in families:
        mark_presence(office.store.work, office.attendance(family), Mark.AWAY)


def test_by_name_an_equal_vote_is_decided_by_the_chairs_own_one(office: TestOffice, item: ItemId) -> None:
    leave(office, "Білоус", "Гаєвська", "Ґалаґан")
    names = ("Зінченко", "Їжак", "Коваль", "Кузьмінов", "Мельник", "Свєтов", "Щербань", "Єременко")
    choices = {
        office.person(name): Choice.FOR if place < 4 else Choice.AGAINST for place, name in enumerate(names)
    }
    command = RecordBallot(items=[item], way=BallotWay.BY_NAME, choices=choices, chair_choice=Choice.FOR)
    record_ballot(office.store.work, command)
    (ballot,) = ballots(office)
    assert (ballot.for_, ballot.against, ballot.chair_choice) == (4, 4, Choice.AGAINST)
    assert outcome(ballot) is Outcome.NOT_ADOPTED


def test_the_chairs_decision_goes_with_the_equal_vote_that_it_decided(
    office: TestOffice, item: ItemId
) -> None:
    leave(office, "Білоус")
    record_ballot(office.store.work, RecordBallot(items=[item], for_=5, against=5, chair_choice=Choice.FOR))
    assert outcome(ballots(office)[0]) is Outcome.ADOPTED
    record_ballot(office.store.work, RecordBallot(items=[item], for_=6, against=4, chair_choice=Choice.FOR))
    assert ballots(office)[0].chair_choice is None


@pytest.mark.parametrize("moment", [None, at(DAY, time(10, 30))])
def test_who_stepped_out_makes_no_quorum_for_the_item(office: TestOffice, moment: datetime | None) -> None:
    for family in ("Білоус", "Коваль", "Мельник", "Свєтов", "Щербань", "Їжак"):
        mark_presence(office.store.work, office.attendance(family), Mark.ROOM)
    item = decided(office)
    set_recusal(office.store.work, office.attendance("Коваль"), item, recused=True)
    with pytest.raises(DomainError, match="no_quorum"):
        record_ballot(office.store.work, RecordBallot(items=[item], for_=5, moment=moment))


def test_a_point_added_after_the_vote_was_not_voted_on(office: TestOffice, item: ItemId) -> None:
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    with pytest.raises(DomainError) as refused:
        add_point(office.store.work, AddPoint(item_id=item, text="Виділити кошти."))
    assert (refused.value.code, refused.value.field) == ("item_has_vote", "text")
    withdraw_ballot(office.store.work, item)
    add_point(office.store.work, AddPoint(item_id=item, text="Виділити кошти."))


def test_one_vote_over_several_items_needs_a_quorum_for_each(office: TestOffice, item: ItemId) -> None:
    other = decided(office, "Про освітлення")
    for family in ("Білоус", "Коваль", "Мельник", "Свєтов", "Щербань", "Їжак"):
        set_recusal(office.store.work, office.attendance(family), other, recused=True)
    with pytest.raises(DomainError, match="no_quorum") as refused:
        record_ballot(office.store.work, RecordBallot(items=[item, other], for_=5))
    assert (refused.value.params["present"], refused.value.params["needed"]) == (5, 6)
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))


def test_one_vote_has_one_majority(office: TestOffice, item: ItemId) -> None:
    other = decided(office, "Про голову групи")
    with office.store.work() as uow:
        group = uow.get(WorkingGroup, office.group_id)
        uow.update(replace(group, personnel_majority=MajorityRule(threshold=Threshold.TWO_THIRDS)))
        uow.commit(Label(code="group_changed"))
    set_decision_kind(office.store.work, other, SpecialDecision.PERSONNEL)
    with pytest.raises(DomainError, match="mixed_majorities"):
        record_ballot(office.store.work, RecordBallot(items=[item, other], for_=11))
    set_decision_kind(office.store.work, item, SpecialDecision.PERSONNEL)
    record_ballot(office.store.work, RecordBallot(items=[item, other], for_=11))
    assert [ballot.rule.threshold for ballot in ballots(office)] == [Threshold.TWO_THIRDS]


def test_an_equal_vote_over_several_items_is_decided_by_the_chair_of_the_last(
    office: TestOffice, item: ItemId
) -> None:
    last = decided(office, "Про освітлення")
    set_officer(
        office.store.work, office.meeting_id, office.person("Білоус"), Office.CHAIR, from_item_id=last
    )
    leave(office, "Гаєвська")
    names = ("Єременко", "Ґалаґан", "Зінченко", "Їжак", "Коваль")
    others = ("Білоус", "Кузьмінов", "Мельник", "Свєтов", "Щербань")
    choices = {office.person(name): Choice.FOR for name in names}
    choices |= {office.person(name): Choice.AGAINST for name in others}
    record_ballot(office.store.work, RecordBallot(items=[item, last], way=BallotWay.BY_NAME, choices=choices))
    assert [ballot.chair_choice for ballot in ballots(office)] == [Choice.AGAINST]


def divided(office: TestOffice, *items: ItemId, **fields: object) -> Ballot:
    """Five for, five against, recorded; the chair is asked for «за»."""
    command = RecordBallot(items=items, for_=5, against=5, chair_choice=Choice.FOR)
    record_ballot(office.store.work, replace(command, **fields))  # type: ignore[arg-type]
    (ballot,) = ballots(office)
    return ballot


def test_a_chair_who_stepped_out_does_not_decide_an_equal_vote(office: TestOffice, item: ItemId) -> None:
    chair = office.attendance("Єременко")
    set_recusal(office.store.work, chair, item, recused=True, reason="конфлікт інтересів")
    ballot = divided(office, item)
    assert (outcome(ballot), ballot.chair_choice) == (Outcome.NOT_ADOPTED, Choice.NOT_VOTED)


def test_an_absent_chair_does_not_decide_an_equal_vote(office: TestOffice, item: ItemId) -> None:
    leave(office, "Єременко")
    assert outcome(divided(office, item)) is Outcome.NOT_ADOPTED


def test_a_chair_who_came_to_a_repeated_vote_is_asked_anew(office: TestOffice, item: ItemId) -> None:
    leave(office, "Єременко")
    divided(office, item)
    withdraw_ballot(office.store.work, item)
    leave(office, "Білоус")
    mark_presence(office.store.work, office.attendance("Єременко"), Mark.ROOM)
    assert outcome(divided(office, item, chair_choice=Choice.NOT_VOTED)) is Outcome.TIE


def test_a_secret_equal_vote_is_not_adopted_and_keeps_no_choice(office: TestOffice, item: ItemId) -> None:
    leave(office, "Білоус")
    ballot = divided(office, item, way=BallotWay.SECRET)
    assert (outcome(ballot), ballot.chair_choice) == (Outcome.NOT_ADOPTED, None)


@pytest.mark.parametrize("turned", [False, True])
def test_one_vote_by_name_is_decided_by_the_chair_of_its_last_item(
    office: TestOffice, item: ItemId, turned: bool
) -> None:
    other = decided(office, "Про освітлення")
    leave(office, "Білоус")
    set_officer(
        office.store.work, office.meeting_id, office.person("Щербань"), Office.CHAIR, from_item_id=other
    )
    names = ("Щербань", "Зінченко", "Їжак", "Коваль", "Гаєвська", "Ґалаґан", "Кузьмінов", "Мельник", "Свєтов")
    choices = {
        office.person(name): Choice.FOR if place < 5 else Choice.AGAINST
        for place, name in enumerate((*names, "Єременко"))
    }
    items = [other, item] if turned else [item, other]
    command = RecordBallot(items=items, way=BallotWay.BY_NAME, choices=choices)
    record_ballot(office.store.work, command)
    assert outcome(ballots(office)[0]) is Outcome.ADOPTED


def test_another_chair_is_not_named_over_an_equal_vote_that_the_chair_decided(
    office: TestOffice, item: ItemId
) -> None:
    leave(office, "Білоус")
    assert outcome(divided(office, item)) is Outcome.ADOPTED
    with pytest.raises(DomainError, match="tie_was_decided"):
        set_officer(office.store.work, office.meeting_id, office.person("Щербань"), Office.CHAIR)
    withdraw_ballot(office.store.work, item)
    set_officer(office.store.work, office.meeting_id, office.person("Щербань"), Office.CHAIR)
