"""Planning meetings."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import MembershipId, PersonId
from secretariat.domain.meeting import Meeting, Office
from secretariat.domain.person import Person
from secretariat.services.attendance import mark_everyone
from secretariat.services.changes import Label
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import (
    PlanMeeting,
    add_sitting,
    change_meeting,
    open_meeting,
    plan_meeting,
    remove_sitting,
    set_hours,
    set_officer,
)
from secretariat.services.people import add_person, join_group
from secretariat.services.voting import RecordBallot, record_ballot
from tests.services.desk import DAY, TestOffice


def test_a_planned_meeting_has_its_members_and_officers(office: TestOffice) -> None:
    record = open_meeting(office.store.work, office.meeting_id).record
    assert len(record.attendance) == 12
    assert {o.office for o in record.officers} == {Office.CHAIR, Office.SECRETARY}
    assert record.day == DAY


def test_a_new_meeting_lists_those_who_are_members_on_its_day(office: TestOffice) -> None:
    former, _ = add_person(office.store.work, Person(id=PersonId(0), family="Юрченко", given="Олег"))
    coming, _ = add_person(office.store.work, Person(id=PersonId(0), family="Ющенко", given="Ганна"))
    may = date(2026, 5, 14)
    for person_id, dates in ((former, {"until": date(2026, 5, 13)}), (coming, {"since": may})):
        row = Membership(id=MembershipId(0), group_id=office.group_id, person_id=person_id)
        join_group(office.store.work, replace(row, **dates))
    record = open_meeting(office.store.work, office.plan(may)).record
    listed = {row.person_id for row in record.attendance}
    assert coming in listed
    assert former not in listed


@pytest.mark.parametrize(("start", "end"), [(time(10), None), (time(9), time(10, 30)), (time(9), time(18))])
def test_a_group_cannot_meet_twice_at_one_time(office: TestOffice, start: time, end: time | None) -> None:
    office.plan(date(2026, 5, 1), start=time(10), end=time(11))
    with pytest.raises(DomainError, match="meeting_at_that_time"):
        office.plan(date(2026, 5, 1), start=start, end=end)


def test_a_group_can_meet_twice_on_a_day(office: TestOffice) -> None:
    office.plan(date(2026, 5, 1), start=time(10), end=time(11))
    office.plan(date(2026, 5, 1), start=time(11), end=time(12))


def test_a_refused_plan_leaves_nothing_behind(office: TestOffice) -> None:
    before = {kind: dict(rows) for kind, rows in office.store.rows.items()}
    with pytest.raises(DomainError):
        office.plan(DAY, start=time(10))
    assert office.store.rows == before


def test_a_new_chair_replaces_the_one_from_the_beginning(office: TestOffice) -> None:
    set_officer(office.store.work, office.meeting_id, office.person("Білоус"), Office.CHAIR)
    record = open_meeting(office.store.work, office.meeting_id).record
    assert [o.person_id for o in record.officers if o.office is Office.CHAIR] == [office.person("Білоус")]


def test_a_chair_from_an_item_on_stands_beside_the_first(office: TestOffice) -> None:
    item = office.item()
    set_officer(
        office.store.work, office.meeting_id, office.person("Білоус"), Office.CHAIR, from_item_id=item
    )
    record = open_meeting(office.store.work, office.meeting_id).record
    assert len([o for o in record.officers if o.office is Office.CHAIR]) == 2


def test_number_and_sample_mark_cannot_be_changed_by_hand(office: TestOffice) -> None:
    meeting = open_meeting(office.store.work, office.meeting_id).record.meeting
    change_meeting(office.desk, replace(meeting, number=77, sample=True, place="сесійна зала"))
    changed = open_meeting(office.store.work, office.meeting_id).record.meeting
    assert (changed.number, changed.sample, changed.place) == (None, False, "сесійна зала")


def test_a_meeting_made_in_a_sample_store_is_a_sample(office: TestOffice) -> None:
    desk = replace(office.desk, sample=True)
    meeting_id, _ = plan_meeting(desk, PlanMeeting(group_id=office.group_id, day=date(2026, 6, 1)))
    assert open_meeting(office.store.work, meeting_id).record.meeting.sample


def test_a_second_day_makes_a_meeting_of_two_days(office: TestOffice) -> None:
    add_sitting(office.store.work, office.meeting_id, day=date(2026, 3, 13), start=time(9), end=None)
    record = open_meeting(office.store.work, office.meeting_id).record
    assert (record.day, record.last_day) == (DAY, date(2026, 3, 13))


def test_an_end_before_the_start_is_refused_at_its_field(office: TestOffice) -> None:
    sitting = open_meeting(office.store.work, office.meeting_id).record.sittings[0]
    with pytest.raises(DomainError) as refused:
        set_hours(office.desk, sitting.id, day=DAY, start=time(15), end=time(14))
    assert refused.value.field == "end"


def test_a_meeting_has_each_day_once(office: TestOffice) -> None:
    with pytest.raises(DomainError, match="day_twice"):
        add_sitting(office.store.work, office.meeting_id, day=DAY, start=time(15), end=None)
    add_sitting(office.store.work, office.meeting_id, day=date(2026, 3, 13), start=time(9), end=None)
    second = open_meeting(office.store.work, office.meeting_id).record.sittings[1]
    with pytest.raises(DomainError, match="day_twice"):
        set_hours(office.desk, second.id, day=DAY, start=time(15), end=None)
    set_hours(office.desk, second.id, day=second.day, start=time(10), end=None)


def test_a_numbered_meeting_does_not_move_to_where_its_number_is_taken(office: TestOffice) -> None:
    later = office.plan(date(2027, 1, 14))
    with office.store.work() as uow:
        for meeting in uow.find(Meeting):
            uow.update(replace(meeting, number=1))
        uow.commit(Label(code="test"))
    sitting = open_meeting(office.store.work, later).record.sittings[0]
    with pytest.raises(DomainError, match="number_taken"):
        set_hours(office.desk, sitting.id, day=date(2026, 12, 24), start=time(10), end=None)
    set_hours(office.desk, sitting.id, day=date(2027, 1, 15), start=time(10), end=None)


@pytest.mark.parametrize("day", [date(2026, 3, 1), date(2027, 3, 1)])
def test_a_numbered_meeting_stays_in_its_period_and_behind_the_numbers_before(
    office: TestOffice, day: date
) -> None:
    later = office.plan(date(2026, 4, 9))
    with office.store.work() as uow:
        for number, meeting in enumerate(uow.find(Meeting), start=1):
            uow.update(replace(meeting, number=number))
        uow.commit(Label(code="test"))
    sitting = open_meeting(office.store.work, later).record.sittings[0]
    with pytest.raises(DomainError, match="number_out_of_order"):
        set_hours(office.desk, sitting.id, day=day, start=time(10), end=None)
    set_hours(office.desk, sitting.id, day=date(2026, 4, 10), start=time(10), end=None)


def test_an_earlier_day_takes_no_vote_from_its_voters(office: TestOffice) -> None:
    with office.store.work() as uow:
        (member,) = uow.find(Membership, person_id=office.person("Коваль"))
        uow.update(replace(member, since=DAY))
        uow.commit(Label(code="test"))
    mark_everyone(office.store.work, office.meeting_id)
    item = office.item()
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    with pytest.raises(DomainError, match="has_voted"):
        add_sitting(office.store.work, office.meeting_id, day=date(2026, 3, 11), start=time(9), end=None)


def test_a_numbered_meeting_keeps_the_day_that_holds_it_in_its_period(office: TestOffice) -> None:
    meeting_id = office.plan(date(2026, 12, 30))
    add_sitting(office.store.work, meeting_id, day=date(2027, 1, 5), start=time(10), end=None)
    with office.store.work() as uow:
        uow.update(replace(uow.get(Meeting, meeting_id), number=7))
        uow.commit(Label(code="test"))
    first, second = open_meeting(office.store.work, meeting_id).record.sittings
    with pytest.raises(DomainError, match="number_out_of_order"):
        remove_sitting(office.store.work, first.id)
    remove_sitting(office.store.work, second.id)
