"""Letters, their order, and texts without what cannot be seen."""

import pytest

from secretariat.domain.ukrainian import initial, plural, post_at, sort_key, tidy, within_quotes


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Про\u00a0 стан\tдоріг ", "Про стан доріг"),
        ("Іи\u0306", "Ій"),
        ("пере\u00adнос\u200b", "перенос"),
        ("«за» – \u202e3, «проти» – 4\u202c", "«за» – 3, «проти» – 4"),
        ("\u200eпошта@example.org\u2069", "пошта@example.org"),
        ("один\r\nдва\rтри\u2028чотири\x85п’ять", "один\nдва\nтри\nчотири\nп’ять"),
        ("один\n\n\n\nдва\n", "один\n\nдва"),
        ("\x00\x1b\x9b", ""),
    ],
)
def test_a_tidy_text_is_what_is_seen(typed: str, kept: str) -> None:
    assert tidy(typed) == kept
    assert tidy(kept) == kept


def test_the_alphabet_is_the_ukrainian_one() -> None:
    names = ["Ґалаґан", "Гай", "Єва", "Ева", "Їжак", "Іва", "Йосип", "Ива", "Яр", "Дар’я", "Дарій"]
    assert sorted(names, key=sort_key) == [
        "Гай",
        "Ґалаґан",
        "Дарій",
        "Дар’я",
        "Ева",
        "Єва",
        "Ива",
        "Іва",
        "Їжак",
        "Йосип",
        "Яр",
    ]


def test_a_double_name_keeps_both_initials() -> None:
    assert [initial("Олег"), initial("анна-Марія")] == ["О.", "А.-М."]


@pytest.mark.parametrize(
    ("count", "word"),
    [(1, "член"), (2, "члени"), (5, "членів"), (11, "членів"), (21, "член"), (112, "членів")],
)
def test_a_noun_after_a_number_has_its_form(count: int, word: str) -> None:
    assert plural(count, "член", "члени", "членів") == word


def test_a_name_between_quotes_has_quotes_of_another_kind() -> None:
    assert within_quotes("ТОВ «Ґанок»") == "ТОВ „Ґанок“"
    assert within_quotes("ГО «Рада „Сила“»") == "ГО „Рада «Сила»“"
    assert within_quotes("об’єднання") == "об’єднання"


@pytest.mark.parametrize(
    ("organisation", "printed"),
    [
        ("КП «Світло»", "директора КП «Світло»"),
        ("ГУНП в Луганській області", "директора ГУНП в Луганській області"),
        ("Ґрунтівський ліцей", "директора (Ґрунтівський ліцей)"),
        ("КП-сервіс", "директора (КП-сервіс)"),
        ("ОБʼЄДНАННЯ «Ґанок»", "директора (ОБʼЄДНАННЯ «Ґанок»)"),
    ],
)
def test_only_an_abbreviation_goes_on_from_the_post(organisation: str, printed: str) -> None:
    assert post_at("директора", organisation) == printed
