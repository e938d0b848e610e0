"""The form of a paper as data: margins, sizes and wording that a norm asks for (N1-N6, N9, N12, N14, N27, N28)."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class NormProfile:
    """Measures of one norm. Lengths are millimetres, type sizes and leading points.

    Defaults are the preset of ДСТУ 4163:2020.
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
    listed_members_limit: int = 15
    repeat_officers_among_present: bool = False
    all_members_sign: bool = False


DSTU_4163_2020 = NormProfile()
PRESETS = {DSTU_4163_2020.name: DSTU_4163_2020}
