"""Letters that wait while what they tell of changes; and several people behind one address."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.dispatching import fault_of
from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.domain.meeting import Meeting, MeetingState
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.protocols import reopen
from secretariat.services.sending import waiting_ids
from secretariat.services.trash import remove_for_good, restore_meeting, trash_meeting
from tests.services.mailing.room import Room
from tests.services.mailing.test_mailings import charge

S = DispatchState


def ways(room: Room) -> list[tuple[DispatchState, str | None]]:
    with room.store.work() as uow:
        return [(way.state, fault_of(way.reply)) for way in uow.find(Dispatch)]


def test_a_protocol_that_is_reopened_before_it_left_does_not_leave() -> None:
    room = Room().signed()
    sent = [*room.send(LetterKind.PROTOCOL), *room.send(LetterKind.EXTRACT)]
    with room.store.work() as uow:
        first = uow.find(Dispatch)[0]
    room.change(replace(first, state=S.SENT))
    reopen(room.mailroom.desk, room.meeting_id, why="Описка")
    assert ways(room) == [(S.SENT, None)] + [(S.WITHDRAWN, "protocol_reopened")] * (len(sent) - 1)
    assert waiting_ids(room.mailroom.desk) == []


def test_an_invitation_that_waits_does_not_follow_the_cancellation() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    cancel_meeting(room.store.work, room.meeting_id, reason="Карантин")
    assert {state for state, _ in ways(room)} == {S.QUEUED}
    called_off = room.send(LetterKind.CANCELLATION)
    assert ways(room)[: len(invited)] == [(S.WITHDRAWN, "meeting_called_off")] * len(invited)
    assert waiting_ids(room.mailroom.desk) == [letter.id for letter in called_off]


def test_letters_of_a_meeting_in_the_trash_stay_there_and_keep_it() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    trash_meeting(room.mailroom.desk, room.meeting_id)
    assert ways(room) == [(S.WITHDRAWN, "meeting_trashed")] * len(invited)
    with pytest.raises(DomainError, match="meeting_has_letters") as refused:
        remove_for_good(room.store.work, room.meeting_id)
    assert refused.value.params == {"count": len(invited)}
    restore_meeting(room.store.work, room.meeting_id)
    with room.store.work() as uow:
        assert uow.get(Meeting, room.meeting_id).state is MeetingState.PLANNED
    assert room.mailing(LetterKind.INVITATION).waiting


def test_two_people_behind_one_address_have_each_an_extract_of_their_own() -> None:
    room = Room()
    charge(room, "Свєтов", 1)
    charge(room, "", 2, label="управління ЖКГ")
    charge(room, "", 3, label="відділ культури")
    room.change(replace(room.person("Свєтов"), email="zhkh@example.org"))
    room.signed()
    mailing = room.mailing(LetterKind.EXTRACT)
    shared = [one for one in mailing.reachable if one.address == "zhkh@example.org"]
    assert len(shared) == 3
    room.send(LetterKind.EXTRACT, keys=frozenset({shared[1].key}))
    assert [
        one.got is not None
        for one in room.mailing(LetterKind.EXTRACT).reachable
        if one.address == "zhkh@example.org"
    ] == [False, True, False]


def test_a_protocol_to_one_of_two_behind_an_address_is_not_the_others() -> None:
    room = Room()
    room.change(replace(room.person("Свєтов"), email="ivanenko@example.org"))
    room.signed()
    room.send(LetterKind.PROTOCOL, keys=frozenset({f"person-{room.person('Свєтов').id}"}))
    got = {one.name.split()[0]: one.got for one in room.mailing(LetterKind.PROTOCOL).reachable}
    assert got["Свєтов"] is not None
    assert got["Іваненко"] is None


def test_what_a_guest_got_counts_for_whoever_has_the_address() -> None:
    room = Room().signed()
    (letter, *_) = room.send(LetterKind.PROTOCOL, keys=frozenset({f"person-{room.person('Свєтов').id}"}))
    room.change(replace(letter, person_id=None))
    got = {one.name.split()[0]: one.got for one in room.mailing(LetterKind.PROTOCOL).reachable}
    assert got["Свєтов"] is not None
    assert date(2019, 8, 19) == got["Свєтов"].date()
