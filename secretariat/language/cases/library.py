"""The forms that `shevchenko-py` gives, one word at a time."""

import functools
from enum import StrEnum
from types import ModuleType

from secretariat.domain.person import Gender
from secretariat.language.cases.forms import CANONICAL_APOSTROPHE, Forms

_GENDERS = {Gender.MASCULINE: "masculine", Gender.FEMININE: "feminine"}
_DATIVES = {"а": "у", "я": "ю"}
_KNOWN_GENDERS = {name: gender for gender, name in _GENDERS.items()}


class NamePart(StrEnum):
    """A part of a name as the library calls it."""

    FAMILY = "family_name"
    GIVEN = "given_name"
    PATRONYMIC = "patronymic_name"


def library_forms(word: str, part: NamePart, gender: Gender) -> Forms:
    """The forms of a bare word; a word that the library cannot judge is unchanged."""
    genitive = _form(word, part, gender, "genitive")
    return Forms(
        genitive=genitive,
        dative=_official_dative(genitive, _form(word, part, gender, "dative")),
        accusative=_form(word, part, gender, "accusative"),
        instrumental=_form(word, part, gender, "ablative"),
        vocative=_form(word, part, gender, "vocative"),
    )


def library_gender(given: str) -> Gender | None:
    """The gender that the library reads from a given name."""
    return _KNOWN_GENDERS.get(_library().detect_gender(given_name=given) or "")


def _official_dative(genitive: str, dative: str) -> str:
    """The library mixes Мартинові with Івану; official papers keep to the second kind."""
    ending = _DATIVES.get(genitive[-1:])
    return genitive[:-1] + ending if ending and dative.endswith(("ові", "еві", "єві")) else dative


def _form(word: str, part: NamePart, gender: Gender, case: str) -> str:
    forms = _library().in_case(case, gender=_GENDERS[gender], **{part.value: word})
    return str(forms[part.value]).replace("'", CANONICAL_APOSTROPHE)


@functools.cache
def _library() -> ModuleType:
    """Imported at the first name, not at the start of the program."""
    import shevchenko

    library: ModuleType = shevchenko
    return library
