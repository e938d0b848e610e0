"""The form of a paper as data: margins, sizes and wording that a norm asks for (N1-N6, N9, N12, N14, N27, N28)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain import checks
from secretariat.domain.errors import DomainError

DSTU_4163_2020 = "dstu-4163-2020"
"""The name of the norm by which a group goes that has chosen none: ДСТУ 4163:2020."""


ALL_ITEMS = 99
"""More items than this an agenda does not have: it stands in the protocol itself, however long it is."""


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


LEAVES = frozenset({"date_style", "decision_word", "emblem", "letterhead"})
"""What a norm may leave to the office whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NormProfile:
    """Measures of one norm. Lengths are millimetres, type sizes and leading points.

    Of more members than `listed_members_limit`, more items than `listed_items_limit` the list is an annex (N14, N17).

    `letterhead` is what stands under the council's name: address, telephone, code of the register.
    """

    name: str
    margin_left: float
    margin_right: float
    margin_top: float
    margin_bottom: float
    body_size: float
    title_size: float
    reference_size: float
    line_spacing: float
    paragraph_indent: float
    signer_name_offset: float
    requisite_width: float
    date_style: DateStyle
    number_place: NumberPlace
    letterhead: str | None = None
    listed_members_limit: int
    listed_items_limit: int = ALL_ITEMS
    repeat_officers_among_present: bool
    all_members_sign: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """A preset: its form, its title as papers cite it, and what it leaves to the office.

    `allowed` are the least and the most of a measure, both allowed (N3, N4); `left_open` is what the office may have
    as it likes. `decision_word` is the usual one.
    """

    title: str
    form: NormProfile
    allowed: Mapping[str, tuple[float, float]]
    decision_word: DecisionWord = DecisionWord.UKHVALYLY
    left_open: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        checks.text(self.title, "title")
        checks.text(self.form.name, "name")
        for name, (least, most) in self.allowed.items():
            usual = getattr(self.form, name, None)
            if usual is None or not least <= usual <= most:
                raise DomainError("out_of_range", field=name, least=least, most=most, value=usual)

    @property
    def name(self) -> str:
        """What groups and records call it."""
        return self.form.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Norms:
    """The norms that are known, by their names."""

    known: Mapping[str, Norm]

    def of(self, name: str) -> Norm:
        """The norm of a name; raises DomainError("unknown_profile", name=…)."""
        found = self.known.get(name)
        if found is None:
            raise DomainError("unknown_profile", field="norm_profile", name=name)
        return found

    @property
    def usual(self) -> Norm:
        """The norm of papers that belong to no group."""
        return self.of(DSTU_4163_2020)
