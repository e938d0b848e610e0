"""The open meeting: every change goes one way, and what went wrong stays at its field."""

from datetime import date

import pytest

from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CalendarDayId
from secretariat.services.calendar import set_calendar_day
from secretariat.services.changes import Changed, Topic
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession
from tests.ui.later_tasks import LaterTasks
from tests.ui.meeting.workplace import Workplace

TITLE = Place(part=Part.ITEM, id=4, field="title")


def refuse(field: str | None = None) -> Changed:
    raise DomainError("required", field=field)


def test_a_refusal_is_kept_at_the_field_that_it_names(workplace: Workplace) -> None:
    assert not workplace.session.attempt(TITLE, lambda: refuse("reason"))
    assert [place.field for place in workplace.session.errors] == ["reason"]


def test_the_next_attempt_forgives_the_whole_part(workplace: Workplace) -> None:
    workplace.session.attempt(TITLE, lambda: refuse("reason"))
    assert workplace.session.attempt(TITLE, Changed)
    assert not workplace.session.errors


def test_errors_of_another_part_stay(workplace: Workplace) -> None:
    other = Place(part=Part.ITEM, id=5, field="title")
    workplace.session.attempt(other, refuse)
    workplace.session.attempt(TITLE, Changed)
    assert list(workplace.session.errors) == [other]


def test_watchers_hear_of_a_refusal(workplace: Workplace) -> None:
    heard: list[str] = []
    workplace.session.watch(lambda: heard.append("told"))
    workplace.session.attempt(TITLE, refuse)
    assert heard


def test_a_bug_is_not_taken_for_a_refusal(workplace: Workplace) -> None:
    def broken() -> Changed:
        raise RuntimeError("bug")

    with pytest.raises(RuntimeError):
        workplace.session.attempt(TITLE, broken)


def test_long_work_is_busy_until_it_is_told(workplace: Workplace) -> None:
    seen: list[bool] = []

    def step() -> Changed:
        seen.append(workplace.session.is_busy(TITLE))
        return Changed()

    workplace.session.hand_over(workplace.bench.tasks, TITLE, step, lambda: seen.append(True))
    assert seen == [True, True]
    assert not workplace.session.is_busy(TITLE)


def test_a_refusal_of_long_work_is_told_once_and_with_its_error(workplace: Workplace) -> None:
    later, session, heard = LaterTasks(), workplace.session, list[tuple[bool, bool]]()
    session.hand_over(later, TITLE, refuse)
    session.watch(lambda: heard.append((session.is_busy(TITLE), bool(session.errors))))
    later.do()
    assert heard == [(False, True)]


def test_a_meeting_that_was_left_tells_of_long_work_but_shows_nothing(workplace: Workplace) -> None:
    later, seen = LaterTasks(), list[str]()
    workplace.session.hand_over(
        later, TITLE, Changed, lambda: seen.append("done"), shown=lambda: seen.append("shown")
    )
    workplace.session.close()
    later.do()
    assert seen == ["done"]


def test_why_long_work_failed_is_told_after_the_meeting_was_left_too(workplace: Workplace) -> None:
    later, told = LaterTasks(), list[DomainError]()
    session = MeetingSession(workplace.office, workplace.meeting_id, lambda _: None, refused=told.append)
    session.hand_over(later, TITLE, refuse)
    session.close()
    later.do()
    assert [error.code for error in told] == ["required"]
    assert not session.errors


def test_days_off_of_the_office_are_known_in_the_meeting(workplace: Workplace) -> None:
    session = workplace.session
    monday = date(2026, 8, 24)
    assert session.is_workday(monday)
    set_calendar_day(session.work, CalendarDay(id=CalendarDayId(0), day=monday))
    session.refresh()
    assert not session.is_workday(monday)


def test_persons_are_read_again_only_after_a_change_of_persons(workplace: Workplace) -> None:
    session = workplace.session
    before = session.persons()
    session.refresh(Changed(topics={Topic.BALLOT: frozenset({1})}))
    assert session.persons() is before
    session.refresh(Changed(topics={Topic.PERSON: frozenset({1})}))
    assert session.persons() is not before
    assert session.persons() == before
