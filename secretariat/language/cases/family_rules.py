"""Classes of family names that the library declines otherwise than the orthography of 2019 and the dictionaries.

The first rule that fits counts; a name that none fits is the library's.
"""

from collections.abc import Mapping

from secretariat.domain.person import Gender
from secretariat.language.cases.paradigms import (
    ADJECTIVE_SOFT,
    HARD,
    HARD_IN_A,
    HARD_VELAR,
    INDECLINABLE,
    MIXED,
    SOFT,
    SOFT_AFTER_VOWEL,
    SOFT_IN_YA_AFTER_VOWEL,
    Endings,
    Rule,
    alternating,
    regular,
    rule,
)

_CONSONANT = "[бвгґджзйклмнпрстфхцчшщ]"

# French, stressed at the end: letters alone cannot tell Дюма from Дзюба
_STRESSED_A = "^(?:дюма|дега|тома|петіпа|золя|труайя)"
_ENDINGS_IN_GA = Endings("ґи", "зі", "ґу", "ґою", "ґо")

_FOREIGN = (
    regular(_STRESSED_A, INDECLINABLE),
    regular("^(?:моро|карно|кусто|буало|рено|міро|марсо|фуко|коро|клемансо|дідро)", INDECLINABLE),
    regular("[еєиіїую]|[уоіеюя]а", INDECLINABLE),
    regular(r"([кмпрстфц])\1о|(?:[уа]з|ц|[мнт]ер|пір|нд|рд|льд|нт|г|ґ)о", INDECLINABLE),
)

# -ар of who does a work is soft (бондар, пономар), other -ар are hard (комар, гусар); -яр the library knows
_AR_AND_IR = (
    regular("(?:гонч|коч|мак|маск|[оаі]ск|тат|гіт|ґіт|[ау]хт|ерн)ар", HARD),
    regular("(?:[кнтч]|бров|граб|чинб|риб|бонд|дуд|господ|волод|[лр]им)ар", SOFT),
    regular("(?:крам|лам|ном|слюс|кос|пис|кух|знах|шаф|^ц)ар", SOFT),
    regular("(?:богат|коз|сніг|вод|пласт|паст|пуз|псалт)ир", SOFT),
)

_CHANGING_STEMS = (
    # і of a closed syllable
    *alternating("двір/двор вечір/вечор естір/естор хведір/хведор нечипір/нечипор бобір/бобр", HARD),
    *alternating("хвіст/хвост міст/мост стіл/стол піл/пол антін/антон макогін/макогон ніг/ног", HARD),
    *alternating("^ніж/нож ^ківш/ковш тиміш/тимош", MIXED),
    *alternating("^гість/гост кисіль/кисел ведмідь/ведмед хміль/хмел кошіль/кошел", SOFT),
    *alternating("ясінь/ясен гребінь/гребен корінь/корен", SOFT),
    *alternating("^рій/ро ^гній/гно розбій/розбо", SOFT_AFTER_VOWEL),
    # a vowel that falls out or, against the library, does not
    *alternating("козел/козл ^осел/осл котел/котл вузел/вузл", HARD),
    *alternating("стрілок/стрілк", HARD_VELAR),
    *alternating("^пень/пн жовтень/жовтн серпень/серпн перстень/персн корабель/корабл", SOFT),
    rule("(оле|ясе|красе|коре|гребе|креме|ступе)нь", r"\1н", SOFT),
    regular("пророк|урок|порок|[иі]бок", HARD_VELAR),
    *alternating("соловей/соловʼ муравей/муравʼ", SOFT_AFTER_VOWEL),
)

MASCULINE_FAMILY: tuple[Rule, ...] = (
    *_FOREIGN,
    *_AR_AND_IR,
    *_CHANGING_STEMS,
    regular("^лев", HARD),
    regular("щ", MIXED),
    rule("(?<!ʼ)ʼя", "ʼ", SOFT_IN_YA_AFTER_VOWEL),
    rule("ґа", "", _ENDINGS_IN_GA),
    rule(f"(?<!^кор)(?<={_CONSONANT}н)ій", "", ADJECTIVE_SOFT),
)

FEMININE_FAMILY: tuple[Rule, ...] = (
    regular(_STRESSED_A, INDECLINABLE),
    regular("[еєиіїуюо]|[уоіеюя]а", INDECLINABLE),
    rule("^(кор|с|гол|пол|м|підк|дібр|осн|обн|буд)ова", r"\1ов", HARD_IN_A),
    rule("ґа", "", _ENDINGS_IN_GA),
    rule("(?<![жчшщц])(ин)а", r"\1", HARD_IN_A),
    rule("ʼя", "ʼ", SOFT_IN_YA_AFTER_VOWEL),
)

FAMILY_RULES: Mapping[Gender, tuple[Rule, ...]] = {
    Gender.MASCULINE: MASCULINE_FAMILY,
    Gender.FEMININE: FEMININE_FAMILY,
}
