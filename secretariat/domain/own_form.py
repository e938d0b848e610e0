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


def formed(norm: Norm, own: OwnForm | None) -> NormProfile:
    """The norm with the office's own values.

    Raises DomainError("margins_too_wide", most=…) where the margins leave too little between them.
    """
    form = replace(norm.form, **dict(own_values(own)))
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


def own_values(own: OwnForm | None) -> Iterator[tuple[str, Any]]:
    """What the office has said, in the order of the fields."""
    for name in FORM_FIELDS if own is not None else ():
        value = getattr(own, name)
        if value is not None:
            yield name, value
