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

_IN_GA = Endings("ґи", "зі", "ґу", "ґою", "ґо")
_IN_KHA = Endings("хи", "сі", "ху", "хою", "хо")

_FOREIGN = (
    # French names are stressed at the end: letters alone cannot tell Дюма from Дзюба
    regular("^(?:дюма|дега|тома|петіпа|золя|труайя|тальма|бензема)", INDECLINABLE),
    regular("[еєиіїую]|[уоіе]а", INDECLINABLE),
)

# -о declines in Ukrainian endings (-ко, -ло, -хно) and as a neuter noun (Шило, Цебро); any other -о is foreign
_IN_O = (
    regular("(?:[іоуюк]к|ласк|леск|фоск|бланк)о", INDECLINABLE),
    regular("(?:(?<!рм)ол|[клрф]л|паул|міл|буал)о", INDECLINABLE),
    rule(
        "([кл]|(?<![аеиоуюіїйр])н|лавр|сябр|фредр|цебр|шандр|шкур|пер|ребр|[вщ]едр|відр|озер|ядр)о",
        r"\1",
        HARD,
    ),
    rule(
        "(решет|жит|сит|лот|болот|корит|копит|живот|прост|^чад|^стад|ярм|письм|колес|мʼяс|прос)о", r"\1", HARD
    ),
    rule("(пив|жнив|слов|дерев|мив|лих|вух|сивох|тіст|голег)о", r"\1", HARD),
    rule("(?<!л)ьо", "", SOFT),
    regular("о", INDECLINABLE),
)

# -ар of who does a work is soft as the noun is (бондар), any other is hard (комар, гусар)
_TRADES = (
    "бондар боднар бровар бубнар вівчар овчар володар господар грабар губар гонтар ґонтар друкар дудар звіздар зубар"
    " знахар золотар ключар кобзар комінар косар крамар кухар лазар лимар лихвар лікар паламар млинар молочар пахар"
    " пекар писар пономар почтар поштар пушкар решетар римар ротар свинар свічкар секретар скотар скудар слюсар снісар"
    " сніцар стрихар сухар титар токар хлібар цимбалар цар цісар чеботар чоботар чинбар чубар шапар шапкар шафар"
    " шинкар січкар ситар"
)
_IN_R = (
    regular(f"^(?:{_TRADES.replace(' ', '|')})", SOFT),
    regular("[ая]р", HARD),
    regular("(?:богат|повод|провод|пласт|паст|чиг|чм)ир", SOFT),
)

_CHANGING_STEMS = (
    # і of a closed syllable that opens
    *alternating("двір/двор вечір/вечор естір/естор ведір/ведор ипір/ипор хвіст/хвост", HARD),
    *alternating(
        "дробіт/дробот ^міст/мост ^стіл/стол ^тхір/тхор бобір/бобр антін/антон макогін/макогон оніг/оног",
        HARD,
    ),
    *alternating("^ніж/нож ^ківш/ковш леміш/лемеш", MIXED),
    *alternating("^гість/гост хміль/хмел кошіль/кошел коростіль/коростел попіль/попел чепіль/чепел", SOFT),
    *alternating("плетінь/плетен", SOFT),
    *alternating("^рій/ро ^гній/гно", SOFT_AFTER_VOWEL),
    # і that the library opens in foreign names too
    regular("рід|гріг|(?<=[еилр])віл|візір|[оа]піт", HARD),
    regular("(?<!^)(?<![ойи])ніс|(?:льо|іо|сабо|анто|рай)ніс", HARD),
    # a vowel that falls out, and one that does not
    *alternating("козел/козл ^осел/осл котел/котл вузел/вузл бобер/бобр", HARD),
    regular("(?<!^ві)тер|(?<!^)пес", HARD),
    *alternating("стрілок/стрілк мазурок/мазурк турок/турк", HARD_VELAR),
    regular(
        "[кщ]ок|(?:пр|п)орок|[бм]рок|^урок|^сорок|ердок|арток|інток|шток|(?:ягни|[вх]о|біло|на)бок",
        HARD_VELAR,
    ),
    *alternating("^пень/пн жовтень/жовтн серпень/серпн перстень/персн шершень/шершн корабель/корабл", SOFT),
    rule("(оле|ясе|красе|коре|гребе|креме|ступе|кусе|куте|тере)нь", r"\1н", SOFT),
    rule("([рн])пець", r"\1пц", SOFT),
    *alternating("соловей/соловʼ муравей/муравʼ", SOFT_AFTER_VOWEL),
)

_MASCULINE: tuple[Rule, ...] = (
    *_FOREIGN,
    *_IN_O,
    *_IN_R,
    *_CHANGING_STEMS,
    # no possessives, as their instrumental shows: Литвином, Дарвіном, but Гаврилишиним
    regular("^лев|[аі]рин|литвин|угрин|сербин|русин|мартин|северин|логвин|сухомлин|мурин", HARD),
    regular("дарвін|чаплін|толкін|франклін|гершвін|мартін|логвін|літвін|грін|кальвін", HARD),
    regular("[жчшщ]", MIXED),
    rule("ʼя", "ʼ", SOFT_IN_YA_AFTER_VOWEL),
    rule("ґа", "", _IN_GA),
    rule("(?<=[бвгґджзклмнпрстфхцчшщ]н)(?<!корн)(?<!чорн)(?<!черн)(?<!егн)(?<!огн)ій", "", ADJECTIVE_SOFT),
)

_FEMININE: tuple[Rule, ...] = (
    *_FOREIGN,
    regular("о", INDECLINABLE),
    rule("ʼя", "ʼ", SOFT_IN_YA_AFTER_VOWEL),
    rule("ґа", "", _IN_GA),
    # nouns that the library takes for adjectives
    rule("^(кор|с|гол|пол|м|підк|дібр|осн|обн|буд)ова", r"\1ов", HARD_IN_A),
    rule("^(війн|глив|застав|козин|людин|кручин|проскур|молін|кінтан|маккенн)а", r"\1", HARD_IN_A),
    rule("оха", "о", _IN_KHA),
)

FAMILY_RULES: Mapping[Gender, tuple[Rule, ...]] = {
    Gender.MASCULINE: _MASCULINE,
    Gender.FEMININE: _FEMININE,
}
