"""Ukrainian letters: order of the alphabet, apostrophes, tidy text, initials. No grammar (that is `language`)."""

import re
import unicodedata

ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
APOSTROPHES = "'’ʼ`´‘"
_ORDER = {letter: chr(0x100 + place) for place, letter in enumerate(ALPHABET)}
_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "ʼ"))
_INVISIBLE = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u00ad\\u200b\\u2060\\ufeff"
    # signs that turn the order of letters around: what is read is not what is written
    "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]"
)
_LINE_ENDS = re.compile("\\r\\n|[\\r\\x85\\u2028\\u2029]")
_SPACES = re.compile(r"[ \t\u00a0\u2007\u202f]+")
_OTHER_QUOTES = str.maketrans("«»„“", "„“«»")
_ABBREVIATION = re.compile(r"[А-ЯҐЄІЇ]{2,6}(?![\w’ʼ'-])")


def tidy(value: str) -> str:
    """Canonical Unicode, no invisible characters, single spaces, no space at either end; paragraphs stay."""
    composed = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", value)))
    lines = (_SPACES.sub(" ", line).strip() for line in composed.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def normalise_apostrophes(value: str) -> str:
    """One apostrophe (ʼ, U+02BC, a letter) for all the signs that people type."""
    return value.translate(_APOSTROPHE)


def within_quotes(name: str) -> str:
    """A name as it stands between «…»: its own quotes become „…“, and quotes within those «…»."""
    return name.translate(_OTHER_QUOTES)


def sort_key(value: str) -> str:
    """A string whose plain order is the Ukrainian alphabet's: Г < Ґ, Е < Є, И < І < Ї < Й (N13).

    The apostrophe does not count; letters of other scripts follow in their own order; case decides last.
    """
    folded = normalise_apostrophes(unicodedata.normalize("NFC", value)).replace("ʼ", "")
    main = "".join(_ORDER.get(sign, sign) for sign in folded.casefold())
    return f"{main}\x00{folded}"


def initial(name: str) -> str:
    """«О.» of «Олег»; a double name keeps both: «Анна-Марія» gives «А.-М.». What begins with no letter stays whole."""
    return "-".join(f"{part[0].upper()}." if part[0].isalpha() else part for part in name.split("-") if part)


def post_at(post: str, organisation: str) -> str:
    """A post in any case with its organisation: «директора КП «Світло»», «директора (Ґрунтівський ліцей)».

    An abbreviation does not change by cases and goes on from the post; any other name stands apart as it is.
    """
    return f"{post} {organisation}" if _ABBREVIATION.match(organisation) else f"{post} ({organisation})"


def plural(count: int, one: str, few: str, many: str) -> str:
    """The form of a noun after a whole number: 1 член, 2 члени, 5 членів, 21 член (Ukrainian rules of CLDR)."""
    if count % 10 == 1 and count % 100 != 11:
        return one
    if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14):
        return few
    return many
