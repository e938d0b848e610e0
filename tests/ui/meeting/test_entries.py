"""What people type into small fields."""

from datetime import time

import pytest

from secretariat.domain.errors import DomainError
from secretariat.ui.meeting.entries import Bound, TypedName, parse_bound, parse_count, parse_name
from secretariat.ui.meeting.names import looks_like_name, unbroken


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:31", Bound(clock=time(14, 31))),
        ("1431", Bound(clock=time(14, 31))),
        ("п3", Bound(item=3)),
        ("питання 12", Bound(item=12)),
        ("№ 4", Bound(item=4)),
        ("01.08 10:15", Bound(clock=time(10, 15), day=(1, 8))),
        ("1.8.2019 1015", Bound(clock=time(10, 15), day=(1, 8))),
        ("", Bound()),
    ],
)
def test_an_end_of_a_stay_is_a_time_or_an_item(typed: str, meant: Bound) -> None:
    assert parse_bound(typed, "came") == meant


def test_a_time_that_cannot_be_is_refused_at_its_field() -> None:
    with pytest.raises(DomainError) as caught:
        parse_bound("27:80", "left")
    assert (caught.value.code, caught.value.field) == ("bad_time", "left")


@pytest.mark.parametrize(("typed", "meant"), [("15", 15), ("15 хв", 15), ("", None)])
def test_a_count_may_be_followed_by_words(typed: str, meant: int | None) -> None:
    assert parse_count(typed, "minutes") == meant


def test_words_without_a_number_are_no_count() -> None:
    with pytest.raises(DomainError, match="bad_number"):
        parse_count("багато", "count")


def test_a_name_is_family_given_and_perhaps_patronymic() -> None:
    assert parse_name(" Єременко  Ігор Григорович ", "person") == TypedName(
        family="Єременко", given="Ігор", patronymic="Григорович"
    )
    assert parse_name("Войтенко Сергій", "person").patronymic is None


@pytest.mark.parametrize(
    "typed",
    ["Войтенко", "Про план заходів на 2027 рік", "доповів про стан доріг", "Іван Петро Сава Юрій Олег"],
)
def test_other_words_are_no_name(typed: str) -> None:
    with pytest.raises(DomainError, match="name_needs_given"):
        parse_name(typed, "person")


@pytest.mark.parametrize("typed", ["Войтенко Сергій", "Ґалаґан Андрій Юрійович", "Нечуй-Левицький Іван"])
def test_capitals_tell_a_name(typed: str) -> None:
    assert looks_like_name(typed)


@pytest.mark.parametrize("typed", ["представник громадськості", "Представниця громадськості", "Мешканці", ""])
def test_other_words_are_a_label(typed: str) -> None:
    assert not looks_like_name(typed)


def test_a_name_stays_on_one_line() -> None:
    assert unbroken("Їжак С. В.") == "Їжак\u00a0С.\u00a0В."
