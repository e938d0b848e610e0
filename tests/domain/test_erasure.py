"""A person is taken out of texts in every case and spelling; somebody else of the same name stays."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.erasure import Erasure, NameForms, Redactor, identity_digest
from secretariat.domain.ids import ErasureId
from secretariat.domain.kyiv import KYIV

FORMS = NameForms(
    family=frozenset({"Унікальнопрізвищенко", "Унікальнопрізвищенка", "Унікальнопрізвищенку"}),
    given=frozenset({"Олег", "Олега", "Олегу", "Олеже"}),
    patronymic=frozenset({"Вікторович", "Вікторовича", "Вікторовичу"}),
    literals=frozenset({"oleh@example.ua", "+380 50 123 45 67"}),
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Доповів Унікальнопрізвищенко О. В.: дороги", "Доповів [стерто]: дороги"),
        ("Доручити Унікальнопрізвищенку О.В. до п’ятниці", "Доручити [стерто] до п’ятниці"),
        ("О. В. Унікальнопрізвищенко", "[стерто]"),
        ("О.В.Унікальнопрізвищенко", "[стерто]"),
        ("Олег УНІКАЛЬНОПРІЗВИЩЕНКО", "[стерто]"),
        ("Унікальнопрізвищенка Олега Вікторовича обрано", "[стерто] обрано"),
        ("виступ Унікальнопрізвищенка.", "виступ [стерто]."),
        ("пишіть на OLEH@example.ua", "пишіть на [стерто]"),
        ("тел. +380 50 123 45 67, кабінет 5", "тел. [стерто], кабінет 5"),
        ("Унікальнопрізвищенко-Бойко", "Унікальнопрізвищенко-Бойко"),
        ("преУнікальнопрізвищенко", "преУнікальнопрізвищенко"),
        ("Олег доповів", "Олег доповів"),
    ],
)
def test_every_form_goes(text: str, left: str) -> None:
    redactor = Redactor(FORMS)
    assert redactor.redacted(text) == left
    assert redactor.finds(text) is (text != left)


def test_a_shared_family_name_goes_with_the_given_name_alone() -> None:
    namesake = NameForms(family=frozenset({"Унікальнопрізвищенко"}), given=frozenset({"Іван"}))
    redactor = Redactor(FORMS, [namesake])
    both = "Унікальнопрізвищенко О. В. і Унікальнопрізвищенко І. П."
    assert redactor.redacted(both) == "[стерто] і Унікальнопрізвищенко І. П."
    assert redactor.doubts("Унікальнопрізвищенко підтримав")
    assert not redactor.doubts("Унікальнопрізвищенко О. В. підтримав")
    assert redactor.redacted("Унікальнопрізвищенку вручено") == "[стерто] вручено"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Коваль І. П. доповів", "Коваль І. П. доповів"),
        ("І.П. Коваль доповів", "І.П. Коваль доповів"),
        ("КОВАЛЬ І.", "КОВАЛЬ І."),
        ("Коваль Іван доповів", "[стерто] доповів"),
        ("Іван Петрович Коваль", "[стерто]"),
    ],
)
def test_initials_that_somebody_else_has_too_stay_and_are_told(text: str, left: str) -> None:
    redactor = Redactor(_koval("Іван", "Петрович"), [_koval("Ігор", "Павлович")])
    assert redactor.redacted(text) == left
    assert redactor.doubts(text) is (text == left)


def test_the_whole_name_of_two_people_stays_and_is_told() -> None:
    redactor = Redactor(_koval("Іван", "Петрович"), [_koval("Іван", "Петрович")])
    assert not redactor.finds("Коваль Іван Петрович")
    assert redactor.doubts("Коваль Іван Петрович")


def test_a_woman_is_not_taken_for_the_genitive_of_a_man() -> None:
    she = NameForms(family=frozenset({"Кузьмінова"}), given=frozenset({"Оксана"}))
    he = NameForms(family=frozenset({"Кузьмінов", "Кузьмінова"}), given=frozenset({"Олег", "Олега"}))
    redactor = Redactor(she, [he])
    assert redactor.redacted("доручення Кузьмінова О.") == "доручення Кузьмінова О."
    assert redactor.redacted("доповіла Кузьмінова Оксана") == "доповіла [стерто]"


@pytest.mark.parametrize(
    "text",
    [
        "вул. Коваля, 12",
        "вул.Коваля, 12",
        "вулиця Івана Коваля",
        "школа ім. Івана Коваля",
        "ліцей імені І. П. Коваля",
        "Коваль-Бойко Олена",
        "Шановний Іване Петровичу!",
    ],
)
def test_what_may_be_a_place_or_somebody_else_stays_and_is_told(text: str) -> None:
    redactor = Redactor(_koval("Іван", "Петрович"))
    assert redactor.redacted(text) == text
    assert redactor.doubts(text)


def test_who_acts_in_a_name_is_no_place() -> None:
    redactor = Redactor(_koval("Іван", "Петрович"))
    assert redactor.redacted("виступив від імені Коваля") == "виступив від імені [стерто]"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("koval@rada.ua.", "[стерто]."),
        ("<KOVAL@rada.ua>", "<[стерто]>"),
        ("o.koval@rada.ua", "o.koval@rada.ua"),
        ("koval@rada.ua.example", "koval@rada.ua.example"),
        ("тел. 0442791122", "тел. [стерто]"),
        ("(044) 279-11-22", "[стерто]"),
        ("+38 044 279 11 22", "[стерто]"),
        ("10442791122", "10442791122"),
        ("рішення № 205", "рішення № 205"),
    ],
)
def test_a_contact_is_found_however_it_is_typed_and_is_no_part_of_another(text: str, left: str) -> None:
    contacts = frozenset({"koval@rada.ua", "+380 44 279-11-22", "205"})
    forms = NameForms(family=frozenset({"Ніхто"}), given=frozenset({"Ніде"}), literals=contacts)
    assert Redactor(forms).redacted(text) == left


def test_a_contact_that_somebody_else_has_too_stays() -> None:
    office = NameForms(family=frozenset(), given=frozenset(), literals=frozenset({"rada@rada.ua"}))
    forms = NameForms(family=frozenset({"Ніхто"}), given=frozenset({"Ніде"}), literals=office.literals)
    assert Redactor(forms, [office]).redacted("rada@rada.ua") == "rada@rada.ua"


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", " - ", "- ", "-\n"])
def test_any_hyphen_is_found(hyphen: str) -> None:
    forms = NameForms(family=frozenset({"Нечуй-Левицький"}), given=frozenset({"Іван"}))
    assert Redactor(forms).redacted(f"І. Нечуй{hyphen}Левицький") == "[стерто]"


@pytest.mark.parametrize("typed", ["Дем'яненко", "Дем’яненко", "Демʼяненко"])
def test_any_apostrophe_is_found(typed: str) -> None:
    forms = NameForms(family=frozenset({"Демʼяненко"}), given=frozenset({"Дарʼя"}))
    assert Redactor(forms).redacted(f"слово має {typed}") == "слово має [стерто]"


@given(st.text())
def test_a_text_without_the_person_stays_as_it_is(text: str) -> None:
    assert Redactor(FORMS).redacted(text) == text


@given(st.text(), st.sampled_from(sorted(FORMS.family)), st.text())
def test_no_byte_of_a_name_that_stands_as_a_word_is_left(before: str, name: str, after: str) -> None:
    assert name not in Redactor(FORMS).redacted(f"{before} {name} {after}")


def test_an_erasure_is_known_by_its_digest_and_tells_no_name() -> None:
    erasure = Erasure(
        id=ErasureId(1),
        person_id=7,
        moment=datetime(2026, 11, 5, 10, tzinfo=KYIV),
        salt="ab12",
        digest=identity_digest("ab12", 7, "Демʼяненко Дарʼя"),
    )
    assert erasure.means(7, "Дем'яненко Дар'я")
    assert not erasure.means(8, "Демʼяненко Дарʼя")
    assert not erasure.means(7, "Демʼяненко Ганна")
    assert "Дем" not in repr(erasure)
    assert not replace(erasure, salt="ab13").means(7, "Демʼяненко Дарʼя")


def _koval(given: str, patronymic: str) -> NameForms:
    return NameForms(
        family=frozenset({"Коваль", "Коваля"}),
        given=frozenset({given, f"{given}а", "Іване"} if given == "Іван" else {given}),
        patronymic=frozenset({patronymic, "Петровичу"} if given == "Іван" else {patronymic}),
    )
