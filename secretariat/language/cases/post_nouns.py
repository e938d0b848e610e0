"""Head nouns of posts, declined by how they end."""

from secretariat.language.cases.forms import Forms, unchanged
from secretariat.language.cases.paradigms import (
    ADJECTIVE,
    ADJECTIVE_FEMININE,
    ADJECTIVE_FEMININE_SOFT,
    ADJECTIVE_SOFT,
    HARD,
    HARD_IN_A,
    HARD_VELAR,
    INDECLINABLE,
    MIXED,
    MIXED_IN_A,
    SOFT,
    SOFT_AFTER_VOWEL,
    SOFT_IN_YA,
    SOFT_IN_YA_AFTER_VOWEL,
    Endings,
    Rule,
    alternating,
    by_rules,
    regular,
    rule,
)

_MIXED_R = Endings("а", "у", "а", "ем", "е")
_MOTHER = Endings("ері", "ері", "ір", "ірʼю", "и")
_HARD_IN_KA = Endings("ки", "ці", "ку", "кою", "ко")
_HARD_IN_HA = Endings("ги", "зі", "гу", "гою", "го")
_HARD_IN_KHA = Endings("хи", "сі", "ху", "хою", "хо")

_MASCULINE: tuple[Rule, ...] = (
    # «замначальника», «завкадрів»: the second half depends on the first
    regular(
        "^(?:зам|пом).+(?:[аеєо]ра|ика|ача|аря|еля|ови)|^зав.+(?:ом|ів|ми|ння|ням|ора|ури|ва|ії)",
        INDECLINABLE,
    ),
    regular("вумен", INDECLINABLE),
    *alternating("посол/посл майстер/майстр хід/ход", HARD),
    *alternating(
        "боєць/бійц виходець/вихідц проходець/прохідц ^гонець/гінц швець/шевц жнець/женц гість/гост", SOFT
    ),
    rule("([аеиіоу])лець", r"\1льц", SOFT),
    rule("([аеиіоу])єць", r"\1йц", SOFT),
    rule("ець", "ц", SOFT),
    rule("(?<!ол)ень", "н", SOFT),
    rule("([чшжнтлдбвзп])ок", r"\1к", HARD_VELAR),
    regular("(?:саніт|ветерин|коміс|кочег|антикв|семін|гус|[іїа]|(?<!бро)в)ар", HARD),
    regular("(?:стол|мул|ювіл|мад)яр", HARD),
    regular("орож|яр", _MIXED_R),
    regular("ар|(?:паст|вод)ир", SOFT),
    rule("ь", "", SOFT),
    rule("й", "", SOFT_AFTER_VOWEL),
    regular("[жчшщ]", MIXED),
    regular("[гґкх]", HARD_VELAR),
    rule("(к)о", r"\1", HARD_VELAR),
    regular("[бвдзлмнпрстфц]", HARD),
)

_FEMININE: tuple[Rule, ...] = (
    rule("мати", "мат", _MOTHER),
    rule("ка", "", _HARD_IN_KA),
    rule("га", "", _HARD_IN_HA),
    rule("ха", "", _HARD_IN_KHA),
    rule("([жчшщ])а", r"\1", MIXED_IN_A),
    rule("а", "", HARD_IN_A),
    rule("([аеєиіїоуюяʼ])я", r"\1", SOFT_IN_YA_AFTER_VOWEL),
    rule("я", "", SOFT_IN_YA),
)

_ADJECTIVES: tuple[Rule, ...] = (
    rule("ий", "", ADJECTIVE),
    rule("ій", "", ADJECTIVE_SOFT),
    rule("а", "", ADJECTIVE_FEMININE),
    rule("я", "", ADJECTIVE_FEMININE_SOFT),
)


def noun_forms(word: str) -> Forms:
    """The forms of a bare noun of a person in the nominative; another ending (аташе) does not change."""
    forms = by_rules(word, (*_MASCULINE, *_FEMININE))
    return forms if forms is not None else unchanged(word)


def adjective_forms(word: str) -> Forms:
    """The forms of a bare adjective or participle in the nominative singular of a person."""
    forms = by_rules(word, _ADJECTIVES)
    return forms if forms is not None else unchanged(word)
