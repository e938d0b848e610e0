"""A person is taken out of texts in every case and spelling; somebody else of the same name stays."""

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
        ("Унікальнопрізвищенко-Бойко", "[стерто]-Бойко"),
        ("преУнікальнопрізвищенко", "преУнікальнопрізвищенко"),
        ("Олег доповів", "Олег доповів"),
    ],
)
def test_every_form_goes(text: str, left: str) -> None:
    redactor = Redactor(FORMS)
    assert redactor.redacted(text) == left
    assert redactor.finds(text) is (text != left)


def test_a_shared_family_name_goes_with_the_given_name_alone() -> None:
    redactor = Redactor(FORMS, shared=frozenset({"Унікальнопрізвищенко"}))
    both = "Унікальнопрізвищенко О. В. і Унікальнопрізвищенко І. П."
    assert redactor.redacted(both) == "[стерто] і Унікальнопрізвищенко І. П."
    assert redactor.doubts("Унікальнопрізвищенко підтримав")
    assert not redactor.doubts("Унікальнопрізвищенко О. В. підтримав")
    assert redactor.redacted("Унікальнопрізвищенку вручено") == "[стерто] вручено"


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
