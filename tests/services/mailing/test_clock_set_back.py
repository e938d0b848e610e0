"""What went is told by what it brought and by the order of letters, not by a clock that may be set back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.letters import Dispatch, DispatchState, LetterKind
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.dispatching import MOVED
from secretariat.services.protocols import finalise, reopen
from secretariat.services.signing import mark_signed_on_paper
from tests.services.finalising import PRESS
from tests.services.mailing.room import Room

DAY = timedelta(days=1)
AFTER = (LetterKind.PROTOCOL, LetterKind.EXTRACT)


def sign_again(room: Room) -> None:
    """A second version with other words, signed by pen."""
    desk = room.mailroom.desk
    reopen(desk, room.meeting_id, why="Описка")
    with room.store.work() as uow:
        item = uow.get(AgendaItem, room.item(1))
    room.change(replace(item, title="Про виправлений звіт"))
    finalise(desk, PRESS, room.meeting_id, reserve=True)
    mark_signed_on_paper(desk, room.meeting_id, on=date(2019, 8, 1))


def have_left(room: Room) -> None:
    with room.store.work() as uow:
        for way in uow.find(Dispatch):
            uow.update(replace(way, state=DispatchState.SENT))
        uow.commit(MOVED)


@pytest.mark.parametrize("kind", AFTER)
def test_what_was_sent_by_a_clock_set_back_was_sent(kind: LetterKind) -> None:
    room = Room().signed()
    room.moment -= DAY
    room.send(kind)
    assert (room.mailing(kind).is_due, room.mailing(kind).waiting) == (False, ())


@pytest.mark.parametrize("kind", AFTER)
def test_a_later_version_made_by_a_clock_set_back_was_sent_to_nobody(kind: LetterKind) -> None:
    room = Room().signed()
    for each in AFTER:
        room.send(each)
    have_left(room)
    room.moment -= DAY
    sign_again(room)
    mailing = room.mailing(kind)
    assert (mailing.is_due, mailing.last, mailing.waiting) == (True, None, mailing.reachable)


def test_a_later_version_that_was_sent_by_a_clock_set_back_was_sent() -> None:
    room = Room().signed()
    room.send(LetterKind.PROTOCOL)
    have_left(room)
    room.moment += DAY
    sign_again(room)
    room.moment -= 2 * DAY
    for kind in AFTER:
        room.send(kind)
        assert not room.mailing(kind).is_due


def test_a_draft_of_what_was_signed_is_no_draft_of_what_is_corrected() -> None:
    room = Room()
    room.moment += DAY
    room.send(LetterKind.DRAFT)
    room.signed().send(LetterKind.PROTOCOL)
    room.moment -= DAY
    reopen(room.mailroom.desk, room.meeting_id, why="Описка")
    assert room.mailing(LetterKind.DRAFT).last is None


def test_changes_that_were_told_by_a_clock_set_back_hide_no_later_ones() -> None:
    room = Room().ahead()
    room.moment += DAY
    room.send(LetterKind.INVITATION)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    room.send(LetterKind.AGENDA_CHANGE)
    room.moment -= DAY
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про дахи"))
    room.send(LetterKind.AGENDA_CHANGE)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про двори"))
    mailing = room.mailing(LetterKind.AGENDA_CHANGE)
    assert (mailing.is_due, mailing.waiting) == (True, mailing.reachable)
