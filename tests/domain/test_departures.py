"""What the papers of a group have otherwise than the norm."""

from dataclasses import fields, replace
from typing import Any

import pytest

from secretariat.domain.departures import by_the_norm, departures
from secretariat.domain.group import WorkingGroup
from secretariat.domain.norms import DateStyle, DecisionWord, NumberPlace
from secretariat.domain.own_form import FORM_FIELDS, OwnForm
from secretariat.language.norms import norms
from secretariat.services.shared_form import SHARED
from tests.records import reference_record
from tests.records.own_form import WHOLE

DSTU = norms().usual
GROUP = by_the_norm(DSTU, reference_record().group)
EMBLEM: dict[str, Any] = {"emblem_sha256": "0" * 64, "emblem_text": "Тризуб"}


@pytest.mark.parametrize(
    ("name", "own", "allowed"),
    [
        ("margin_left", 25.0, False),
        ("body_size", 12.0, True),
        ("body_size", 11.5, False),
        ("line_spacing", 1.5, True),
        ("line_spacing", 1.6, False),
        ("listed_members_limit", 20, False),
        ("listed_items_limit", 12, True),
        ("number_place", NumberPlace.TITLE, False),
        ("all_members_sign", True, False),
        ("letterhead", "вул. Садова, 1", True),
    ],
)
def test_a_departure_says_whether_the_norm_leaves_it_open(name: str, own: Any, allowed: bool) -> None:
    (found,) = departures(DSTU, replace(GROUP, own_form=OwnForm(**{name: own})))
    assert (found.field, found.own, found.allowed) == (name, own, allowed)
    assert found.preset == getattr(DSTU.form, name)


@pytest.mark.parametrize(
    ("change", "field", "own", "preset"),
    [
        ({"date_style": DateStyle.DIGITS}, "date_style", DateStyle.DIGITS, DateStyle.WORDS),
        (
            {"decision_word": DecisionWord.VYRISHYLY},
            "decision_word",
            DecisionWord.VYRISHYLY,
            DecisionWord.UKHVALYLY,
        ),
        (EMBLEM, "emblem", "Тризуб", None),
    ],
)
def test_words_and_the_emblem_depart_too_as_far_as_the_norm_leaves_them_open(
    change: dict[str, Any], field: str, own: Any, preset: Any
) -> None:
    group = replace(GROUP, **change)
    (found,) = departures(DSTU, group)
    assert (found.field, found.own, found.preset, found.allowed) == (field, own, preset, True)
    (strict,) = departures(replace(DSTU, left_open=frozenset()), group)
    assert not strict.allowed


def test_everything_that_makes_the_form_of_papers_can_depart_and_goes_by_the_norm_again() -> None:
    words = {"date_style": DateStyle.DIGITS, "decision_word": DecisionWord.VYRISHYLY}
    group = replace(GROUP, own_form=WHOLE, **words, **EMBLEM)
    changed = {
        field.name
        for field in fields(WorkingGroup)
        if getattr(group, field.name) != getattr(GROUP, field.name)
    }
    assert changed == set(SHARED) - {"norm_profile"}
    assert [one.field for one in departures(DSTU, group)] == [*FORM_FIELDS, *words, "emblem"]
    assert by_the_norm(DSTU, group) == GROUP
    assert departures(DSTU, GROUP) == ()
