"""How personal data is recognised in a text: contacts, numbers of documents, days of birth, dwellings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.masking.found import MaskKind


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
    rf"(?<![\w+.,])(?:\+?38{_GAP})?(?:\(0\d{{2}}\)(?:{_GAP}\d){{7}}|\(0\d{{3}}\)(?:{_GAP}\d){{6}}"
    rf"|\(0\d{{4}}\)(?:{_GAP}\d){{5}}|0{_GAP}\d{_GAP}\d(?:{_GAP}\d){{7}})(?![\w]|[.,]\d)"
    r"|(?<![\w+])\+\d(?:[\s\u00a0()-]{0,2}\d){8,13}(?!\w)"
)
_CALLED = re.compile(
    r"(?<!\w)(?:тел|телефон[а-яі]{0,3}|моб|мобільн[а-яі]{1,3}|факс[а-яі]{0,2})\s?[.:]{0,2}\s?(?:№\s?)?"
    r"(?P<number>\(?\d(?:[\s\u00a0()-]{0,2}\d){3,9})(?!\w)",
    re.IGNORECASE,
)
"""A number that is called a telephone may be as short as those of a town."""
_NEXT = re.compile(r"\s?(?:,|;|/|та|і|або)\s?(?P<number>\(?\d(?:[\s\u00a0()-]{0,2}\d){4,9})(?!\w)")
"""One more of them."""
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
    r"|пл\.|площ[аіуею]+|мкр\.|мікрорайон[уіоам]*|м-н|кв-л|квартал[уіоам]*|бул\.|шосе|туп\.|тупик[уіоам]*"
    r"|наб\.|набережн[аоійую]+|узв[іо]з[уіоам]*|майдан[уіоам]*|але[яїюєі]+)"
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
    r"(?:меш|прожи|жител|жив[еу]|зареєстр|домашн|місц[еяі]\s+проживання|за\s+адресою|адрес[аиу])"
    r"(?:[^.;\n]|\b(?:м|с|смт|обл|сел|гр)\.){0,60}$",
    re.IGNORECASE,
)
_AT_ADDRESS = re.compile(
    rf"(?:за\s+адресою|адреса)\s?:?\s(?P<place>[А-ЯҐЄІЇ][^,:;()\n.\d]{{1,40}},?\s?{_HOUSE}(?:,?\s*{_FLAT})?)(?!\w)",
    re.IGNORECASE,
)
"""«За адресою: Гагаріна, 5»: the street is not called one."""
_NEAR = 100
"""Signs before an address in which it is said that somebody lives there."""
_FLAT_THERE = re.compile(_FLAT)


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
    yield from _called_telephones(text)
    for found in _ADDRESS.finditer(text):
        lives = _LIVES.search(text[max(0, found.start() - _NEAR) : found.start()]) or _FLAT_THERE.search(
            found.group()
        )
        yield Hit(start=found.start(), end=found.end(), kind=MaskKind.ADDRESS, certain=lives is not None)
    for found in _AT_ADDRESS.finditer(text):
        start, end = found.span("place")
        yield Hit(start=start, end=end, kind=MaskKind.ADDRESS)


def _called_telephones(text: str) -> Iterator[Hit]:
    """«Тел. 6-45-12, 6-45-13»: a number that is said to be one, and those in a row with it."""
    for called in _CALLED.finditer(text):
        number: re.Match[str] | None = called
        while number is not None:
            start, end = number.span("number")
            yield Hit(start=start, end=end, kind=MaskKind.PHONE)
            number = _NEXT.match(text, end)
