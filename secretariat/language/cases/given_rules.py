"""Given names that the library declines otherwise than the orthography of 2019."""

from collections.abc import Mapping

from secretariat.domain.person import Gender
from secretariat.language.cases.paradigms import (
    HARD,
    HARD_VELAR,
    INDECLINABLE,
    MIXED,
    SOFT_IN_YA_FOND,
    Endings,
    Rule,
    alternating,
    regular,
    rule,
)

_THIRD_SOFT = Endings("і", "і", "ь", "лю", "е")
_THIRD_LABIAL = Endings("і", "і", "", "ʼю", "е")
_OLEH = Endings("га", "гу", "га", "гом", "же")

GIVEN_RULES: Mapping[Gender, tuple[Rule, ...]] = {
    Gender.MASCULINE: (
        rule("^олег", "оле", _OLEH),
        *alternating("^антін/антон ^нестір/нестор ^хведір/хведор ^нечипір/нечипор", HARD),
        *alternating("^тиміш/тимош", MIXED),
        regular("[гґ]", HARD_VELAR),
        regular("[еєиіїую]о?", INDECLINABLE),
        regular("(?:нд|рд|льд|ц|тт|лл|рун|альв?ар|нч|від)о", INDECLINABLE),
        rule("(?<!лл)(?<=[бвдзлнрст])я", "", SOFT_IN_YA_FOND),
    ),
    Gender.FEMININE: (
        rule("^(любов|юдиф|суламіф|руф)", r"\1", _THIRD_LABIAL),
        rule("(л)ь", r"\1", _THIRD_SOFT),
        regular("[бвгґджзйклмнпрстфхцчшщ]|[еєиіїоую]", INDECLINABLE),
    ),
}
