"""What somebody proposed, as what was decided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.proposed_words import as_decision


@pytest.mark.parametrize(
    ("said", "decided"),
    [
        (
            "запропонувала направити звернення мешканців міста до народних депутатів.",
            "Направити звернення мешканців міста до народних депутатів.",
        ),
        ("Запропонував не розпочинати робіт до весни", "Не розпочинати робіт до весни."),
        ("внесла пропозицію створити комісію", "Створити комісію."),
        ("просив допомогти мешканцям", "Допомогти мешканцям."),
        ("запропонував єдиний графік прийому", "Запропонував єдиний графік прийому."),
        ("підтримала думку доповідача", "Підтримала думку доповідача."),
        ("зазначив, що доріг бракує", "Зазначив, що доріг бракує."),
        ("запропонували\nз’їздити на об’єкт", "З’їздити на об’єкт."),
    ],
)
def test_a_proposal_becomes_a_point(said: str, decided: str) -> None:
    assert as_decision(said) == decided


@given(st.text(min_size=1).filter(lambda text: text.strip()))
def test_any_words_give_a_sentence(said: str) -> None:
    made = as_decision(said)
    assert made.strip()
    assert made[-1] in ".!?…:;"
