"""How personal data is recognised in a text: contacts, numbers of documents, dwellings, names of unknown people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.erasure import names_a_place
from secretariat.domain.masking.found import MaskKind
from secretariat.domain.name_patterns import SPACE
from secretariat.domain.ukrainian import normalise_apostrophes


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A stretch of a text. `certain` is False where only a person can tell whether it is personal."""

    start: int
    end: int
    kind: MaskKind
    certain: bool = True


_GAP = r"[\s\u00a0()\u2010-\u2013-]{0,3}"
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    rf"(?<![\w+.,])(?:\+?38{_GAP})?(?:\(0\d{{2}}\)|0{_GAP}\d{_GAP}\d)(?:{_GAP}\d){{7}}(?![\w]|[.,]\d)"
    r"|(?<![\w+])\+\d(?:[\s\u00a0()-]{0,2}\d){8,13}(?!\w)"
    r"|(?<=\bтел\.\s)\(?\d(?:[\s\u00a0()-]{0,2}\d){3,9}(?!\w)"
    r"|(?<=\bтелефон\s)\(?\d(?:[\s\u00a0()-]{0,2}\d){3,9}(?!\w)"
    r"|(?<=\bтел\.:\s)\(?\d(?:[\s\u00a0()-]{0,2}\d){3,9}(?!\w)"
    r"|(?<=\bтелефон:\s)\(?\d(?:[\s\u00a0()-]{0,2}\d){3,9}(?!\w)"
)
_IDENTITY = re.compile(
    # РНОКПП, УНЗР, an identity card named as one, a passport booklet, a bank account, a bank card
    r"(?<![\w.,-])(?:\d{10}(?![\w-]|[.,]\d|\s*(?:грн|тис|млн|млрд|коп))|\d{8}-\d{5}(?!\w)"
    r"|UA(?:\s?\d){27}(?!\d)|\d{4}(?:[\s\u00a0-]?\d{4}){3}(?!\w))"
    r"|(?<![\w])[АВЕІКМНОРСТХ]{2}\s?№?\s?\d{6}(?!\w)"
    r"|(?<=паспорт\s)№?\s?\d{9}(?!\w)|(?<=паспорта\s)№?\s?\d{9}(?!\w)"
)
_DAY = r"\d{1,2}(?:\.\d{1,2}\.|\s(?:січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)[а-яґєії]+\s)\d{4}"
_BIRTH = re.compile(
    rf"(?<!\w){_DAY}(?=(?:\s*року|\s*р\.)?\s*(?:р\.\s*н\.|н\.|народж))"
    rf"|(?<=народився\s){_DAY}|(?<=народилася\s){_DAY}|(?<=народження\s){_DAY}|(?<=народження:\s){_DAY}"
)
_HEALTH = re.compile(
    r"\s*(?P<why>(?:на\s+|через\s+|перебува(?:є|в|ла)\s+на\s+|у\s+зв[’'ʼ]язку\s+зі?\s+)?"
    r"(?:(?:тяжк|тривал)[а-яґєії]+\s+)?"
    r"(?:лікарнян[а-яґєії]+(?:\s+лист[а-яґєії]*)?|хвороб[а-яґєії]+(?:\s+дитини)?|(?:за)?хвор(?:іє|ів|іла|ий|а)"
    r"|(?:за\s+)?стан(?:ом)?\s+здоров[’'ʼ]я|(?:тимчасов[а-яґєії]+\s+)?непрацездатн[а-яґєії]+"
    r"|(?:тимчасов[а-яґєії]+\s+)?втрат[а-яґєії]+\s+працездатності|(?:стаціонарн[а-яґєії]+\s+)?лікуванн[яіюм]+"
    r"|(?:само)?ізоляці[а-яґєії]+|госпіталіз[а-яґєії]+|операці[яїюєю]+|у\s+лікарні"
    r"|догляд[а-яґєії]*\s+за\s+хвор[а-яґєії]+(?:\s+[а-яґєії]+)?"
    r"|відпустк[а-яґєії]+\s+у\s+зв[’'ʼ]язку\s+з\s+вагітністю(?:\s+(?:та|і|й)\s+пологами)?))\s*\.?\s*",
    re.IGNORECASE,
)
"""What tells of somebody's health where it is the whole text: why a member is excused. In prose it may be anything."""
_STREET = (
    r"(?:вул\.|вулиц[яіюею]+|просп?\.|пр-т|проспект[уіоам]*|пров\.|провул[а-яґєії]+|бульв\.|б-р|бульвар[уіоам]*"
    r"|пл\.|площ[аіуею]+|мкр\.|мікрорайон[уіоам]*|кв-л|квартал[уіоам]*)"
)
_HOUSE = r"(?:(?:буд\.|будин[а-яґєії]+)\s*№?\s*)?\d{1,4}(?:[/-]\d{1,4})?(?:\s?[А-Яа-яҐЄІЇґєії](?![\wґєії]))?"
_FLAT = r"(?:кв\.|квартир[аиіуою]+|кімн\.|кімнат[аиіуою]+)\s*№?\s*\d{1,4}"
_NAME_OF_STREET = r"\s*[А-ЯҐЄІЇ0-9«][^,;()\n.]{0,40}?(?:\.\s?[А-ЯҐЄІЇ][^,;()\n.]{0,30}?)?"
_ADDRESS = re.compile(
    rf"(?<!\w){_STREET}{_NAME_OF_STREET},?\s*{_HOUSE}(?:,?\s*{_FLAT})?(?!\w)"
    rf"|(?<!\w){_FLAT}(?:,?\s*{_HOUSE})?\s+(?:по|на)\s+{_STREET}\s*[А-ЯҐЄІЇ][\w'’ʼ-]+"
    rf"|(?<!\w)(?:буд\.|будин[а-яґєії]+)\s*№?\s*\d{{1,4}}[А-Яа-я]?,?\s*{_FLAT}(?!\w)"
)
_LIVES = re.compile(
    r"(?:меш|прожи|жител|жив[еу]|зареєстр|домашн|місц[еяі]\s+проживання|за\s+адресою|адрес[аиу])[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_NEAR = 100
"""Signs before an address in which it is said that somebody lives there."""
_FLAT_THERE = re.compile(_FLAT)

_BIG, _SMALL = "А-ЩЬЮЯҐЄІЇ", "а-щьюяґєії'’ʼ"
_NAME = rf"[{_BIG}][{_SMALL}]+(?:-[{_BIG}][{_SMALL}]+)?"
_INITIAL = rf"[{_BIG}]\."
_PATRONYMIC = (
    rf"[{_BIG}][{_SMALL}]*(?:(?:ович|евич|євич|йович|ілліч|ьмич)(?:а|у|ем|еві|еві|і)?"
    r"|(?:івн|ївн|инічн|їнічн|овичн)(?:а|и|і|у|ою|о))"
)
_VERB = rf"[{_BIG}][{_SMALL}]+(?:вся|вшись|лас[яь]|лис[яь]|[еаия]но|[ия]то)\b"
"""«Звернулася Ольга Іванівна» begins with no family name."""
_ONE_CITIZEN = (
    r"(?:[Гг]р\.|[Гг]ромадян(?:ин|ина|ину|инові|ином|ка|ки|ці|ку|кою)|[Пп]ан(?:|а|у|ові|ом|і|ею|ією)"
    r"|[Зз]аявни(?:к|ка|ку|кові|ком|ця|ці|цю|цею)|[Пп]ідприємц(?:я|ю|еві|ем)|[Пп]ідприємець|ФОП"
    r"|[Мм]ешкан(?:ець|ця|цю|цеві|цем|ка|ки|ці|ку|кою)|[Жж]ител(?:ь|я|ю|еві|ем|ька|ьки|ьку|ькою|ьці))"
)
_UNKNOWN = (
    re.compile(rf"(?<![\w'’ʼ-]){_NAME}{SPACE}{_INITIAL}(?:{SPACE}?{_INITIAL})?(?!\w)"),
    re.compile(rf"(?<![\w.]){_INITIAL}{SPACE}?(?:{_INITIAL}{SPACE}?)?{_NAME}(?![\w'’ʼ-])"),
    re.compile(
        rf"(?<![\w'’ʼ-])(?:{_NAME}{SPACE}{_PATRONYMIC}{SPACE}{_NAME}"
        rf"|(?!{_VERB}){_NAME}{SPACE}{_NAME}{SPACE}{_PATRONYMIC}(?:{SPACE}{_NAME})?|{_NAME}{SPACE}{_PATRONYMIC})(?![\w'’ʼ-])"
    ),
    re.compile(rf"(?<!\w){_ONE_CITIZEN}{SPACE}(?P<name>{_NAME}(?:{SPACE}{_NAME}){{1,2}})(?![\w'’ʼ-])"),
    re.compile(
        r"(?<!\w)(?:[Гг]р\.|[Гг]ромадян(?:ин|ина|ину|ином|ка|ки|ці|ку|кою)|[Пп]ан(?:|а|у|ові|ом|і|ею)"
        rf"|[Зз]аявни(?:к|ка|ку|ком|ця|ці|цю|цею)|ФОП){SPACE}(?P<name>(?!Україн){_NAME})(?![\w'’ʼ-])"
    ),
)


def data_in(text: str) -> Iterator[Hit]:
    """Contacts, numbers, days of birth, addresses, and a text that says why somebody is ill.

    A house without a flat is certain only where somebody lives.
    """
    if (whole := _HEALTH.fullmatch(text)) is not None:
        yield Hit(start=whole.start("why"), end=whole.end("why"), kind=MaskKind.HEALTH)
    for kind, pattern in (
        (MaskKind.EMAIL, _EMAIL),
        (MaskKind.BIRTH, _BIRTH),
        # a taxpayer's number begins with the days from 1900 to the birth: those that begin with 0 are telephones
        (MaskKind.PHONE, _PHONE),
        (MaskKind.IDENTITY, _IDENTITY),
    ):
        for found in pattern.finditer(text):
            yield Hit(start=found.start(), end=found.end(), kind=kind)
    for found in _ADDRESS.finditer(text):
        lives = _LIVES.search(text[max(0, found.start() - _NEAR) : found.start()]) or _FLAT_THERE.search(
            found.group()
        )
        yield Hit(start=found.start(), end=found.end(), kind=MaskKind.ADDRESS, certain=lives is not None)


def unknown_people_in(text: str) -> Iterator[Hit]:
    """Whatever has the form of somebody's name; that of a street or a school is none."""
    for pattern in _UNKNOWN:
        for found in pattern.finditer(text):
            group = "name" if "name" in pattern.groupindex else 0
            start, end = found.span(group)
            if not names_a_place(text, start):
                yield Hit(start=start, end=end, kind=MaskKind.PERSON)


_STEM = 4
"""Letters of a family name that stay the same in all cases, nearly always."""
_ANY_PATRONYMIC = re.compile(_PATRONYMIC)


def name_key(name: str) -> tuple[str, ...]:
    """By what «Петренко О. І.» and «Ользі Іванівні Петренко» are one: the family name's stem and the initials."""
    words = re.findall(r"[\w'’ʼ-]+", name)
    initials = [one for one in words if len(one) == 1]
    whole = [one for one in words if len(one) > 1]
    if not initials and len(words) > 1:
        place = next((at for at, one in enumerate(words) if _ANY_PATRONYMIC.fullmatch(one)), None)
        family_last = place is not None and place + 1 < len(words)
        whole = [words[-1]] if family_last else words[:1]
        initials = [one[0] for one in (words[:-1] if family_last else words[1:])]
    return (*(normalise_apostrophes(one).casefold()[:_STEM] for one in whole), *initials)
