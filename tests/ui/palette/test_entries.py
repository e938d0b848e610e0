"""Which lines of the palette fit what is typed."""

import pytest

from secretariat.ui.palette.entry import MOST, Entry, fitting

NAMES = (
    "Ґалаґан Ґеорґій Ґедзевич",
    "В’юн Лукʼян Дем'янович",
    "Голосування",
    "До голосування",
    "2. Про стан доріг у місті Ґрані",
    "Засідання 31.07.2019",
)


def found(typed: str) -> list[str]:
    return [entry.text for entry in fitting([Entry(text=name) for name in NAMES], typed)]


def test_nothing_typed_offers_everything_in_its_order() -> None:
    assert found("") == list(NAMES)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ґал", ["Ґалаґан Ґеорґій Ґедзевич"]),
        ("ГОЛ", ["Голосування", "До голосування"]),
        ("ґео ґал", ["Ґалаґан Ґеорґій Ґедзевич"]),
        ("в'ю", ["В’юн Лукʼян Дем'янович"]),
        ("лук’я", ["В’юн Лукʼян Дем'янович"]),
        ("2", ["2. Про стан доріг у місті Ґрані", "Засідання 31.07.2019"]),
        ("31.07", ["Засідання 31.07.2019"]),
        ("лосування", []),
        ("ґалаґан петро", []),
    ],
)
def test_letters_find_the_beginnings_of_words(typed: str, expected: list[str]) -> None:
    assert found(typed) == expected


def test_a_line_is_found_by_words_that_it_does_not_show() -> None:
    meeting = Entry(text="Засідання 31.07.2019", also="№ 5 31 липня 2019 року")
    assert fitting([meeting], "№5") == fitting([meeting], "лип") == [meeting]


def test_no_more_lines_come_than_anybody_reads() -> None:
    assert len(fitting([Entry(text=f"Особа {number}") for number in range(500)], "ос")) == MOST
