"""A full name in the cases, put together of its words."""

import re
from collections.abc import Callable

from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import tidy
from secretariat.language.cases.family_rules import FAMILY_RULES
from secretariat.language.cases.forms import Forms, bare, dressed, is_ukrainian, joined, unchanged
from secretariat.language.cases.gender import likely_gender
from secretariat.language.cases.given_rules import GIVEN_RULES
from secretariat.language.cases.library import NamePart, library_forms
from secretariat.language.cases.paradigms import MIXED, by_rules, regular
from secretariat.services.cases import ProposedName

_BETWEEN = re.compile("([ \n‐‑–-])")
_VOWELS = "аеєиіїоуюя"
# before the last part: particles, and first parts of old names
_FROZEN = re.compile(
    "бен|ван|вон|да|дас|де|дель|дер|ді|дю|ель|ла|ле|фон|бантиш|довнар|кара|саріуш|санта|туган"
)
_PATRONYMIC_RULES = (regular("їч", MIXED),)


def proposed_name(family: str, given: str, patronymic: str | None, gender: Gender | None) -> ProposedName:
    """The full name in the cases; the gender is guessed from the names when nobody told it."""
    gender = gender or likely_gender(family, given, patronymic)
    addressed = [given_forms(given, gender)]
    if patronymic:
        addressed.append(patronymic_forms(patronymic, gender))
    full = joined([family_forms(family, gender), *addressed], " ")
    return ProposedName(
        genitive=full.genitive,
        dative=full.dative,
        accusative=full.accusative,
        instrumental=full.instrumental,
        vocative=joined(addressed, " ").vocative,
    )


def family_forms(family: str, gender: Gender) -> Forms:
    """The forms of a family name, all its parts: «Нечуя-Левицького», but «Драй-Хмари» and «ван Бетховена»."""

    def decline(part: str, *, is_last: bool) -> Forms:
        stays = not is_last and (_is_monosyllable(part) or _FROZEN.fullmatch(part))
        return unchanged(part) if stays else _family_part(part, gender)

    return _in_parts(family, decline)


def given_forms(given: str, gender: Gender) -> Forms:
    """The forms of a given name, all its parts: «Анни-Марії»."""

    def decline(part: str, *, is_last: bool) -> Forms:
        own = by_rules(part, GIVEN_RULES[gender])
        return own if own is not None else library_forms(part, NamePart.GIVEN, gender)

    return _in_parts(given, decline)


def patronymic_forms(patronymic: str, gender: Gender) -> Forms:
    """The forms of a patronymic; one that is not built as Ukrainian ones are is unchanged."""

    def decline(part: str, *, is_last: bool) -> Forms:
        own = by_rules(part, _PATRONYMIC_RULES) if gender is Gender.MASCULINE else None
        return own if own is not None else library_forms(part, NamePart.PATRONYMIC, gender)

    return _in_parts(patronymic, decline)


def _family_part(part: str, gender: Gender) -> Forms:
    own = by_rules(part, FAMILY_RULES[gender])
    return own if own is not None else library_forms(part, NamePart.FAMILY, gender)


def _in_parts(name: str, decline: Callable[..., Forms]) -> Forms:
    """The forms of a name, its parts declined one by one; what is not Ukrainian letters stays."""
    parts = _BETWEEN.split(tidy(name))
    last = max((place for place, part in enumerate(parts) if is_ukrainian(part)), default=-1)

    def forms(place: int, part: str) -> Forms:
        if not is_ukrainian(part):
            return unchanged(part)
        return decline(bare(part), is_last=place == last).each(lambda form: dressed(part, form))

    return joined((forms(place, part) for place, part in enumerate(parts)), "")


def _is_monosyllable(word: str) -> bool:
    return sum(letter in _VOWELS for letter in word) <= 1
