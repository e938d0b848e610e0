"""Meetings are found by date, number, place and the titles of their items."""

from dataclasses import replace
from datetime import date

import pytest

from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import MeetingState
from secretariat.ui.meetings.filtering import Filter, filtered, years
from secretariat.ui.standing import Standing
from tests.ui.test_standing import ROW

SUMMER = replace(ROW, id=MeetingId(1), day=date(2019, 7, 31), number=14, place="міська рада")
WINTER = replace(ROW, id=MeetingId(2), day=date(2020, 1, 9), state=MeetingState.HELD, place="Об'єкт Ґ")
ROWS = (WINTER, SUMMER)
AGENDAS = {MeetingId(1): "Про об’єднання зусиль громадськості", MeetingId(2): "Про стан доріг"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [2, 1]),
        ("31.07", [1]),
        ("липня 2019", [1]),
        ("№ 14", [1]),
        ("№14", [1]),
        ("рада", [1]),
        ("об'єднання", [1]),
        ("ОБʼЄКТ ґ", [2]),
        ("доріг січня", [2]),
        ("немає такого", []),
    ],
)
def test_every_typed_word_must_be_there(typed: str, found: list[int]) -> None:
    assert [row.id for row in filtered(ROWS, Filter(text=typed), AGENDAS)] == found


def test_year_and_standing_narrow_the_list_together() -> None:
    assert filtered(ROWS, Filter(year=2020, standing=Standing.PROTOCOL), {}) == (WINTER,)
    assert filtered(ROWS, Filter(year=2019, standing=Standing.PROTOCOL), {}) == ()


def test_years_are_offered_newest_first() -> None:
    assert list(years(ROWS)) == [2020, 2019]
