"""Whom a change or a cancellation concerns: those who have, or may have, an invitation."""

from dataclasses import replace

import pytest

from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.agenda_versions import send_agenda
from secretariat.services.calling_off import cancel_meeting
from secretariat.services.dispatching import MOVED
from secretariat.services.mailing.recipient import Unsent
from tests.services.mailing.room import Room

S = DispatchState


def invited(room: Room, *states: DispatchState) -> list[str]:
    """Write invitations of these states; returns the names of whom they are for."""
    chosen = room.mailing(LetterKind.INVITATION).reachable[: len(states)]
    room.send(LetterKind.INVITATION, keys=frozenset(one.key for one in chosen))
    with room.store.work() as uow:
        for way, state in zip(uow.find(Dispatch), states, strict=True):
            uow.update(replace(way, state=state))
        uow.commit(MOVED)
    return [letter.name for letter in room.letters()]


def unsent(room: Room, kind: LetterKind) -> dict[str, Unsent]:
    found = room.mailing(kind).reachable
    assert all(one.concerned is (one.unsent is None) for one in found)
    return {one.name: one.unsent for one in found if one.unsent is not None}


def names(room: Room, kind: LetterKind) -> list[str]:
    return [one.name for one in room.mailing(kind).waiting]


def test_a_cancellation_concerns_those_whose_invitation_left_or_may_have_left() -> None:
    room = Room().ahead()
    told = invited(room, S.SENT, S.EXPORTED, S.UNKNOWN, S.CONFIRMED, S.QUEUED, S.FAILED)
    cancel_meeting(room.mailroom.desk, room.meeting_id, reason="Карантин")
    mailing = room.mailing(LetterKind.CANCELLATION)
    assert sorted(names(room, LetterKind.CANCELLATION)) == sorted(told[:4])
    missed = unsent(room, LetterKind.CANCELLATION)
    assert len(missed) == len(mailing.reachable) - 4, "the others are listed all the same"
    assert {missed.pop(name) for name in told[4:]} == {Unsent.NEVER_LEFT}
    assert set(missed.values()) == {Unsent.NEVER_WRITTEN}
    room.send(LetterKind.CANCELLATION, keys=frozenset(one.key for one in mailing.waiting))
    assert not room.mailing(LetterKind.CANCELLATION).is_due


def test_a_change_concerns_those_too_whose_invitation_still_waits() -> None:
    room = Room().ahead()
    told = invited(room, S.SENT, S.QUEUED, S.WITHDRAWN)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    assert sorted(names(room, LetterKind.AGENDA_CHANGE)) == sorted(told[:2])
    assert unsent(room, LetterKind.AGENDA_CHANGE)[told[2]] is Unsent.NEVER_LEFT


@pytest.mark.parametrize("kind", [LetterKind.AGENDA_CHANGE, LetterKind.CANCELLATION])
def test_an_agenda_that_was_given_by_hand_may_be_everybodys(kind: LetterKind) -> None:
    room = Room().ahead()
    send_agenda(room.mailroom.desk, room.meeting_id)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    if kind is LetterKind.CANCELLATION:
        cancel_meeting(room.mailroom.desk, room.meeting_id, reason="Карантин")
    assert unsent(room, kind) == {}
    assert room.mailing(kind).waiting == room.mailing(kind).reachable


def test_an_invitation_that_was_taken_out_is_offered_again_and_says_so() -> None:
    room = Room().ahead()
    told = invited(room, S.SENT, S.WITHDRAWN)
    reachable = room.mailing(LetterKind.INVITATION).reachable
    assert {one.name: one.unsent for one in reachable if one.unsent} == {told[1]: Unsent.NEVER_LEFT}
    assert told[1] in names(room, LetterKind.INVITATION)
    assert told[0] not in names(room, LetterKind.INVITATION)
