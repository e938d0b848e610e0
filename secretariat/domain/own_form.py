"""What an office has otherwise in its papers than the norm that it goes by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from secretariat.domain import checks
from secretariat.domain.errors import DomainError
from secretariat.domain.norms import Norm, NormProfile, NumberPlace

LIMITS: Mapping[str, tuple[int, int]] = {
    "margin_left": (10, 40),
    "margin_right": (5, 38),
    "margin_top": (10, 50),
    "margin_bottom": (10, 50),
    "body_size": (10, 18),
    "title_size": (10, 24),
    "reference_size": (8, 14),
    "line_spacing": (1, 2),
    "paragraph_indent": (0, 30),
    "listed_members_limit": (0, 999),
    "listed_items_limit": (0, 99),
}
"""The least and the most with which a page can still be laid out and read."""
MARGINS_ABREAST = 48
"""What the left and the right margin may take together, in millimetres: between them two signatures stand abreast."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnForm:
    """The office's own values, named and measured as in `NormProfile`; None is what the norm says.

    Raises DomainError: "out_of_range" with `least` and `most`, and as `checks.text`.
    """

    margin_left: float | None = None
    margin_right: float | None = None
    margin_top: float | None = None
    margin_bottom: float | None = None
    body_size: float | None = None
    title_size: float | None = None
    reference_size: float | None = None
    line_spacing: float | None = None
    paragraph_indent: float | None = None
    number_place: NumberPlace | None = None
    letterhead: str | None = None
    listed_members_limit: int | None = None
    listed_items_limit: int | None = None
    repeat_officers_among_present: bool | None = None
    all_members_sign: bool | None = None

    def __post_init__(self) -> None:
        for name, (least, most) in LIMITS.items():
            value = getattr(self, name)
            # not `value < least`: what is no number at all, NaN, is in no range either
            if value is not None and not least <= value <= most:
                raise DomainError("out_of_range", field=name, least=least, most=most, value=value)
        checks.optional_text(self.letterhead, "letterhead")


FORM_FIELDS = tuple(field.name for field in fields(OwnForm))


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """One thing that is otherwise than in the preset; `allowed` where the norm itself leaves it to the office."""

    field: str
    own: Any
    preset: Any
    allowed: bool


def formed(norm: Norm, own: OwnForm | None) -> NormProfile:
    """The norm with the office's own values.

    Raises DomainError("margins_too_wide", most=…) where the margins leave too little between them.
    """
    form = replace(norm.form, **dict(_set(own)))
    if form.margin_left + form.margin_right > MARGINS_ABREAST:
        raise DomainError("margins_too_wide", most=MARGINS_ABREAST)
    return form


def with_own(norm: Norm, own: OwnForm | None, field: str, value: Any) -> OwnForm | None:
    """The own form after one more value; one that is the norm's is not kept, nor a form without values.

    Raises as `OwnForm` and `formed`.
    """
    kept = None if value == getattr(norm.form, field) else value
    changed = replace(own or OwnForm(), **{field: kept})
    formed(norm, changed)
    return None if changed == OwnForm() else changed


def departures(norm: Norm, own: OwnForm | None) -> tuple[Departure, ...]:
    """All that is otherwise than in the norm, in the order of the fields."""
    return tuple(
        Departure(
            field=name,
            own=value,
            preset=getattr(norm.form, name),
            allowed=_is_allowed(norm, name, value),
        )
        for name, value in _set(own)
        if value != getattr(norm.form, name)
    )


def _set(own: OwnForm | None) -> Iterator[tuple[str, Any]]:
    for name in FORM_FIELDS if own is not None else ():
        value = getattr(own, name)
        if value is not None:
            yield name, value


def _is_allowed(norm: Norm, name: str, value: Any) -> bool:
    """Reference data under the council's name are a requisite of the norm; whether they are printed is left open."""
    if name == "letterhead":
        return True
    least, most = norm.allowed.get(name, (None, None))
    return least is not None and most is not None and least <= value <= most
