"""Marking presence."""

from dataclasses import replace
from datetime import date, time

import pytest

from secretariat.domain.attendance import Attendance, Capacity, Interval, Presence, Recusal
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AttendanceId, IntervalId, PersonId
from secretariat.domain.integrity import problems
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.domain.person import Person
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.attendance import (
    AddGuest,
    Mark,
    add_guest,
    change_attendance,
    excuse,
    mark_everyone,
    mark_presence,
    remove_attendance,
    set_intervals,
    set_recusal,
)
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import set_officer
from secretariat.services.people import add_person
from secretariat.services.ports import NEW
from secretariat.services.voting import RecordBallot, record_ballot, withdraw_ballot
from tests.services.desk import DAY, TestOffice


def row(office: TestOffice, family: str) -> Attendance:
    with office.store.work() as uow:
        return uow.get(Attendance, office.attendance(family))


def stretches(office: TestOffice, family: str) -> list[tuple[time | None, time | None, bool]]:
    with office.store.work() as uow:
        found = uow.find(Interval, attendance_id=office.attendance(family))
    return [(i.came and i.came.time(), i.left and i.left.time(), i.online) for i in found]


def test_a_mark_without_a_time_holds_from_the_beginning(office: TestOffice) -> None:
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.ROOM)
    assert row(office, "Коваль").presence is Presence.PRESENT
    assert stretches(office, "Коваль") == [(None, None, False)]


def test_a_late_comer_is_there_from_the_moment_of_the_click(office: TestOffice) -> None:
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.ROOM, moment=at(DAY, time(10, 31)))
    assert stretches(office, "Коваль") == [(time(10, 31), None, False)]


def test_going_online_closes_the_stretch_in_the_room(office: TestOffice) -> None:
    attendance = office.attendance("Зінченко")
    mark_presence(office.store.work, attendance, Mark.ROOM)
    mark_presence(office.store.work, attendance, Mark.ONLINE, moment=at(DAY, time(10, 20)))
    assert stretches(office, "Зінченко") == [(None, time(10, 20), False), (time(10, 20), None, True)]


def test_leaving_keeps_the_member_among_those_who_came(office: TestOffice) -> None:
    attendance = office.attendance("Білоус")
    mark_presence(office.store.work, attendance, Mark.ROOM)
    mark_presence(office.store.work, attendance, Mark.AWAY, moment=at(DAY, time(11)))
    assert row(office, "Білоус").presence is Presence.PRESENT
    assert stretches(office, "Білоус") == [(None, time(11), False)]


def test_the_same_mark_again_changes_nothing(office: TestOffice) -> None:
    attendance = office.attendance("Білоус")
    mark_presence(office.store.work, attendance, Mark.ROOM)
    mark_presence(office.store.work, attendance, Mark.ROOM, moment=at(DAY, time(11)))
    assert stretches(office, "Білоус") == [(None, None, False)]


def test_an_excuse_says_why_and_a_mark_takes_it_back(office: TestOffice) -> None:
    attendance = office.attendance("Мельник")
    excuse(office.store.work, attendance, reason="відрядження", paper="наказ № 7")
    assert row(office, "Мельник").presence is Presence.EXCUSED
    mark_presence(office.store.work, attendance, Mark.ROOM)
    assert row(office, "Мельник").reason is None
    excuse(office.store.work, attendance, reason=None)
    assert row(office, "Мельник").presence is Presence.ABSENT


def test_everybody_not_yet_marked_is_marked_at_once(office: TestOffice) -> None:
    excuse(office.store.work, office.attendance("Мельник"), reason="відпустка")
    mark_everyone(office.store.work, office.meeting_id)
    assert row(office, "Коваль").presence is Presence.PRESENT
    assert row(office, "Мельник").presence is Presence.EXCUSED


def test_nobody_attends_twice(office: TestOffice) -> None:
    guest = AddGuest(
        meeting_id=office.meeting_id, capacity=Capacity.INVITED, person_id=office.person("Коваль")
    )
    with pytest.raises(DomainError, match="already_attends"):
        add_guest(office.store.work, guest)


def voted(office: TestOffice) -> None:
    mark_everyone(office.store.work, office.meeting_id)
    item = office.item()
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))


def test_who_voted_cannot_be_made_absent_until_the_vote_is_withdrawn(office: TestOffice) -> None:
    voted(office)
    with pytest.raises(DomainError, match="has_voted") as refused:
        mark_presence(office.store.work, office.attendance("Коваль"), Mark.AWAY)
    assert refused.value.params["item"] == 1
    with pytest.raises(DomainError, match="has_voted"):
        remove_attendance(office.store.work, office.attendance("Коваль"))
    with office.store.work() as uow:
        item = uow.record(office.meeting_id).items[0].id
    with pytest.raises(DomainError, match="has_voted"):
        set_recusal(office.store.work, office.attendance("Коваль"), item, recused=True)
    withdraw_ballot(office.store.work, item)
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.AWAY)
    assert row(office, "Коваль").presence is Presence.ABSENT


def test_who_leaves_after_the_vote_may_leave(office: TestOffice) -> None:
    mark_everyone(office.store.work, office.meeting_id)
    item = office.item()
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11, moment=at(DAY, time(10, 30))))
    mark_presence(office.store.work, office.attendance("Коваль"), Mark.AWAY, moment=at(DAY, time(10, 31)))
    assert stretches(office, "Коваль") == [(None, time(10, 31), False)]
    with pytest.raises(DomainError, match="has_voted"):
        mark_presence(office.store.work, office.attendance("Білоус"), Mark.AWAY, moment=at(DAY, time(10, 29)))


def test_a_company_without_stretches_that_leaves_was_there_before(office: TestOffice) -> None:
    company = AddGuest(
        meeting_id=office.meeting_id, capacity=Capacity.PUBLIC, label="представники громадськості"
    )
    attendance, _ = add_guest(office.store.work, company)
    mark_presence(office.store.work, attendance, Mark.AWAY, moment=at(DAY, time(11)))
    with office.store.work() as uow:
        (stretch,) = uow.find(Interval, attendance_id=attendance)
        assert uow.get(Attendance, attendance).presence is Presence.PRESENT
    assert (stretch.came, stretch.left) == (None, at(DAY, time(11)))


def test_a_mark_taken_back_in_the_same_minute_leaves_no_trace(office: TestOffice) -> None:
    attendance, now = office.attendance("Коваль"), at(DAY, time(10, 31))
    mark_presence(office.store.work, attendance, Mark.ROOM, moment=now)
    mark_presence(office.store.work, attendance, Mark.AWAY, moment=now)
    assert row(office, "Коваль").presence is Presence.ABSENT
    assert stretches(office, "Коваль") == []


def test_nobody_is_there_twice_at_one_time(office: TestOffice) -> None:
    attendance = office.attendance("Коваль")
    morning = Interval(
        id=IntervalId(NEW), attendance_id=attendance, came=at(DAY, time(10)), left=at(DAY, time(11))
    )
    late = replace(morning, came=at(DAY, time(10, 30)), left=None)
    with pytest.raises(DomainError, match="intervals_overlap"):
        set_intervals(office.store.work, attendance, [morning, late])
    set_intervals(office.store.work, attendance, [morning])
    with pytest.raises(DomainError, match="intervals_overlap"):
        mark_presence(office.store.work, attendance, Mark.ROOM, moment=at(DAY, time(10, 30)))
    assert stretches(office, "Коваль") == [(time(10), time(11), False)]


@pytest.mark.parametrize("absent", ["marked away", "excused", "without stretches"])
def test_who_is_absent_steps_out_of_nothing(office: TestOffice, absent: str) -> None:
    attendance, item = office.attendance("Коваль"), office.item()
    mark_presence(office.store.work, attendance, Mark.ROOM)
    set_recusal(office.store.work, attendance, item, recused=True, reason="конфлікт інтересів")
    if absent == "marked away":
        mark_presence(office.store.work, attendance, Mark.AWAY)
    elif absent == "excused":
        excuse(office.store.work, attendance, reason="відпустка")
    else:
        set_intervals(office.store.work, attendance, [])
    with office.store.work() as uow:
        assert uow.find(Recusal, attendance_id=attendance) == ()
        assert problems(uow.record(office.meeting_id)) == []
    with pytest.raises(DomainError, match="was_not_there"):
        set_recusal(office.store.work, attendance, item, recused=True)


def stand_in(office: TestOffice, family: str, member: str) -> AttendanceId:
    person = Person(id=PersonId(NEW), family=family, given="Зоя")
    person_id, _ = add_person(office.store.work, person)
    command = AddGuest(
        meeting_id=office.meeting_id,
        capacity=Capacity.MEMBER,
        person_id=person_id,
        substitutes_id=office.person(member),
    )
    return add_guest(office.store.work, command)[0]


def test_a_member_has_one_substitute(office: TestOffice) -> None:
    stand_in(office, "Щур", "Коваль")
    with pytest.raises(DomainError, match="substituted_twice"):
        stand_in(office, "Ярема", "Коваль")


def test_the_list_keeps_each_person_once_when_a_row_is_changed(office: TestOffice) -> None:
    other = replace(row(office, "Коваль"), person_id=office.person("Білоус"))
    with pytest.raises(DomainError, match="attends_twice"):
        change_attendance(office.store.work, other)


def test_marking_everybody_leaves_out_whom_a_substitute_stands_for(office: TestOffice) -> None:
    stand_in(office, "Щур", "Коваль")
    mark_everyone(office.store.work, office.meeting_id)
    assert row(office, "Коваль").presence is Presence.UNMARKED
    assert row(office, "Білоус").presence is Presence.PRESENT


def test_only_an_item_of_the_same_meeting_is_named(office: TestOffice) -> None:
    work, row = office.store.work, office.attendance("Коваль")
    other, _ = add_item(work, AddItem(meeting_id=office.plan(date(2026, 4, 9)), title="Про воду"))
    left = Interval(id=IntervalId(NEW), attendance_id=row, left_item_id=other)
    for attempt in (
        lambda: set_recusal(work, row, other, recused=True),
        lambda: set_intervals(work, row, [left]),
        lambda: set_officer(
            work, office.meeting_id, office.person("Коваль"), Office.CHAIR, from_item_id=other
        ),
    ):
        with pytest.raises(ValueError, match=str(other)):
            attempt()
