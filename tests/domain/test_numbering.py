"""Numbers of protocols (N10)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.errors import DomainError
from secretariat.domain.group import NumberingPeriod, WorkingGroup
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.domain.numbering import check_number, is_out_of_order, next_number, plan_number, same_period

DAYS = st.dates(min_value=date(2019, 1, 1), max_value=date(2021, 12, 31))


def _group(first_number: int = 1, term_start: date | None = None) -> WorkingGroup:
    return WorkingGroup(
        id=GroupId(1),
        name="Група",
        name_genitive="групи",
        council="Рада",
        settlement="м. Київ",
        first_number=first_number,
        numbering=NumberingPeriod.TERM if term_start else NumberingPeriod.CALENDAR_YEAR,
        term_start=term_start,
    )


def test_the_very_first_protocol_gets_the_groups_first_number() -> None:
    assert next_number(_group(first_number=5), date(2019, 7, 31), []) == 5


def test_the_next_protocol_of_a_year_gets_the_next_number() -> None:
    assert next_number(_group(), date(2019, 7, 31), [(date(2019, 6, 26), 4), (date(2019, 1, 30), 1)]) == 5


def test_a_new_year_begins_with_one() -> None:
    assert next_number(_group(first_number=5), date(2020, 1, 29), [(date(2019, 12, 18), 11)]) == 1


def test_numbers_run_through_a_term_over_the_turn_of_the_year() -> None:
    group = _group(term_start=date(2019, 3, 1))
    assert next_number(group, date(2020, 1, 29), [(date(2019, 12, 18), 11)]) == 12


def test_what_was_before_the_term_does_not_count_in_it() -> None:
    group = _group(term_start=date(2019, 3, 1))
    assert not same_period(group, date(2019, 2, 27), date(2019, 3, 1))
    assert next_number(group, date(2019, 3, 27), [(date(2019, 2, 27), 30)]) == 1


def test_an_earlier_meeting_without_a_number_keeps_its_place() -> None:
    waiting = [
        (date(2019, 7, 10), MeetingId(7)),
        (date(2019, 6, 5), MeetingId(6)),
        (date(2019, 8, 1), MeetingId(8)),
    ]
    plan = plan_number(_group(), date(2019, 7, 31), [(date(2019, 5, 29), 3)], waiting)
    assert plan.number == 6
    assert plan.reserved == ((MeetingId(6), 4), (MeetingId(7), 5))


def test_a_meeting_of_another_year_waits_in_its_own_row() -> None:
    plan = plan_number(
        _group(), date(2019, 1, 30), [(date(2018, 5, 29), 3)], [(date(2018, 12, 5), MeetingId(6))]
    )
    assert (plan.number, plan.reserved) == (1, ())


def test_a_number_is_given_once_in_a_period() -> None:
    taken = [(date(2019, 5, 29), 3)]
    check_number(_group(), date(2020, 5, 29), 3, taken)
    with pytest.raises(DomainError, match="number_taken"):
        check_number(_group(), date(2019, 7, 31), 3, taken)


def test_a_number_out_of_the_order_of_dates_is_seen() -> None:
    taken = [(date(2019, 5, 29), 3)]
    assert is_out_of_order(_group(), date(2019, 4, 30), 4, taken)
    assert is_out_of_order(_group(), date(2019, 6, 30), 2, taken)
    assert not is_out_of_order(_group(), date(2019, 6, 30), 4, taken)


@given(st.lists(DAYS, unique=True, max_size=12))
def test_finalising_in_any_order_with_reserves_gives_numbers_in_the_order_of_dates(days: list[date]) -> None:
    group = _group()
    given_numbers: dict[date, int] = {}
    ids = {day: MeetingId(place) for place, day in enumerate(days)}
    back = {meeting: day for day, meeting in ids.items()}
    for day in days:
        if day in given_numbers:
            continue
        waiting = [(other, ids[other]) for other in days if other not in given_numbers and other != day]
        plan = plan_number(group, day, list(given_numbers.items()), waiting)
        given_numbers |= {back[meeting]: number for meeting, number in plan.reserved}
        given_numbers[day] = plan.number
    for year in (2019, 2020, 2021):
        row = [given_numbers[day] for day in sorted(days) if day.year == year]
        assert row == list(range(1, len(row) + 1))


@given(DAYS, st.lists(st.tuples(DAYS, st.integers(1, 30)), max_size=10))
def test_the_next_number_is_free(day: date, taken: list[tuple[date, int]]) -> None:
    check_number(_group(), day, next_number(_group(), day, taken), taken)


def test_meetings_of_one_day_do_not_wait_for_each_other() -> None:
    day = date(2019, 7, 31)
    assert (
        plan_number(_group(), day, [], [(day, MeetingId(2)), (day + timedelta(1), MeetingId(3))]).number == 1
    )
