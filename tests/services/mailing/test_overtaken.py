"""Letters that wait while what they tell of changes; and several people behind one address."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from secretariat.domain.dispatching import fault_of
from secretariat.domain.errors import DomainError
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.calling_off import PostponeMeeting, cancel_meeting, postpone_meeting
from secretariat.services.dispatching import send_again
from secretariat.services.mailing.mailings import Obstacle
from secretariat.services.meetings import add_sitting, change_meeting, remove_sitting, set_hours
from secretariat.services.protocols import reopen
from secretariat.services.sending import waiting_ids
from secretariat.services.trash import remove_for_good, restore_meeting, trash_meeting
from tests.services.mailing.room import Room
from tests.services.mailing.test_mailings import charge

S = DispatchState


def ways_of(room: Room) -> tuple[Dispatch, ...]:
    with room.store.work() as uow:
        return uow.find(Dispatch)


def ways(room: Room) -> list[tuple[DispatchState, str | None]]:
    return [(way.state, fault_of(way.reply)) for way in ways_of(room)]


def test_a_protocol_that_is_reopened_before_it_left_does_not_leave() -> None:
    room = Room().signed()
    sent = [*room.send(LetterKind.PROTOCOL), *room.send(LetterKind.EXTRACT)]
    with room.store.work() as uow:
        first = uow.find(Dispatch)[0]
    room.change(replace(first, state=S.SENT))
    reopen(room.mailroom.desk, room.meeting_id, why="Описка")
    assert ways(room) == [(S.SENT, None)] + [(S.WITHDRAWN, "protocol_reopened")] * (len(sent) - 1)
    assert waiting_ids(room.mailroom.desk) == []


def test_what_left_with_an_earlier_version_is_outdated_until_the_next_one_goes() -> None:
    room = Room().signed()
    sent = room.send(LetterKind.EXTRACT)
    for way in ways_of(room):
        room.change(replace(way, state=S.SENT))
    assert room.mailing(LetterKind.EXTRACT).outdated == 0
    reopen(room.mailroom.desk, room.meeting_id, why="Описка")
    open_again = room.mailing(LetterKind.EXTRACT)
    assert (open_again.outdated, open_again.obstacle) == (len(sent), Obstacle.REOPENED)
    assert (room.mailing(LetterKind.PROTOCOL).outdated, room.mailing(LetterKind.REMINDER).outdated) == (0, 0)


def _cancel(room: Room) -> None:
    cancel_meeting(room.mailroom.desk, room.meeting_id, reason="Карантин")


def _postpone(room: Room) -> None:
    command = PostponeMeeting(meeting_id=room.meeting_id, reason="Карантин", day=date(2019, 8, 30))
    postpone_meeting(room.mailroom.desk, command)


def _change_state(room: Room) -> None:
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    off = replace(meeting, state=MeetingState.CANCELLED, reason="Карантин")
    change_meeting(room.mailroom.desk, off)


@pytest.mark.parametrize("call_off", [_cancel, _postpone, _change_state])
def test_an_invitation_that_waits_does_not_leave_after_the_meeting_was_called_off(
    call_off: Callable[[Room], None],
) -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    first = ways_of(room)[0]
    room.change(replace(first, state=S.SENT))
    call_off(room)
    assert ways(room) == [(S.SENT, None)] + [(S.WITHDRAWN, "meeting_called_off")] * (len(invited) - 1)
    assert room.mailing(LetterKind.CANCELLATION).is_due
    called_off = room.send(LetterKind.CANCELLATION)
    assert waiting_ids(room.mailroom.desk) == [letter.id for letter in called_off]


def test_an_invitation_put_back_by_hand_does_not_leave_after_the_cancellation() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    room.change(replace(ways_of(room)[0], state=S.SENT))
    _cancel(room)
    send_again(room.mailroom.desk, [invited[1].id])
    assert waiting_ids(room.mailroom.desk) == [invited[1].id]
    called_off = room.send(LetterKind.CANCELLATION)
    assert waiting_ids(room.mailroom.desk) == [letter.id for letter in called_off]
    assert ways(room)[1] == (S.WITHDRAWN, "meeting_called_off")


def test_nobody_needs_to_hear_of_a_meeting_whose_invitations_never_left() -> None:
    room = Room().ahead()
    room.send(LetterKind.INVITATION)
    _cancel(room)
    assert not room.mailing(LetterKind.CANCELLATION).is_due


def test_an_invitation_that_waits_does_not_leave_after_the_meeting_was_noted_as_not_held() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    change_meeting(room.mailroom.desk, replace(meeting, state=MeetingState.NOT_HELD))
    assert ways(room) == [(S.WITHDRAWN, "meeting_not_held")] * len(invited)


def test_an_invitation_that_does_not_know_of_a_second_day_does_not_leave() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    add_sitting(room.mailroom.desk, room.meeting_id, day=date(2019, 8, 1), start=time(10), end=None)
    assert ways(room) == [(S.WITHDRAWN, "meeting_moved")] * len(invited)
    assert room.mailing(LetterKind.INVITATION).is_due


def test_an_invitation_to_a_day_that_was_taken_out_does_not_leave() -> None:
    room = Room().ahead()
    add_sitting(room.mailroom.desk, room.meeting_id, day=date(2019, 8, 1), start=time(10), end=None)
    invited = room.send(LetterKind.INVITATION)
    with room.store.work() as uow:
        second = max(uow.find(Sitting, meeting_id=room.meeting_id), key=lambda row: row.day)
    remove_sitting(room.mailroom.desk, second.id)
    assert ways(room) == [(S.WITHDRAWN, "meeting_moved")] * len(invited)


@pytest.mark.parametrize(("day", "start"), [(date(2019, 8, 2), None), (None, time(9))])
def test_an_invitation_to_another_hour_does_not_leave_and_is_written_anew(
    day: date | None, start: time | None
) -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    _move(room, day=day, start=start)
    assert ways(room) == [(S.WITHDRAWN, "meeting_moved")] * len(invited)
    assert LetterKind.AGENDA_CHANGE not in room.kinds()
    mailing = room.mailing(LetterKind.INVITATION)
    assert (mailing.is_due, mailing.by_hand, len(mailing.waiting)) == (True, None, len(invited))
    room.moment += timedelta(minutes=5)
    again = room.send(LetterKind.INVITATION)
    assert waiting_ids(room.mailroom.desk) == [letter.id for letter in again]
    assert not room.mailing(LetterKind.INVITATION).is_due
    assert LetterKind.AGENDA_CHANGE not in room.kinds()


def test_an_invitation_stays_true_when_only_the_end_is_set() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    _move(room, end=time(23))
    assert waiting_ids(room.mailroom.desk) == [letter.id for letter in invited]


def test_an_agenda_that_was_given_by_hand_is_known_though_later_letters_did_not_leave() -> None:
    room = Room().ahead()
    send_agenda(room.mailroom.desk, room.meeting_id)
    room.moment += timedelta(hours=1)
    room.send(LetterKind.INVITATION)
    _cancel(room)
    assert room.mailing(LetterKind.CANCELLATION).is_due


def _move(room: Room, *, day: date | None = None, start: time | None = None, end: time | None = None) -> None:
    with room.store.work() as uow:
        (sitting,) = uow.find(Sitting, meeting_id=room.meeting_id)
    set_hours(
        room.mailroom.desk,
        sitting.id,
        day=day or sitting.day,
        start=start or sitting.start,
        end=end or sitting.end,
    )


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
