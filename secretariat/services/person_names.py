"""Names as lists hold them: three in one cell, two people in one cell, a Latin letter that looks Cyrillic."""

import re

from secretariat.domain.gender import gender_by_patronymic
from secretariat.services.row_faults import Fault

_BETWEEN_PEOPLE = re.compile(r"[,;/&\n]| (?:та|і|й) ")
_STRANGE = re.compile(r"[^\w\s'’ʼ`´‘.()–-]|_")
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u052f]")
_WORD, _PART = re.compile(r"\w+"), re.compile(r"[^\s-]+")
_TURKIC = {"огли", "кизи", "заде", "оглу"}
_INITIAL = re.compile(r"(?<![\w'’ʼ`´‘-])[^\W\d_]{1,2}\.|(?<!\S)[^\W\d_](?!\S)")
_OUTLOOK = re.compile(r"([^\s,]+), ([^,]+)")


def name_fault(text: str) -> tuple[Fault, str] | None:
    """What is wrong with a name, and the signs that are; None when nothing is."""
    if digits := "".join(sign for sign in text if sign.isdigit()):
        return Fault.DIGITS, digits
    if _BETWEEN_PEOPLE.search(text):
        return Fault.TWO_PEOPLE, text
    if latin := mixed_letters(text):
        return Fault.MIXED_LETTERS, latin
    if strange := "".join(_STRANGE.findall(text)):
        return Fault.STRANGE_SIGNS, strange
    return None


def mixed_letters(text: str) -> str:
    """The Latin letters of words that are otherwise Cyrillic, as the I of «Iваненко»."""
    mixed = (word for word in _WORD.findall(text) if _LATIN.search(word) and _CYRILLIC.search(word))
    return "".join(letter for word in mixed for letter in _LATIN.findall(word))


def full_name_parts(text: str) -> tuple[str, str, str | None] | None:
    """Family, given and patronymic names of «Іваненко Іван Петрович»; None when the order cannot be told.

    «Іваненко, Іван Петрович» is understood, so is «Іван Петрович Іваненко» by its patronymic, and «Іван ІВАНЕНКО»
    by its capitals (N27).
    """
    outlook = _OUTLOOK.fullmatch(text)
    words = f"{outlook[1]} {outlook[2]}".split() if outlook else text.split()
    if len(words) == 4 and words[3].casefold() in _TURKIC:
        words[2:] = [" ".join(words[2:])]
    if len(words) not in (2, 3):
        return None
    if _family_is_last(words) and not outlook:
        words = [words[-1], *words[:-1]]
    return words[0], words[1], words[2] if len(words) == 3 else None


def initials(text: str) -> int:
    """How many initials stand in a name: two in «Коваль О.І.», in «Коваль О. І.» and in «Дж.Р. Коваль»."""
    return len(_INITIAL.findall(text))


def without_capitals(name: str) -> str:
    """«Нечуй-Левицький» of «НЕЧУЙ-ЛЕВИЦЬКИЙ»; a name that is not all in capitals stays."""
    return _PART.sub(lambda part: part[0].capitalize(), name) if _in_capitals(name) else name


def _family_is_last(words: list[str]) -> bool:
    if _in_capitals(words[-1]) and not any(map(_in_capitals, words[:-1])):
        return True
    return len(words) == 3 and gender_by_patronymic(words[1]) is not None


def _in_capitals(name: str) -> bool:
    """Initials are no word in capitals, however many are joined."""
    return name.isupper() and not initials(name) and sum(map(str.isalpha, name)) > 1
