"""Ukrainian dates and hours (N8, N9)."""

from datetime import date, time

import pytest

from secretariat.domain.dates import at_hour, printed_date, printed_range, printed_time, weekday
from secretariat.domain.kyiv import at
from secretariat.domain.norms import DateStyle


def test_a_date_in_words() -> None:
    assert printed_date(date(2019, 7, 31)) == "31 липня 2019 року"


def test_a_date_in_digits() -> None:
    assert printed_date(date(2019, 7, 3), DateStyle.DIGITS) == "03.07.2019"


@pytest.mark.parametrize(
    ("first", "last", "printed"),
    [
        (date(2019, 7, 31), date(2019, 7, 31), "31 липня 2019 року"),
        (date(2019, 7, 30), date(2019, 7, 31), "30–31 липня 2019 року"),
        (date(2019, 7, 31), date(2019, 8, 1), "31 липня – 1 серпня 2019 року"),
        (date(2019, 12, 31), date(2020, 1, 2), "31 грудня 2019 року – 2 січня 2020 року"),
    ],
)
def test_several_days_are_first_to_last(first: date, last: date, printed: str) -> None:
    assert printed_range(first, last) == printed


def test_several_days_in_digits() -> None:
    assert printed_range(date(2019, 7, 31), date(2019, 8, 1), DateStyle.DIGITS) == "31.07.2019–01.08.2019"


def test_all_months_are_in_the_genitive() -> None:
    months = [printed_date(date(2024, month, 1)).split()[1] for month in range(1, 13)]
    assert months == [
        *("січня", "лютого", "березня", "квітня", "травня", "червня"),
        *("липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
    ]


def test_the_weekday_is_known() -> None:
    assert weekday(date(2019, 7, 31)) == "середа"


@pytest.mark.parametrize(
    ("clock", "words"),
    [("14:31", "о 14:31"), ("11:05", "об 11:05"), ("09:00", "о 09:00"), ("01:11", "о 01:11")],
)
def test_the_preposition_goes_by_the_hours_sound(clock: str, words: str) -> None:
    assert at_hour(time.fromisoformat(clock)) == words


def test_hours_are_those_of_kyiv() -> None:
    assert printed_time(at(date(2019, 7, 31), time(14, 31))) == "14:31"
