"""Undo and redo of a step that took letters out of the outbox: no letter comes back by itself, none is forgotten."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from secretariat.domain.dispatching import fault_of
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.domain.meeting import Sitting
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.dispatching import MOVED, send_again
from secretariat.services.going_back import redo, undo
from secretariat.services.meetings import set_hours
from secretariat.services.trash import restore_meeting, trash_meeting
from secretariat.storage.store import Store
from tests.services.mailing.room import Room

S = DispatchState
CANCELLED = (S.WITHDRAWN, "meeting_called_off")


@pytest.fixture
def room(store: Store) -> Room:
    """A planned meeting whose invitations wait."""
    room = Room().ahead(store)
    room.send(LetterKind.INVITATION)
    return room


def ways(room: Room) -> set[tuple[DispatchState, str | None]]:
    with room.store.work() as uow:
        return {(way.state, fault_of(way.reply)) for way in uow.find(Dispatch)}


def wait_again(room: Room) -> None:
    send_again(room.mailroom.desk, [letter.id for letter in room.letters()])
    assert ways(room) == {(S.QUEUED, None)}


def test_after_a_cancellation_is_undone_the_invitation_is_offered_to_everybody_again(room: Room) -> None:
    desk = room.mailroom.desk
    cancel_meeting(desk, room.meeting_id, reason="Карантин")
    undo(desk)
    assert ways(room) == {CANCELLED}, "the outbox still says why"
    mailing = room.mailing(LetterKind.INVITATION)
    assert (mailing.is_due, mailing.last, mailing.waiting) == (True, None, mailing.reachable)
    room.moment += timedelta(minutes=5)
    assert len(room.send(LetterKind.INVITATION)) == len(mailing.reachable)


def test_a_cancellation_that_is_done_again_takes_out_what_waits_again(room: Room) -> None:
    desk = room.mailroom.desk
    cancel_meeting(desk, room.meeting_id, reason="Карантин")
    undo(desk)
    wait_again(room)
    redo(desk)
    assert ways(room) == {CANCELLED}


def test_an_invitation_that_left_meanwhile_is_not_called_back(room: Room) -> None:
    desk = room.mailroom.desk
    cancel_meeting(desk, room.meeting_id, reason="Карантин")
    undo(desk)
    with room.store.work() as uow:
        for way in uow.find(Dispatch):
            uow.update(replace(way, state=S.SENT, reply=None))
        uow.commit(MOVED)
    redo(desk)
    assert ways(room) == {(S.SENT, None)}
    assert room.mailing(LetterKind.CANCELLATION).is_due


def test_another_hour_that_is_set_again_takes_out_what_waits_for_the_first(room: Room) -> None:
    desk = room.mailroom.desk
    with room.store.work() as uow:
        (sitting,) = uow.find(Sitting, meeting_id=room.meeting_id)
    set_hours(desk, sitting.id, day=sitting.day, start=time(9), end=sitting.end)
    wait_again(room)
    undo(desk)
    assert ways(room) == {(S.QUEUED, None)}, "they tell of the hour that is the meeting's again"
    redo(desk)
    assert ways(room) == {(S.WITHDRAWN, "meeting_moved")}


def test_undo_of_a_restoring_takes_out_what_waits_for_a_deleted_meeting(room: Room) -> None:
    desk = room.mailroom.desk
    trash_meeting(desk, room.meeting_id)
    restore_meeting(desk.work, room.meeting_id)
    wait_again(room)
    undo(desk)
    assert ways(room) == {(S.WITHDRAWN, "meeting_trashed")}
