"""Working days and due dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.workdays import PLAIN_WEEK, WorkCalendar, parse_due, protocol_due

MEETING = date(2019, 7, 31)
DAYS = st.dates(min_value=date(2019, 1, 1), max_value=date(2030, 12, 31))


def test_the_protocol_is_due_five_working_days_after_the_meeting() -> None:
    assert protocol_due(MEETING, 5) == date(2019, 8, 7)


def test_a_day_off_moves_the_deadline() -> None:
    calendar = WorkCalendar(exceptions={date(2019, 8, 1): False})
    assert protocol_due(MEETING, 5, calendar) == date(2019, 8, 8)


def test_a_worked_saturday_counts() -> None:
    calendar = WorkCalendar(exceptions={date(2019, 8, 3): True})
    assert protocol_due(MEETING, 5, calendar) == date(2019, 8, 6)


def test_working_days_between_are_counted_both_ways() -> None:
    assert PLAIN_WEEK.between(MEETING, date(2019, 8, 7)) == 5
    assert PLAIN_WEEK.between(date(2019, 8, 7), MEETING) == -5
    assert PLAIN_WEEK.between(MEETING, MEETING) == 0


@given(DAYS, st.integers(min_value=1, max_value=60))
def test_adding_and_counting_working_days_agree(day: date, count: int) -> None:
    later = PLAIN_WEEK.add(day, count)
    assert PLAIN_WEEK.is_workday(later)
    assert PLAIN_WEEK.between(day, later) == count


@given(DAYS, st.integers(0, 800), st.dictionaries(st.integers(-5, 805), st.booleans(), max_size=9))
def test_working_days_between_are_the_days_worked_one_by_one(
    day: date, span: int, other: dict[int, bool]
) -> None:
    exceptions = {day + timedelta(days=step): worked for step, worked in other.items()}
    calendar, later = WorkCalendar(exceptions=exceptions), day + timedelta(days=span)
    one_by_one = sum(calendar.is_workday(day + timedelta(days=step)) for step in range(1, span + 1))
    assert calendar.between(day, later) == one_by_one


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14.08.2019", date(2019, 8, 14)),
        ("14.08.19", date(2019, 8, 14)),
        ("1.7.2019", date(2019, 7, 1)),
        ("14.08", date(2019, 8, 14)),
        ("14.08.", date(2019, 8, 14)),
        (" 14 ", date(2019, 8, 14)),
        ("31", MEETING),
        ("30.07", date(2020, 7, 30)),
        ("31.07", MEETING),
        ("29.02", date(2020, 2, 29)),
        ("+14", date(2019, 8, 14)),
        ("+ 1", date(2019, 8, 1)),
        ("+0", MEETING),
    ],
)
def test_a_due_date_is_understood_as_typed(typed: str, meant: date) -> None:
    assert parse_due(typed, MEETING) == meant


@pytest.mark.parametrize(
    "typed", ["", "32", "0", "31.02", "14.13", "завтра", "14.08.019", "+", "-3", "14/08", "29.02.2019"]
)
def test_what_is_no_date_is_refused_at_its_field(typed: str) -> None:
    with pytest.raises(DomainError) as caught:
        parse_due(typed, MEETING)
    assert (caught.value.code, caught.value.field) == ("bad_due", "due")


@given(DAYS, DAYS)
def test_a_day_and_month_mean_the_first_such_day_from_today_on(today: date, wanted: date) -> None:
    found = parse_due(f"{wanted.day}.{wanted.month}", today)
    assert (found.day, found.month) == (wanted.day, wanted.month)
    assert found >= today
    assert found - today <= timedelta(days=366 * 8)


@given(DAYS, DAYS)
def test_a_whole_date_means_itself(after: date, wanted: date) -> None:
    assert parse_due(f"{wanted:%d.%m.%Y}", after) == wanted
