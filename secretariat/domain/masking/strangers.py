"""How the names of people are recognised whom the record has no row of."""

import re
from collections.abc import Iterator

from secretariat.domain.erasure import names_a_place
from secretariat.domain.masking.found import MaskKind
from secretariat.domain.masking.given_names import GIVEN_NAME
from secretariat.domain.masking.patterns import Hit
from secretariat.domain.name_patterns import SPACE
from secretariat.domain.ukrainian import normalise_apostrophes

_BIG, _SMALL = "А-ЩЬЮЯҐЄІЇ", "а-щьюяґєії'’ʼ"
_ALONE, _ENDS = rf"(?<![{_BIG}{_SMALL}\w-])", rf"(?![{_SMALL}\w-])"
_GAP = rf"(?:{SPACE})?"
_NAME = rf"[{_BIG}][{_SMALL}]+(?:-[{_BIG}][{_SMALL}]+)?"
_CAPITALS = rf"[{_BIG}][{_BIG}'’ʼ-]{{3,}}"
"""«ПЕТРЕНКО», as names are signed; a shorter one is an abbreviation."""
_INITIAL = rf"[{_BIG}]\."
_PATRONYMIC = (
    rf"[{_BIG}][{_SMALL}]*(?:(?:ович|евич|євич|йович|ілліч|ьмич)(?:а|у|ем|еві|еві|і)?"
    r"|(?:івн|ївн|инічн|їнічн|овичн)(?:а|и|і|у|ою|о))"
)
_VERB = rf"[{_BIG}][{_SMALL}]+(?:вся|вшись|лас[яь]|лис[яь]|[еаия]но|[ия]то)\b"
"""«Звернулася Ольга Іванівна» begins with no family name."""
_FAMILY = rf"[{_BIG}][{_SMALL}]+(?:енк|чук|щук|юк|чак)(?:[оауи]|ові|ом|ів)?"
"""A name that is nothing but a family name."""
_ONE_CITIZEN = (
    r"(?:[Гг]р\.|[Гг]р-(?:н|на|ну|ном|ка|ки|ці|ку|кою)|[Гг]ромадян(?:ин|ина|ину|инові|ином|ка|ки|ці|ку|кою)"
    r"|[Пп]ан(?:|а|у|ові|ом|і|ею|ією)|[Зз]аявни(?:к|ка|ку|кові|ком|ця|ці|цю|цею)"
    r"|[Пп]ідприємц(?:я|ю|еві|ем)|[Пп]ідприємець|ФОП"
    r"|[Мм]ешкан(?:ець|ця|цю|цеві|цем|ка|ки|ці|ку|кою)|[Жж]ител(?:ь|я|ю|еві|ем|ька|ьки|ьку|ькою|ьці)"
    r"|[Пп]енсіонер(?:|а|у|ом|ка|ки|ці|ку|кою)|[Вв]дов(?:а|и|і|у|ою)|[Вв]ласни(?:к|ка|ку|ком|ця|ці|цю|цею))"
)
_OF_A_CITIZEN = r"(?:[Зз]вернен|[Зз]аяв|[Сс]карг|[Пп]рохан|[Кк]лопотан|[Пп]одружж|[Рр]один)[а-щьюяґєії]{1,4}"
_WHOLE_NAMES = (
    rf"{_ALONE}{_NAME}{SPACE}{_INITIAL}(?:{_GAP}{_INITIAL})?(?!\w)",
    rf"(?<![\w.]){_INITIAL}{_GAP}(?:{_INITIAL}{_GAP})?{_NAME}{_ENDS}",
    rf"{_ALONE}(?:{_NAME}{SPACE}{_PATRONYMIC}{SPACE}{_NAME}"
    rf"|(?!{_VERB}){_NAME}{SPACE}{_NAME}{SPACE}{_PATRONYMIC}(?:{SPACE}{_NAME})?|{_NAME}{SPACE}{_PATRONYMIC}){_ENDS}",
    rf"{_ALONE}{GIVEN_NAME}{SPACE}(?!{_PATRONYMIC}{_ENDS})(?:{_NAME}|{_CAPITALS}){_ENDS}",
    rf"{_ALONE}(?!{_VERB}){_NAME}{SPACE}{GIVEN_NAME}{_ENDS}(?!{SPACE}[{_BIG}])",
)
_AFTER_A_WORD = (
    rf"(?<!\w){_ONE_CITIZEN}:?{SPACE}(?P<name>{_NAME}(?:{SPACE}{_NAME}){{1,2}}){_ENDS}",
    r"(?<!\w)(?:[Гг]р\.|[Гг]р-(?:н|на|ну|ном|ка|ки|ці|ку|кою)|[Гг]ромадян(?:ин|ина|ину|ином|ка|ки|ці|ку|кою)"
    r"|[Пп]ан(?:|а|у|ові|ом|і|ею)|[Зз]аявни(?:к|ка|ку|ком|ця|ці|цю|цею)|ФОП):?"
    rf"{SPACE}(?P<name>(?!Україн){_NAME}){_ENDS}",
    rf"(?<!\w){_OF_A_CITIZEN}{SPACE}(?:від{SPACE})?(?P<name>{_FAMILY}){_ENDS}",
)
_UNKNOWN, _CITIZENS = tuple(map(re.compile, _WHOLE_NAMES)), tuple(map(re.compile, _AFTER_A_WORD))

_NEAR = 90
"""Signs before a name among which its office is looked for."""
_OFFICE = re.compile(
    r"(?<!\w)(?:голов(?:а|и|і|у|ою)|(?:депутат|начальни[кц]|заступни[кц]|секретар|старост|керівни[кц]|керуюч|завідувач"
    r"|міністр|президент|інспектор|спеціаліст)[а-яґєії]{0,3})(?!\w)",
    re.IGNORECASE,
)
_OF_THE_OFFICE = re.compile(r"(?:\s+[\w'’ʼ-]+)*\s+")
_NOT_OF_IT = re.compile(
    r"(?<!\w)(?:про|щодо|від|за|для|до|на|що|із|зі|з|та|і|й|[а-яґєії]{2,}(?:в|ла|ло|ли|ся|сь|ть|є|но|то)(?!\w)"
    r"|(?:звернен|скарг|заяв|лист|прохан|клопотан|громадян|мешкан|жител|пенсіонер|власни|кооператив|товариств"
    r"|організаці|спілк|об['’ʼ]єднан|фонд)\w*|пан(?:|а|у|ові|ом|і|ею)|ОСББ|ОСМД|ЖБК|ЖК|ТОВ|ФОП)(?!\w)",
    re.IGNORECASE,
)
"""A verb, a preposition, an applicant or an association: whoever is named behind it does not hold the office."""


def unknown_people_in(text: str) -> Iterator[Hit]:
    """Whatever has the form of somebody's name; that of a street or a school is none.

    Whoever is named by a public office, as «депутат ради Петро Ґала», may be known for it: only a person can tell.
    """
    for pattern in _UNKNOWN:
        for found in pattern.finditer(text):
            start, end = found.span()
            if not names_a_place(text, start):
                known = _holds_an_office(text, start)
                yield Hit(start=start, end=end, kind=MaskKind.PERSON, certain=not known)
    for pattern in _CITIZENS:
        for found in pattern.finditer(text):
            start, end = found.span("name")
            if not names_a_place(text, start):
                yield Hit(start=start, end=end, kind=MaskKind.PERSON)


def _holds_an_office(text: str, start: int) -> bool:
    """True when the words straight before a name are a public office and whose it is."""
    before = text[max(0, start - _NEAR) : start]
    behind = (before[found.end() :] for found in _OFFICE.finditer(before))
    return any(_OF_THE_OFFICE.fullmatch(words) and not _NOT_OF_IT.search(words) for words in behind)


_STEM = 4
"""Letters of a family name that stay the same in all cases, nearly always."""
_ANY_PATRONYMIC = re.compile(_PATRONYMIC)
_ANY_GIVEN = re.compile(GIVEN_NAME)


def name_key(name: str) -> tuple[str, ...]:
    """By what «Петренко О. І.» and «Ользі Іванівні Петренко» are one: the family name's stem and the initials."""
    words = re.findall(r"[\w'’ʼ-]+", name)
    initials = [one for one in words if len(one) == 1]
    whole = [one for one in words if len(one) > 1]
    if not initials and len(words) > 1:
        family = _family_place(words)
        whole = [words[family]]
        initials = [one[0] for place, one in enumerate(words) if place != family]
    return (*(normalise_apostrophes(one).casefold()[:_STEM] for one in whole), *initials)


def _family_place(words: list[str]) -> int:
    """Where the family name stands: behind a patronymic or a given name, else in front."""
    if any(_ANY_PATRONYMIC.fullmatch(one) for one in words[:-1]):
        return len(words) - 1
    is_called_first = _ANY_GIVEN.fullmatch(words[0]) is not None
    return 1 if is_called_first and _ANY_PATRONYMIC.fullmatch(words[1]) is None else 0
