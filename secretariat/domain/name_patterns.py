"""How a name, an address or a telephone is found in a text, in whatever way it was typed."""

import re
from collections.abc import Iterable

from secretariat.domain.ukrainian import APOSTROPHES, initial

BEFORE = rf"(?<![\w{APOSTROPHES}-])"
AFTER = rf"(?![\w{APOSTROPHES}])"
NOT_DOUBLED = r"(?!-[А-ЯҐЄІЇ])"
"""«Коваль» is not found in «Коваль-Бойко», which is the name of somebody else."""

SPACE = r"[\s\u00a0]+"
_HYPHENS = "-\u2010\u2011"
_LEAST_DIGITS = 7
"""A shorter number, of a room's telephone, may be that of a decision too: it is not looked for."""


def any_of(parts: Iterable[str], flags: int = 0) -> re.Pattern[str] | None:
    """One pattern of several; None when there is nothing to look for."""
    joined = "|".join(parts)
    return re.compile(joined, flags) if joined else None


def standing_alone(part: str) -> str:
    """A pattern that is no piece of a longer word."""
    # a sign at which a word ends, such as the dot of an initial, is followed by anything
    return rf"{BEFORE}(?:{part})(?:{AFTER}{NOT_DOUBLED}|(?<=\.))"


def word(text: str) -> str:
    """A word as it stands and in capitals, with any apostrophe, hyphen and space."""
    both = dict.fromkeys((text, text.upper()))
    spelled = "|".join(map(_spelled, both))
    return spelled if len(both) == 1 else f"(?:{spelled})"


def one_of(words: Iterable[str]) -> str:
    """Any of these words, the longest first; empty for none."""
    ordered = sorted({word(one) for one in words}, key=lambda one: (-len(one), one))
    return f"(?:{'|'.join(ordered)})" if ordered else ""


def whole_names(family: Iterable[str], given: Iterable[str], patronymic: Iterable[str]) -> tuple[str, str]:
    """The family name with the given name behind or before it, whole or as initials."""
    called, middle, last = list(given), list(patronymic), one_of(family)
    first = one_of([*called, *map(initial, called)])
    second = one_of([*middle, *map(initial, middle)])
    names = f"{first}(?:(?:{SPACE})?{second})?" if second else first
    return f"{last}{SPACE}{names}", f"{names}(?:{SPACE})?{last}"


def contact(text: str) -> str | None:
    """An address in any case of letters, a telephone with any signs between its digits; None for a short number."""
    if "@" in text:
        # «koval@rada.ua» is not «o.koval@rada.ua», nor «koval@rada.ua.example»
        return rf"(?<![\w.+%-]){re.escape(text)}(?![\w@-]|\.\w)"
    digits = re.sub(r"\D", "", text)
    if len(digits) < _LEAST_DIGITS:
        return None
    national = digits.removeprefix("38") if digits.startswith("380") else digits
    between = r"[\s().\u00a0-]*"
    return rf"(?<!\w)(?:\+?38?{between})?\(?{between.join(national)}(?!\w)"


def _spelled(text: str) -> str:
    signs = "".join(map(_sign, text))
    return re.sub(r"(?:\\ )+", lambda _: SPACE, signs)


def _sign(sign: str) -> str:
    if sign in APOSTROPHES:
        return f"[{APOSTROPHES}]"
    # a space beside a hyphen, or the end of a line, is a slip of typing
    return rf"\s*[{re.escape(_HYPHENS)}]\s*" if sign in _HYPHENS else re.escape(sign)
