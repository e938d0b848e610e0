"""The small print of Ukrainian text: apostrophes, control characters, and spaces at which a line must not end."""

import re
import unicodedata

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
MONTHS = (
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
)

_CAPITAL = "[А-ЯҐЄІЇA-Z]"
_SMALL = "[а-яґєії]"
_LETTER = "[А-Яа-яҐґЄєІіЇїA-Za-z]"
_SHORTENED = (
    "м|с|смт|сел|вул|пл|пров|просп|бул|буд|кв|корп|обл|ст|ч|п|пп|абз|розд|стор|рис|табл|дод|ім|гр|див"
)

_NUMBERED = r"питан\w*|пункт\w*|підпункт\w*|додат\w+|розділ\w*|статт\w+"

_LINE_ENDS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
_APOSTROPHES = re.compile(rf"(?<={_LETTER})['`´ʼ‘\u2032](?={_LETTER})")

# Each finds a space after its group; what follows is only looked at, so that neighbouring places overlap.
_BINDINGS = [
    re.compile(pattern)
    for pattern in (
        r"([№§]) (?=\S)",
        rf"(\b(?i:{_NUMBERED})) (?=\d)",
        rf"(\b{_CAPITAL}\.) (?={_CAPITAL})",  # О. В., О. Кузьмінов
        rf"({_CAPITAL}[\w’-]+) (?={_CAPITAL}\.)",  # Кузьмінов О.
        rf"(\d) (?={_SMALL}|[%₴$€°])",  # 90 відеокамер, 31 липня, 2019 року
        r"(\d) (?=\d{3}(?!\d))",  # 1 600 000
        rf"(\d{NO_BREAK_SPACE}(?:{'|'.join(MONTHS)})) (?=\d)",
        rf"(\d{NO_BREAK_SPACE}(?:тис|млн|млрд|трлн)\.?) (?={_SMALL}|[₴$€])",
        rf"((?<![\w’])(?i:{_SHORTENED})\.) (?=[\d«„]|{_CAPITAL})",  # м. Сєвєродонецьк, вул. Миру, п. 4
        r"((?<![\w’])(?:кв|куб|т)\.) (?=[дмпч]\b)",  # кв. м, і т. д.
        rf"(\[{_SMALL}+) (?=\d+\])",  # [особа 1]
        r"() (?=[—–-](?:\s|$))",
        r"() (?=(?:ж|же|б|би)(?![\w’]))",
        r"((?<![\w’.-])[АВЗУІЙОЯЄавзуійояє]) (?=\S)",
    )
]


def clean(text: str) -> str:
    """The text as it may be printed: composed letters, the apostrophe «’», no control or direction characters.

    Line ends and tabs become single spaces.
    """
    one_line = _LINE_ENDS.sub(" ", unicodedata.normalize("NFC", text))
    return _APOSTROPHES.sub(APOSTROPHE, _UNSEEN.sub("", one_line))


def bind(text: str) -> str:
    """The text with no-break spaces where a line must not end (N28); its length stays the same.

    Bound are № and «питання», «пункт», «додаток» with their number, initials with the surname, a number with its
    unit, the parts of a date, a one-letter word with the next one, a shortening with its name, a dash with the word
    before it, and what stands in place of personal data with its number («[особа 1]»).
    """
    for binding in _BINDINGS:
        text = binding.sub(rf"\1{NO_BREAK_SPACE}", text)
    return text
