"""The form of a paper as data: margins, sizes and wording that a norm asks for (N1-N6, N9, N12, N14, N27, N28)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class DateStyle(StrEnum):
    """How dates are printed; one style in the whole document (N9)."""

    WORDS = "words"
    DIGITS = "digits"


class DecisionWord(StrEnum):
    """The word before a decision; one in the whole document (N18)."""

    UKHVALYLY = "ухвалили"
    VYRISHYLY = "вирішили"


class NumberPlace(StrEnum):
    """Where the number of a paper stands (N7)."""

    DATE_LINE = "date-line"  # «31 липня 2019 року   м. Ґвіздець   № 5»
    TITLE = "title"  # «ПРОТОКОЛ № 5», and the settlement at the right of the date


@dataclass(frozen=True, slots=True, kw_only=True)
class NormProfile:
    """Measures of one norm. Lengths are millimetres, type sizes and leading points.

    `letterhead` is what stands under the council's name: address, telephone, code of the register. Defaults are the
    preset of ДСТУ 4163:2020.
    """

    name: str = "dstu-4163-2020"
    margin_left: float = 30.0
    margin_right: float = 10.0
    margin_top: float = 20.0
    margin_bottom: float = 20.0
    body_size: float = 14.0
    title_size: float = 14.0
    reference_size: float = 12.0
    line_spacing: float = 1.15
    paragraph_indent: float = 10.0
    signer_name_offset: float = 125.0
    requisite_width: float = 73.0
    date_style: DateStyle = DateStyle.WORDS
    number_place: NumberPlace = NumberPlace.DATE_LINE
    letterhead: str | None = None
    listed_members_limit: int = 15
    repeat_officers_among_present: bool = False
    all_members_sign: bool = False


DSTU_4163_2020 = NormProfile()
PRESETS = {DSTU_4163_2020.name: DSTU_4163_2020}
ALLOWED: Mapping[str, Mapping[str, tuple[float, float]]] = {
    DSTU_4163_2020.name: {
        "body_size": (12.0, 14.0),
        "title_size": (14.0, 16.0),
        "reference_size": (8.0, 12.0),
        "line_spacing": (1.0, 1.5),
    }
}
"""What a norm leaves to the office: the least and the most of a measure, both allowed (N3, N4)."""
