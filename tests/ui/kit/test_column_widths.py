"""How columns share the width of a table."""

import pytest

from secretariat.ui.kit.column_widths import Wanted, share_width

NUMBER, DAY, WORDS, RESULT = range(4)
COLUMNS = {
    NUMBER: Wanted(width=80, narrow=60),
    DAY: Wanted(width=100, narrow=100),
    WORDS: Wanted(least=200),
    RESULT: Wanted(width=180, narrow=120),
}


@pytest.mark.parametrize("room", [900, 500, 430, 300, 100])
def test_what_is_shown_fills_the_table(room: int) -> None:
    widths = share_width(COLUMNS, room, [DAY])
    assert sum(widths.values()) == max(room, 180)


def test_columns_are_as_wide_as_they_like_where_there_is_room() -> None:
    assert share_width(COLUMNS, 900, [DAY]) == {NUMBER: 80, DAY: 100, WORDS: 540, RESULT: 180}


def test_columns_shrink_before_any_goes() -> None:
    assert share_width(COLUMNS, 500, [DAY]) == {NUMBER: 60, DAY: 100, WORDS: 220, RESULT: 120}


def test_what_can_be_spared_goes_before_the_words_are_cut() -> None:
    assert share_width(COLUMNS, 470, [DAY]) == {NUMBER: 80, WORDS: 210, RESULT: 180}


def test_nothing_else_goes_when_nothing_more_can_be_spared() -> None:
    assert share_width(COLUMNS, 300) == {NUMBER: 60, DAY: 100, WORDS: 20, RESULT: 120}


def test_open_columns_share_by_what_stands_in_them() -> None:
    columns = {0: Wanted(least=100, need=300), 1: Wanted(least=100, need=100), 2: Wanted(width=50, narrow=50)}
    assert share_width(columns, 650) == {0: 400, 1: 200, 2: 50}
    assert share_width(columns, 251) == {0: 100, 1: 101, 2: 50}
