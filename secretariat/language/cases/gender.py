"""The gender of a person of whom only names are known."""

import re

from secretariat.domain.gender import gender_by_patronymic
from secretariat.domain.person import Gender
from secretariat.language.cases.forms import bare
from secretariat.language.cases.library import library_gender

_MEN = (
    "абдулла боря валера ваня вася вова володя гриша діма жора заза іона ілія ілля іса коля костя кузьма лука льоня"
    " микита микола міша муса мустафа петя сава савва толя фока фома хома юра яша"
)
_MEN_IN_SOFT = re.compile(".*(?:[еєіїо]ль|арль|ась|есь|ись|усь|ань)")
_WOMEN = (
    "адель айгуль асоль гюзель естер жаклін жанет зейнаб ізабель інгрід інес ірен кармен ліліан ліліт любов мадлен"
    " марʼям мері мішель надін наталі ніколь ніно нінель рахіль рашель руф софі софіко суламіф юдиф"
)
_BOTH = "валя женя олекса паша саша слава шура"
_MEN_IN_VOWEL = frozenset(_MEN.split())
_WOMEN_NOT_IN_A = frozenset(_WOMEN.split())
_EITHER = frozenset(_BOTH.split())
_FEMININE_FAMILY = re.compile(".*(?:[сзц]ька|[оеєьй]ва|[іїи]на|[нбдлтвр]на|ая|жня)")


def likely_gender(family: str, given: str, patronymic: str | None) -> Gender:
    """The gender by patronymic, given name and family name, in this order; a guess where none of them tells."""
    by_patronymic = gender_by_patronymic(patronymic)
    return by_patronymic if by_patronymic is not None else _by_names(bare(family), bare(given))


def _by_names(family: str, given: str) -> Gender:
    first = given.replace("-", " ").partition(" ")[0]
    if first in _EITHER:
        return Gender.FEMININE if _FEMININE_FAMILY.fullmatch(family) else Gender.MASCULINE
    if first in _WOMEN_NOT_IN_A:
        return Gender.FEMININE
    if first in _MEN_IN_VOWEL or _MEN_IN_SOFT.fullmatch(first):
        return Gender.MASCULINE
    return library_gender(first) or _by_ending(family, first)


def _by_ending(family: str, given: str) -> Gender:
    if given.endswith(("а", "я")):
        return Gender.FEMININE
    return Gender.FEMININE if _FEMININE_FAMILY.fullmatch(family) else Gender.MASCULINE
