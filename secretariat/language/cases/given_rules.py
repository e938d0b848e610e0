"""Given names that the library declines otherwise than the orthography of 2019."""

from collections.abc import Mapping

from secretariat.domain.person import Gender
from secretariat.language.cases.paradigms import (
    HARD,
    HARD_VELAR,
    INDECLINABLE,
    MIXED,
    SOFT,
    SOFT_IN_YA_FOND,
    Endings,
    Rule,
    alternating,
    regular,
    rule,
)

_THIRD_SOFT = Endings("і", "і", "ь", "лю", "е")
_THIRD_LABIAL = Endings("і", "і", "", "ʼю", "е")
_FOND_AFTER_VOWEL = Endings("ї", "ї", "ю", "єю", "ю")
_OLEH = Endings("га", "гу", "га", "гом", "же")

_MASCULINE: tuple[Rule, ...] = (
    rule("^олег", "оле", _OLEH),
    *alternating("^антін/антон ^тихін/тихон ^пимін/пимон", HARD),
    *alternating("^тиміш/тимош", Endings("а", "у", "а", "ем", "е")),
    *alternating("нестір/нестор хведір/хведор ^н[еи]чипір/нечипор прохір/прохор", HARD),
    regular("[гґ]|их", HARD_VELAR),
    regular("ш", MIXED),
    regular("е[бвдзлмнпрстф]", HARD),
    regular("^(?:цезар|кесар)", SOFT),
    # і that the library opens in foreign names too
    regular("[рл]ід|іт|ніс|віл", HARD),
    # -о declines in Ukrainian endings; any other -о is foreign
    regular("(?:[іоуюк]|[аес]с|чес)ко", INDECLINABLE),
    rule("(к)о", r"\1", HARD_VELAR),
    rule("([ийв]л|дмитр|петр|карп|остап)о", r"\1", HARD),
    rule("(?<![нл])ьо", "", SOFT),
    regular("[оеєиіїую]|[уоіе]а", INDECLINABLE),
    rule("(?<!лл)(?<=[бвдзлнрст])я", "", SOFT_IN_YA_FOND),
)

_FEMININE: tuple[Rule, ...] = (
    rule("^(любов|юдиф|суламіф|руф)", r"\1", _THIRD_LABIAL),
    rule("(л)ь", r"\1", _THIRD_SOFT),
    rule("^([рт]а)я", r"\1", _FOND_AFTER_VOWEL),
    regular("[бвгґджзйклмнпрстфхцчшщ]|[еєиіїоую]|[уоіе]а", INDECLINABLE),
)

GIVEN_RULES: Mapping[Gender, tuple[Rule, ...]] = {
    Gender.MASCULINE: _MASCULINE,
    Gender.FEMININE: _FEMININE,
}
