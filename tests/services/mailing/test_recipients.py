"""Who is proposed for a mailing, besides the members on its list."""

from dataclasses import replace

from secretariat.domain.agenda import Rapporteur
from secretariat.domain.approval import Approval
from secretariat.domain.attendance import Attendance, Capacity
from secretariat.domain.ids import AttendanceId, OfficerId, RapporteurId
from secretariat.domain.letters import LetterKind
from secretariat.domain.meeting import Office, Officer
from secretariat.domain.person import Person
from secretariat.services.approval import ask_to_agree, set_agreed
from secretariat.services.changes import Label
from secretariat.services.ports import NEW
from tests.services.mailing.room import Room

OUTSIDER = "Войтенко"


def outsider(room: Room) -> Person:
    """Somebody with an address who is not on the attendance list."""
    room.change(replace(room.person(OUTSIDER), email="voitenko@example.org"))
    return room.person(OUTSIDER)


def add(room: Room, value: object) -> None:
    with room.store.work() as uow:
        uow.add(value)
        uow.commit(Label(code="changed"))


def come_as(room: Room, person: Person, capacity: Capacity) -> None:
    row = Attendance(id=AttendanceId(NEW), meeting_id=room.meeting_id, person_id=person.id, capacity=capacity)
    add(room, row)


def proposed(room: Room, kind: LetterKind) -> set[str]:
    return {one.name.split()[0] for one in room.mailing(kind).reachable}


def test_whoever_is_no_part_of_a_meeting_gets_nothing_of_it() -> None:
    room = Room().ahead()
    outsider(room)
    assert OUTSIDER not in proposed(room, LetterKind.INVITATION)


def test_guests_are_invited_and_the_press_comes_by_itself() -> None:
    for capacity, invited in ((Capacity.INVITED, True), (Capacity.PRESS, False)):
        room = Room().ahead()
        come_as(room, outsider(room), capacity)
        assert (OUTSIDER in proposed(room, LetterKind.INVITATION)) is invited


def test_the_press_that_is_on_the_list_gets_the_protocol() -> None:
    room = Room()
    come_as(room, outsider(room), Capacity.PRESS)
    assert OUTSIDER in proposed(room.signed(), LetterKind.PROTOCOL)


def test_whoever_reports_is_invited_though_on_no_list_and_told_of_the_own_item() -> None:
    room = Room().ahead()
    person, item_id = outsider(room), room.item(3)
    add(room, Rapporteur(id=RapporteurId(NEW), item_id=item_id, position=9, person_id=person.id))
    (found,) = [one for one in room.mailing(LetterKind.INVITATION).reachable if one.name.startswith(OUTSIDER)]
    assert found.items == (item_id,)


def test_whoever_has_agreed_gets_the_draft_no_more() -> None:
    room = Room()
    desk = room.mailroom.desk
    ask_to_agree(desk, room.meeting_id)
    before = room.mailing(LetterKind.DRAFT).reachable
    with room.store.work() as uow:
        asked = uow.find(Approval)
    agreed = next(
        row for row in asked if before[0].person is not None and row.person_id == before[0].person.id
    )
    set_agreed(desk, agreed.id, agreed=True)
    assert room.mailing(LetterKind.DRAFT).reachable == before[1:]


def test_an_officer_who_is_on_no_list_is_invited_and_gets_the_protocol() -> None:
    for room, kind in ((Room().ahead(), LetterKind.INVITATION), (Room(), LetterKind.PROTOCOL)):
        person = outsider(room)
        officer = Officer(
            id=OfficerId(NEW),
            meeting_id=room.meeting_id,
            person_id=person.id,
            office=Office.CHAIR,
            from_item_id=room.item(5),
        )
        add(room, officer)
        assert OUTSIDER in proposed(room, kind)
