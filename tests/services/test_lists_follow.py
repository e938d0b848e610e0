"""Whoever joins or leaves the group after a meeting was planned is on its list, or is not."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import MeetingId, MembershipId, PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.person import Person
from secretariat.services.attendance import AddGuest, Mark, add_guest, mark_everyone, mark_presence
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.changes import Label
from secretariat.services.decisions import AddPoint, add_point
from secretariat.services.meetings import open_meeting, set_hours, set_officer
from secretariat.services.people import add_person, change_membership, join_group, leave_group
from secretariat.services.ports import NEW
from secretariat.services.voting import RecordBallot, record_ballot
from tests.services.desk import DAY, TestOffice

LATER = DAY + timedelta(days=28)


def joined(office: TestOffice, family: str, **held: object) -> PersonId:
    """Somebody new in the group."""
    person_id, _ = add_person(office.store.work, Person(id=PersonId(NEW), family=family, given="Олег"))
    values = {"group_id": office.group_id, "person_id": person_id, **held}
    join_group(office.store.work, Membership(id=MembershipId(NEW), **values))  # type: ignore[arg-type]
    return person_id


def listed(office: TestOffice, meeting_id: MeetingId) -> dict[PersonId, Attendance]:
    rows = open_meeting(office.store.work, meeting_id).record.attendance
    return {row.person_id: row for row in rows if row.person_id is not None}


def membership(office: TestOffice, person_id: PersonId) -> Membership:
    with office.store.work() as uow:
        (held,) = uow.find(Membership, person_id=person_id)
        return held


def ended(office: TestOffice, person_id: PersonId, until: date) -> None:
    change_membership(office.store.work, replace(membership(office, person_id), until=until))


def presides(office: TestOffice, meeting_id: MeetingId) -> PersonId | None:
    return officer_at_opening(open_meeting(office.store.work, meeting_id).record, Office.CHAIR)


def test_who_joins_later_is_a_member_of_the_meetings_that_are_planned(office: TestOffice) -> None:
    later = office.plan(LATER)
    person = joined(office, "Новий", since=DAY + timedelta(days=1))
    assert person not in listed(office, office.meeting_id)
    row = listed(office, later)[person]
    assert (row.capacity, row.presence) == (Capacity.MEMBER, Presence.UNMARKED)


def test_who_leaves_is_on_the_lists_of_later_meetings_no_more(office: TestOffice) -> None:
    later, person = office.plan(LATER), office.person("Коваль")
    ended(office, person, DAY)
    assert person in listed(office, office.meeting_id)
    assert person not in listed(office, later)


def test_who_was_there_without_being_a_member_was_a_guest(office: TestOffice) -> None:
    later, person = office.plan(LATER), office.person("Коваль")
    mark_presence(office.store.work, listed(office, later)[person].id, Mark.ROOM)
    ended(office, person, DAY)
    row = listed(office, later)[person]
    assert (row.capacity, row.presence) == (Capacity.INVITED, Presence.PRESENT)


def test_a_guest_who_turns_out_to_be_a_member_sits_as_one(office: TestOffice) -> None:
    person_id, _ = add_person(office.store.work, Person(id=PersonId(NEW), family="Новий", given="Олег"))
    command = AddGuest(meeting_id=office.meeting_id, person_id=person_id, capacity=Capacity.INVITED)
    add_guest(office.store.work, command)
    values = {"group_id": office.group_id, "person_id": person_id}
    join_group(office.store.work, Membership(id=MembershipId(NEW), **values))  # type: ignore[arg-type]
    row = listed(office, office.meeting_id)[person_id]
    assert (row.capacity, row.presence) == (Capacity.MEMBER, Presence.PRESENT)


def test_a_member_is_no_guest_of_the_own_group(office: TestOffice) -> None:
    with office.store.work() as uow:
        row = uow.find(Attendance, person_id=office.person("Коваль"))[0]
        uow.remove(Attendance, row.id)
        uow.commit(Label(code="attendance_removed"))
    command = AddGuest(
        meeting_id=office.meeting_id, person_id=office.person("Коваль"), capacity=Capacity.INVITED
    )
    add_guest(office.store.work, command)
    assert listed(office, office.meeting_id)[office.person("Коваль")].capacity is Capacity.MEMBER


def test_another_day_brings_the_members_of_that_day(office: TestOffice) -> None:
    gone, come = office.person("Коваль"), joined(office, "Новий", since=DAY + timedelta(days=1))
    ended(office, gone, DAY)
    (sitting,) = open_meeting(office.store.work, office.meeting_id).record.sittings
    set_hours(office.desk, sitting.id, day=LATER, start=time(10), end=None)
    assert come in listed(office, office.meeting_id)
    assert gone not in listed(office, office.meeting_id)


def test_a_new_chair_of_the_group_presides_where_nobody_else_was_chosen(office: TestOffice) -> None:
    chosen, left = office.plan(LATER), office.plan(LATER + timedelta(days=7))
    set_officer(office.store.work, chosen, office.person("Мельник"), Office.CHAIR)
    ended(office, office.person("Єременко"), DAY)
    new = joined(office, "Новий", since=DAY + timedelta(days=1), role=Role.CHAIR)
    assert presides(office, office.meeting_id) == office.person("Єременко")
    assert presides(office, chosen) == office.person("Мельник")
    assert presides(office, left) == new


def test_meetings_that_are_closed_or_called_off_stay_as_they_are(office: TestOffice) -> None:
    off = office.plan(LATER)
    cancel_meeting(office.desk, off, reason="карантин")
    person = joined(office, "Новий", since=DAY + timedelta(days=1))
    assert person not in listed(office, off)


def test_who_voted_cannot_have_been_no_member(office: TestOffice) -> None:
    item = office.item()
    mark_everyone(office.store.work, office.meeting_id)
    add_point(office.store.work, AddPoint(item_id=item, text="Погодити."))
    record_ballot(office.store.work, RecordBallot(items=[item], for_=11))
    with pytest.raises(DomainError, match="voted_as_member") as refused:
        leave_group(office.store.work, membership(office, office.person("Коваль")).id)
    assert refused.value.params == {"day": DAY, "item": 1}
    assert office.person("Коваль") in listed(office, office.meeting_id)
