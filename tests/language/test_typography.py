"""Cleaning, and the spaces at which no line may end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.language.typography import bind, clean, quoted


def _shown(text: str) -> str:
    return bind(text).replace("\u00a0", "~")


@pytest.mark.parametrize(
    "shown",
    [
        "протокол №~5",
        "від 31~липня~2019~року",
        "до розгляду питання~4",
        "додаток~1, пункт~2",
        "у~додатку~1",
        "код ЄДРПОУ~26204220",
        "(присутні~9, потрібно~12)",
        "пит.~1, п.~5",
        "[електронна адреса~1]",
        "«за»~–~6, «проти»~–~0",
        "Кузьмінов~О.~В. доповів",
        "доповів О.~В.~Кузьмінов",
        "І.~Франка",
        "1~600~000~грн",
        "1,6~млн~грн",
        "5~тис.~грн",
        "90~відеокамер",
        "15~%",
        "+20~°C",
        "у~місті й~області",
        "А~втім",
        "(з~ними)",
        "«у~нас»",
        "м.~Сєвєродонецьк, вул.~Миру, буд.~4",
        "п.~4~ст.~12",
        "20~кв.~м",
        "і~т.~д.",
        "голова~– Ігор",
        "голова~—",
        "якби~ж та й~так",
        "доручити Іваненко~Г.~П. Голосували всі",
        "(Іваненко~Г.~П.) Голова~О.~В.~Кузьмінов",
        "Кузьмінов~О., Свєтов~Е. Присутні",
        "головуючому І.~Г.~Єременку",
        "§~3",
        "[особа~1], [телефон~12]",
    ],
)
def test_what_belongs_together_is_bound(shown: str) -> None:
    assert _shown(shown.replace("~", " ")) == shown


@pytest.mark.parametrize(
    "text",
    [
        "засідання робочої групи",
        "на засіданні було",
        "14:00–15:04 Засідання",
        "слово. Нове речення",
        "питання про",
    ],
)
def test_what_may_be_parted_stays_loose(text: str) -> None:
    assert _shown(text) == text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('проєкт "Розумне місто"', "проєкт «Розумне місто»"),
        ("“за” – 6, ”проти” – 0", "«за» – 6, «проти» – 0"),
        ("„Ґанок“ і ‟Їжак”", "«Ґанок» і «Їжак»"),
        ('ТОВ "Фірма "Ромашка" плюс"', "ТОВ «Фірма „Ромашка“ плюс»"),
        ('ГО «Рада "Сила"»', "ГО «Рада „Сила“»"),
        ("ТОВ «Фірма «Ромашка»", "ТОВ «Фірма «Ромашка»"),
        ("ТОВ «Фірма «Ромашка»»", "ТОВ «Фірма „Ромашка“»"),
        ('("так"), "ні".', "(«так»), «ні»."),
        ('"Початок, а кінця немає', '"Початок, а кінця немає'),
        ('екран 24" і труба 3/4"', 'екран 24" і труба 3/4"'),
        ('" самотні "', '" самотні "'),
        ('"«Вкладене»"', "«„Вкладене“»"),
    ],
)
def test_quotes_are_as_ukrainian_has_them(typed: str, printed: str) -> None:
    assert clean(typed) == printed


@given(st.text(alphabet='а Б"«»“”„‟.,(–', max_size=30))
def test_quoting_changes_quotes_only_and_once(text: str) -> None:
    printed = quoted(text)
    assert len(printed) == len(text)
    assert [old for old, new in zip(text, printed, strict=True) if old != new and old not in '"«»“”„‟'] == []
    assert quoted(printed) == printed


@given(st.text(alphabet="Аа О.вІ№5 –«»,їґ%\u00a0", max_size=60))
def test_binding_changes_spaces_only(text: str) -> None:
    bound = bind(text)
    assert len(bound) == len(text)
    assert bound.replace("\u00a0", " ") == text.replace("\u00a0", " ")


@pytest.mark.parametrize("apostrophe", ["'", "ʼ", "’", "`", "´", "‘", "′"])
def test_every_apostrophe_becomes_one(apostrophe: str) -> None:
    assert clean(f"об{apostrophe}єднання, сім{apostrophe}ї") == "об’єднання, сім’ї"


def test_quotes_are_no_apostrophes() -> None:
    assert clean("'слово' і 5' на 6'") == "'слово' і 5' на 6'"


@pytest.mark.parametrize(
    ("dirty", "clear"),
    [
        ("один\r\nдва\tтри", "один два три"),
        ("а\x00б\x1bв\x7f", "абв"),
        ("м\u00adякий", "мякий"),
        ("ліворуч\u202e\u200f\ufeff", "ліворуч"),
        ("и\u0306", "й"),
        ("1\u202f600\u2007000\u2009грн\u3000", "1\u00a0600\u00a0000 грн "),
        ("\U0001f44d\U0001f3fd\u200d\ufe0f", "\U0001f44d"),
        ("\ud800", ""),
    ],
)
def test_what_cannot_be_printed_is_cleaned_away(dirty: str, clear: str) -> None:
    assert clean(dirty) == clear


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
