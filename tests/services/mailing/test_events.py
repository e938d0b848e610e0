"""The event that goes with a letter: one UID for a meeting, a greater number with each change."""

from dataclasses import replace
from datetime import date, time, timedelta

from icalendar import Calendar

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.meeting import Meeting, MeetingState, Sitting
from secretariat.services.agenda import AddItem, add_item
from secretariat.services.changes import Label
from tests.services.mailing.room import Room


def sitting(room: Room) -> Sitting:
    with room.store.work() as uow:
        (found,) = uow.find(Sitting)
    return found


def events(letter: Letter) -> list[dict[str, object]]:
    assert letter.calendar is not None
    return [dict(part) for part in Calendar.from_ical(letter.calendar).walk("VEVENT")]


def length(letter: Letter) -> timedelta:
    (event,) = Calendar.from_ical(str(letter.calendar)).walk("VEVENT")
    planned: timedelta = event["DTEND"].dt - event["DTSTART"].dt
    return planned


def test_an_invitation_a_change_and_a_cancellation_speak_of_one_event() -> None:
    room = Room().ahead()
    invited = room.send(LetterKind.INVITATION)
    add_item(room.store.work, AddItem(meeting_id=room.meeting_id, title="Про ґанки"))
    changed = room.send(LetterKind.AGENDA_CHANGE)
    with room.store.work() as uow:
        meeting = uow.get(Meeting, room.meeting_id)
    room.change(replace(meeting, state=MeetingState.CANCELLED, reason="карантин"))
    cancelled = room.send(LetterKind.CANCELLATION)
    letters = [*invited, *changed, *cancelled]
    assert len({letter.calendar_uid for letter in letters}) == 1
    assert [letters[place].calendar_sequence for place in (0, 9, 18)] == [0, 1, 2]
    methods = [str(letter.calendar).partition("METHOD:")[2].split()[0] for letter in letters[::9]]
    assert methods == ["REQUEST", "REQUEST", "CANCEL"]


def test_somebody_invited_later_gets_the_event_as_the_others_have_it() -> None:
    room = Room().ahead()
    room.send(LetterKind.INVITATION)
    room.change(replace(room.person("Білоус"), email="bilous@example.org"))
    waiting = room.mailing(LetterKind.INVITATION).waiting
    (late,) = room.send(LetterKind.INVITATION, keys=frozenset(one.key for one in waiting))
    assert late.calendar_sequence == 0


def test_only_the_reader_is_named_and_the_secretary_is_answered() -> None:
    letter = Room().ahead().send(LetterKind.INVITATION)[0]
    (event,) = events(letter)
    assert event["ATTENDEE"] == "mailto:haievska@example.org"
    assert event["ORGANIZER"] == "mailto:ivanenko@example.org"


def test_where_nobody_can_be_answered_it_is_published() -> None:
    room = Room().ahead()
    room.change(replace(room.person("Іваненко"), email=None))
    letter = room.send(LetterKind.INVITATION)[0]
    assert "METHOD:PUBLISH" in str(letter.calendar)
    assert "ATTENDEE" not in str(letter.calendar)


def test_without_an_hour_there_is_nothing_for_a_calendar() -> None:
    room = Room().ahead()
    room.change(replace(sitting(room), start=None, end=None))
    assert {letter.calendar for letter in room.send(LetterKind.INVITATION)} == {None}


def test_an_end_that_is_not_planned_comes_from_the_items_or_is_an_hour_later() -> None:
    room = Room().ahead()
    room.change(replace(sitting(room), end=None))
    assert length(room.send(LetterKind.INVITATION)[0]) == timedelta(minutes=70)
    with room.store.work() as uow:
        item = uow.get(AgendaItem, room.item(1))
    room.change(replace(item, minutes=None))
    assert length(room.send(LetterKind.INVITATION, again=True)[0]) == timedelta(hours=1)


def test_further_days_are_further_occurrences_with_their_own_hours() -> None:
    room = Room().ahead()
    first = sitting(room)
    with room.store.work() as uow:
        uow.add(replace(first, id=0, day=date(2019, 8, 1), start=time(9), end=time(11)))  # type: ignore[arg-type] # new
        uow.commit(Label(code="sitting_added"))
    one, two = events(room.send(LetterKind.INVITATION)[0])
    assert one["UID"] == two["UID"]
    assert two["RECURRENCE-ID"].dt == two["DTSTART"].dt  # type: ignore[attr-defined]
    assert two["DTEND"].dt - two["DTSTART"].dt == timedelta(hours=2)  # type: ignore[attr-defined]
