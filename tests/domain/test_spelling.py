"""Which words are a matter of spelling."""

import pytest

from secretariat.domain.spelling import chunks, plain_word, words_within


def words(text: str) -> list[str]:
    return [spelt.word for _, chunk in chunks(text) for spelt in words_within(chunk)]


def test_words_stand_where_they_are_in_the_text() -> None:
    text = "Слухали: «Про ремонт ґанку» – Олексієнко."
    found = [(start, spelt) for start, chunk in chunks(text) for spelt in words_within(chunk)]
    assert [text[start + spelt.start : start + spelt.end] for start, spelt in found] == [
        "Слухали",
        "Про",
        "ремонт",
        "ґанку",
        "Олексієнко",
    ]


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ", "`"])
def test_every_apostrophe_is_one_letter_of_the_word(apostrophe: str) -> None:
    assert words(f"п{apostrophe}ять обʼєктів") == ["пʼять", "обʼєктів"]


def test_quotation_marks_that_look_like_apostrophes_are_no_letters() -> None:
    assert words("'будинок' ʼдім’") == ["будинок", "дім"]


def test_a_word_with_a_hyphen_is_one_word() -> None:
    assert words("будь-який прес-секретар, Івано\u2011Франківськ – місто") == [
        "будь-який",
        "прес-секретар",
        "Івано-Франківськ",
        "місто",
    ]


def test_a_stress_mark_and_a_soft_hyphen_are_no_letters() -> None:
    assert words("за\u0301мок зами\u00adкання") == ["замок", "замикання"]
    assert plain_word("й") == "й"


@pytest.mark.parametrize(
    "text",
    [
        "5 14-го №5 2019р. 3-й під'їзд_2",
        "rada.gov.ua https://rada.gov.ua/засідання www.рада.укр sekretar@rada.gov.ua",
        "Zoom COVID-19 on-line",
        "ПРООН ДСНС ОСББ ЦНАПи МінЮст КП",
        "м. вул. обл. тис. грн. ст. просп. с. смт. пп.",
        "О. В. і з у",
    ],
)
def test_what_a_dictionary_cannot_judge_is_left_out(text: str) -> None:
    assert words(text) == [] or words(text) == ["під"]


def test_long_words_in_capitals_are_checked() -> None:
    assert words("СЛУХАЛИ: УХВАЛИЛИ: ВИСТУПИЛИ") == ["СЛУХАЛИ", "УХВАЛИЛИ", "ВИСТУПИЛИ"]


def test_a_shortening_without_its_stop_is_a_word() -> None:
    assert words("вул обл.") == ["вул"]


def test_a_word_with_a_latin_letter_among_ukrainian_ones_is_checked() -> None:
    assert words("засiдання") == ["засiдання"]
