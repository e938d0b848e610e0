"""What an office has otherwise in its papers than the norm."""

from dataclasses import fields, replace
from typing import Any

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.ids import FormerRulesId
from secretariat.domain.norms import DateStyle, Norm, NormProfile, NumberPlace
from secretariat.domain.own_form import FORM_FIELDS, LIMITS, OwnForm, departures, formed, with_own
from secretariat.language.norms import norms
from tests.records import reference_record

GROUP, DSTU = reference_record().group, norms().usual


@pytest.mark.parametrize("preset", norms().known.values(), ids=norms().known)
def test_a_preset_keeps_the_limits_and_its_own_leave(preset: Norm) -> None:
    held = {name: getattr(preset.form, name) for name in FORM_FIELDS}
    assert formed(preset, OwnForm(**held)) == preset.form
    assert departures(preset, OwnForm(**held)) == ()
    for name, (least, most) in preset.allowed.items():
        assert LIMITS[name][0] <= least <= getattr(preset.form, name) <= most <= LIMITS[name][1]


def test_own_values_take_the_place_of_the_presets() -> None:
    group = replace(GROUP, own_form=OwnForm(margin_left=25.0), date_style=DateStyle.DIGITS)
    assert group.form(norms()) == replace(DSTU.form, margin_left=25.0, date_style=DateStyle.DIGITS)


@pytest.mark.parametrize("name", LIMITS)
def test_a_measure_with_which_no_page_can_be_made_is_refused(name: str) -> None:
    for value in (LIMITS[name][0] - 1, LIMITS[name][1] + 1, float("nan"), float("inf")):
        with pytest.raises(DomainError) as refused:
            OwnForm(**{name: value})
        assert (refused.value.code, refused.value.field) == ("out_of_range", name)
    for value in LIMITS[name]:
        assert getattr(OwnForm(**{name: value}), name) == value


def test_two_signatures_have_room_between_the_margins() -> None:
    assert (
        replace(GROUP, own_form=OwnForm(margin_left=40.0, margin_right=8.0)).form(norms()).margin_right == 8
    )
    with pytest.raises(DomainError) as refused:
        replace(GROUP, own_form=OwnForm(margin_left=40.0)).form(norms())
    assert refused.value.code == "margins_too_wide"


def test_an_untidy_letterhead_is_refused() -> None:
    for text in ("", " вул. Садова", "вул.  Садова"):
        with pytest.raises(DomainError) as refused:
            OwnForm(letterhead=text)
        assert refused.value.field == "letterhead"


def test_what_is_as_in_the_preset_is_not_kept() -> None:
    form = with_own(DSTU, None, "body_size", 12.0)
    assert form == OwnForm(body_size=12.0)
    both = with_own(DSTU, form, "number_place", NumberPlace.TITLE)
    assert both == OwnForm(body_size=12.0, number_place=NumberPlace.TITLE)
    assert with_own(DSTU, both, "body_size", 14.0) == OwnForm(number_place=NumberPlace.TITLE)
    assert with_own(DSTU, form, "body_size", None) is None


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
    (found,) = departures(DSTU, OwnForm(**{name: own}))
    assert (found.field, found.own, found.allowed) == (name, own, allowed)
    assert found.preset == getattr(DSTU.form, name)


def test_without_an_own_form_nothing_departs() -> None:
    assert departures(DSTU, None) == ()


def test_every_own_value_is_one_of_the_profile() -> None:
    assert set(FORM_FIELDS) <= {field.name for field in fields(NormProfile)}


def test_an_earlier_time_keeps_its_form() -> None:
    own = replace(GROUP, own_form=OwnForm(margin_left=25.0))
    former = FormerRules.of(FormerRulesId(1), own, reference_record().day)
    assert former.applied_to(GROUP).own_form == OwnForm(margin_left=25.0)
