"""The gender of a person of whom only names are known."""

import re

from secretariat.domain.gender import gender_by_patronymic
from secretariat.domain.person import Gender
from secretariat.language.cases.forms import bare
from secretariat.language.cases.library import library_gender

_MEN = (
    "ваня вася коля костя кузьма лука льоня микита микола муса мустафа міша петя сава сергійко сьома толя фока"
    " хома яша ілля іса"
)
_MEN_IN_SOFT = re.compile(".*(?:ель|іль|оль|арль|ась|есь|ись|усь|ань)")
_WOMEN = (
    "адель айгуль асоль гюзель естер зейнаб кармен любов мадлен марʼям мішель ніколь нінель рахіль руф суламіф"
    " юдиф ізабель ірен"
)
_BOTH = "валя женя олекса паша саша слава шура"
_MEN_IN_VOWEL = frozenset(_MEN.split())
_WOMEN_IN_CONSONANT = frozenset(_WOMEN.split())
_EITHER = frozenset(_BOTH.split())
_FEMININE_FAMILY = re.compile(".*(?:ка|ва|на|ая|ня)")


def likely_gender(family: str, given: str, patronymic: str | None) -> Gender:
    """The gender by patronymic, given name and family name, in this order; a guess where none of them tells."""
    by_patronymic = gender_by_patronymic(patronymic)
    return by_patronymic if by_patronymic is not None else _by_names(bare(family), bare(given))


def _by_names(family: str, given: str) -> Gender:
    first = given.replace("-", " ").partition(" ")[0]
    if first in _EITHER:
        return Gender.FEMININE if _FEMININE_FAMILY.fullmatch(family) else Gender.MASCULINE
    if first in _WOMEN_IN_CONSONANT:
        return Gender.FEMININE
    if first in _MEN_IN_VOWEL or _MEN_IN_SOFT.fullmatch(first):
        return Gender.MASCULINE
    return library_gender(first) or _by_ending(family, first)


def _by_ending(family: str, given: str) -> Gender:
    if given.endswith(("а", "я")):
        return Gender.FEMININE
    is_womans = family.endswith(("ська", "цька", "зька", "ова", "єва", "іна", "їна"))
    return Gender.FEMININE if is_womans else Gender.MASCULINE
