"""The small print of Ukrainian text: apostrophes, quotes, unseen characters, spaces at which no line must end."""

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
    "пит|м|с|смт|сел|вул|пл|пров|просп|бул|буд|кв|корп|обл|ст|ч|п|пп|абз|розд|стор|рис|табл|дод|ім|гр|див"
)

_NUMBERED = (
    r"ЄДРПОУ|РНОКПП|присутн\w+|потрібно|щонайменше|питан\w*|пункт\w*|підпункт\w*|додат\w+|розділ\w*|статт\w+"
)

_LINE_ENDS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_FIXED_SPACES = re.compile("[\u2007\u202f]")
_OTHER_SPACES = re.compile("[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)
_APOSTROPHES = re.compile(rf"['`´ʼ‘\u2032](?<={_LETTER}.)(?={_LETTER})")


def _behind(*endings: str) -> str:
    """Looks back from behind a space at what ends before it: by one length at a time, for `re` can do no more."""
    return "(?:" + "|".join(f"(?<={ending} )" for ending in endings) + ")"


# Each finds a space, with or without what stands before it; what follows is only looked at, so that neighbouring
# places overlap. Most begin with the space: `re` finds a plain sign much sooner than one of many.
_BINDINGS = [
    re.compile(pattern)
    for pattern in (
        r" (?<=[№§] )(?=\S)",
        rf"\b(?i:{_NUMBERED}) (?=\d)",
        rf" (?<=\b{_CAPITAL}\. )(?={_CAPITAL}\.)",  # О. В.
        rf"{_CAPITAL}[\w’-]+ (?={_CAPITAL}\.)",  # Кузьмінов О.
        rf" (?<=\d )(?={_SMALL}|[%₴$€°])",  # 90 відеокамер, 31 липня, 2019 року
        r" (?<=\d )(?=\d{3}(?!\d))",  # 1 600 000
        r" (?=\d)" + _behind(*(rf"\d{NO_BREAK_SPACE}{month}" for month in MONTHS)),
        rf"{NO_BREAK_SPACE}(?<=\d.)(?:тис|млн|млрд|трлн)\.? (?={_SMALL}|[₴$€])",
        rf" (?<=\. )(?=[\d«„]|{_CAPITAL})"  # м. Київ, п. 4
        + _behind(*(rf"(?<![\w’])(?<!\.{NO_BREAK_SPACE})(?i:{word})\." for word in _SHORTENED.split("|"))),
        r" (?=[дмпч]\b)"  # кв. м, і т. д.
        + _behind(*(rf"(?<![\w’]){word}\." for word in ("кв", "куб", "т"))),
        rf"\[(?:{_SMALL}+[ {NO_BREAK_SPACE}])?{_SMALL}+ (?=\d+\])",  # [особа 1], [електронна адреса 2]
        rf" (?<=»[ {NO_BREAK_SPACE}]– )(?=\d)",  # «за» – 6
        r" (?=[—–-](?:\s|$))",
        r" (?=(?:ж|же|б|би)(?![\w’]))",
        r" (?<=(?<![\w’.-])[АВЗУІЙОЯЄавзуійояє] )(?=\S)",
    )
]


_INITIALS = re.compile(rf"{_CAPITAL}\.(?<!\w..)(?:{NO_BREAK_SPACE}{_CAPITAL}\.)* (?={_CAPITAL})")
_FAMILY = re.compile(rf"(?<=[,;(«]|{_SMALL}) {_CAPITAL}[\w’-]+{NO_BREAK_SPACE}")
_QUOTES = re.compile('["«»“”„‟]')
_BEFORE = frozenset("([{–—-/")  # what an opening quote may follow without a space
_AFTER = frozenset(")]}.,;:!?…–—-/")  # what a closing one may precede


def clean(text: str) -> str:
    """The text as it may be printed: composed letters, «’» and «…», no control or direction characters.

    Line ends and tabs become single spaces, and so do spaces of other widths.
    """
    one_line = _LINE_ENDS.sub(" ", unicodedata.normalize("NFC", text))
    spaced = _OTHER_SPACES.sub(" ", _FIXED_SPACES.sub(NO_BREAK_SPACE, one_line))
    return quoted(_APOSTROPHES.sub(APOSTROPHE, _UNSEEN.sub("", spaced)))


def quoted(text: str) -> str:
    """The text with its quotes as Ukrainian has them: «…», and „…“ within those; its length stays the same.

    Quotes in no pair stay as they were typed.
    """
    pairs = _pairs(text)
    if not pairs:
        return text
    shown = list(text)
    for start, end in pairs:
        within = any(outer < start and end < closing for outer, closing in pairs)
        shown[start], shown[end] = "„“" if within else "«»"
    return "".join(shown)


def _pairs(text: str) -> list[tuple[int, int]]:
    """The places of quotes that belong together."""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for found in _QUOTES.finditer(text):
        place = found.start()
        before = text[place - 1 : place]
        begins = not before or before in _BEFORE or before.isspace() or (opened[-1:] == [place - 1])
        if found[0] in "«„" or (begins and found[0] != "»" and _goes_on(text[place + 1 : place + 2])):
            opened.append(place)
        elif opened and not begins:
            pairs.append((opened.pop(), place))
    return pairs


def _goes_on(after: str) -> bool:
    """Whether a word may begin with the character."""
    return bool(after) and not after.isspace() and after not in _AFTER


def bind(text: str) -> str:
    """The text with no-break spaces where a line must not end (N28); its length stays the same.

    Bound are № and «питання», «пункт», «додаток», «присутні», «потрібно» with their number, «за» with its votes,
    initials with the surname, a number with its unit, the parts of a date, a one-letter word with the next one, a
    shortening with its name, a dash with the word before it, and what stands in place of personal data with its
    number («[особа 1]»).
    """
    for binding in _BINDINGS:
        text = binding.sub(_bound, text)
    return _INITIALS.sub(_with_surname, text)


def _bound(found: re.Match[str]) -> str:
    """What was found, with the space at its end as one that does not break."""
    return found[0][:-1] + NO_BREAK_SPACE


def _with_surname(found: re.Match[str]) -> str:
    """Initials bound to the surname after them; where one stands before them, the next word begins a sentence."""
    text, start = found.string, found.start()
    family = _FAMILY.fullmatch(text, text.rfind(" ", 0, start), start)
    return found[0] if family else _bound(found)
