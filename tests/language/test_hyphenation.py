"""Where words may be divided."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.language.hyphenation import break_points


def _divided(word: str) -> str:
    points = (0, *break_points(word), len(word))
    return "·".join(word[start:end] for start, end in pairwise(points))


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("криміногенної", "кри·мі·но·ген·ної"),
        ("їхньої", "їх·ньої"),
        ("об’єднання", "об’·єд·на·ння"),
        ("взаємозв’язок", "вза·є·мо·зв’я·зок"),
        ("зобовʼязання", "зо·бо·вʼя·за·ння"),
        ("здоров'я", "здо·ров'я"),
        ("ґрунтознавство", "ґру·н·то·з·на·в·с·тво"),
        ("приймальня", "прийма·льня"),
        ("сєвєродонецький", "сє·вє·ро·до·не·ць·кий"),
        ("«безпеки»,", "«без·пеки»,"),
        ("інформаційно-аналітичний", "ін·фо·р·ма·ційно-ана·лі·ти·ч·ний"),
        ("90\u00a0відеокамер", "90\u00a0ві·део·ка·мер"),
    ],
)
def test_ukrainian_words_are_divided_by_their_syllables(word: str, divided: str) -> None:
    assert _divided(word) == divided


@pytest.mark.parametrize(
    "word",
    [
        "СЄВЄРОДОНЕЦЬКА",
        "рада",
        "31\u00a0липня\u00a02019\u00a0року",
        "листопада",
        "Великокам’янський\u00a0О.\u00a0В.",
        "І.\u00a0Великокам’янський",
        "uprava@громада.україна",
        "та/або",
        "2019-го",
        "в’їзд",
        "",
    ],
)
def test_some_words_stay_whole(word: str) -> None:
    assert break_points(word) == ()


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’-", max_size=30))
def test_two_letters_stay_before_and_three_after_a_break(word: str) -> None:
    for point in break_points(word):
        before, after = word[:point].rpartition("-")[2], word[point:].partition("-")[0]
        assert sum(letter.isalpha() for letter in before) >= 2
        assert sum(letter.isalpha() for letter in after) >= 3
        assert after[0].isalpha()


@pytest.mark.parametrize("word", ["Сєвєродонецької", "«Безпечне", "у\u00a0Воєводівці", "Великокам’янський"])
def test_names_stay_whole(word: str) -> None:
    assert break_points(word) == ()


def test_a_name_is_divided_where_a_line_is_too_narrow_for_it() -> None:
    assert break_points("Сєвєродонецький", names=True) == break_points("сєвєродонецький")


def test_what_is_bound_to_a_name_may_be_divided() -> None:
    assert break_points("громадськість\u00a0Воєводівки") == break_points("громадськість")


@given(st.text(max_size=40))
def test_points_ascend_within_the_word(word: str) -> None:
    points = break_points(word)
    assert list(points) == sorted(set(points))
    assert all(0 < point < len(word) for point in points)
