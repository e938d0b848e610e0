"""Some were told of a change and others not yet; and people who were invited though no rule names them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from secretariat.domain.erasure import ERASED_ADDRESS
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.services.agenda import AddItem, add_item, remove_item
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.mailing.recipient import Guest
from tests.services.mailing.room import Room

CHANGE, INVITATION, CANCELLATION = LetterKind.AGENDA_CHANGE, LetterKind.INVITATION, LetterKind.CANCELLATION
GUEST = Guest(name="Редакція «Вісника»", address="visnyk@example.org")


@pytest.fixture
def room() -> Room:
    """Everybody who is proposed and a guest were invited, an hour ago."""
    room = Room().ahead()
    room.send(INVITATION, guests=(GUEST,))
    room.moment += timedelta(hours=1)
    return room


def add(room: Room, title: str) -> None:
    add_item(room.mailroom.desk.work, AddItem(meeting_id=room.meeting_id, title=title))
    room.moment += timedelta(hours=1)


def keys(room: Room, kind: LetterKind) -> list[str]:
    return [one.key for one in room.mailing(kind).waiting]


def test_a_change_that_went_to_some_is_due_for_the_others(room: Room) -> None:
    add(room, "Про їдальні")
    everybody = keys(room, CHANGE)
    room.send(CHANGE, keys=frozenset(everybody[:2]))
    assert room.mailing(CHANGE).is_due
    assert keys(room, CHANGE) == everybody[2:]
    assert [one.key for one in room.mailing(CHANGE).reachable if one.got] == everybody[:2]
    (letter, *others) = room.send(CHANGE, keys=frozenset(everybody[2:]))
    assert len(others) == len(everybody) - 3
    assert "Про їдальні" in letter.text
    assert room.kinds() == [INVITATION]


def test_each_reads_what_is_different_from_the_agenda_that_they_have(room: Room) -> None:
    add(room, "Про їдальні")
    first, second = keys(room, CHANGE)[:2]
    room.send(CHANGE, keys=frozenset({first}))
    add(room, "Про ґанки")
    told = {letter.address: letter.text.partition("порядок денний")[0] for letter in room.send(CHANGE)}
    addresses = {one.key: one.address for one in room.mailing(INVITATION).reachable}
    of_first, of_second = told[str(addresses[first])], told[str(addresses[second])]
    assert ("Про їдальні" in of_first.split("Порядок денний")[0], "Про ґанки" in of_first) == (False, True)
    assert ("Про їдальні" in of_second, "Про ґанки" in of_second) == (True, True)


def test_who_never_had_the_changed_agenda_need_not_hear_that_it_is_as_it_was(room: Room) -> None:
    add(room, "Про їдальні")
    first, *others = keys(room, CHANGE)
    room.send(CHANGE, keys=frozenset({first}))
    with room.store.work() as uow:
        added = next(item for item in uow.record(room.meeting_id).items if item.title == "Про їдальні")
    remove_item(room.mailroom.desk.work, added.id)
    assert others
    assert keys(room, CHANGE) == [first]


def test_an_agenda_that_was_marked_by_hand_is_everybodys(room: Room) -> None:
    add(room, "Про їдальні")
    send_agenda(room.mailroom.desk, room.meeting_id)
    assert room.kinds() == [INVITATION]


@pytest.mark.parametrize("kind", [CHANGE, CANCELLATION])
def test_a_guest_who_was_invited_hears_what_became_of_it(room: Room, kind: LetterKind) -> None:
    add(room, "Про їдальні")
    if kind is CANCELLATION:
        for way in _ways(room):
            room.change(replace(way, state=DispatchState.SENT))
        cancel_meeting(room.mailroom.desk, room.meeting_id, reason="Карантин")
    assert GUEST.key in keys(room, kind)
    # added by hand once more, it is the same guest
    letters = room.send(kind, guests=(GUEST,))
    assert [letter.name for letter in letters if letter.address == GUEST.address] == [GUEST.name]
    assert keys(room, INVITATION if kind is CHANGE else kind) == []


def test_a_guest_whose_letter_never_left_is_not_proposed(room: Room) -> None:
    way = max(_ways(room), key=lambda one: one.letter_id)
    room.change(replace(way, state=DispatchState.FAILED))
    add(room, "Про їдальні")
    assert GUEST.key not in [one.key for one in room.mailing(CHANGE).reachable]


def test_who_has_another_address_by_now_is_no_second_person(room: Room) -> None:
    person = room.person("Свєтов")
    count = len(room.mailing(INVITATION).reachable)
    room.change(replace(person, email="svietov.new@example.org"))
    add(room, "Про їдальні")
    found = [one for one in room.mailing(CHANGE).reachable if one.person and one.person.id == person.id]
    assert len(found) == 1
    assert len(room.mailing(CHANGE).reachable) == count + 1


def test_the_letter_of_somebody_erased_calls_nobody_back(room: Room) -> None:
    letter = next(one for one in room.letters() if one.address == GUEST.address)
    room.change(replace(letter, name="вилучено", address=ERASED_ADDRESS))
    add(room, "Про їдальні")
    assert len(room.mailing(CHANGE).reachable) == len(room.mailing(INVITATION).reachable)


def _ways(room: Room) -> tuple[Dispatch, ...]:
    with room.store.work() as uow:
        return uow.find(Dispatch)
