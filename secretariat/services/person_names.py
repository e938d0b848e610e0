"""Names as lists hold them: three in one cell, two people in one cell, a Latin letter that looks Cyrillic."""

import re

from secretariat.services.row_faults import Fault

_BETWEEN_PEOPLE = re.compile(r"[,;/&\n]| (?:та|і|й) ")
_STRANGE = re.compile(r"[^\w\s'’ʼ`´‘.()–-]|_")
_LATIN, _CYRILLIC = re.compile("[A-Za-z]"), re.compile("[\u0400-\u052f]")
_WORD = re.compile(r"\w+")
_PATRONYMIC = re.compile(r"(?:ович|евич|йович|ьович|іч|ич|івна|ївна|овна|евна|ївна|чна)$", re.IGNORECASE)
_TURKIC = {"огли", "кизи", "заде", "оглу"}
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

    «Іваненко, Іван Петрович» and «Іван Петрович Іваненко» are understood, the latter by its patronymic.
    """
    outlook = _OUTLOOK.fullmatch(text)
    words = f"{outlook[1]} {outlook[2]}".split() if outlook else text.split()
    if len(words) == 4 and words[3].casefold() in _TURKIC:
        words[2:] = [" ".join(words[2:])]
    if len(words) not in (2, 3):
        return None
    if len(words) == 3 and _PATRONYMIC.search(words[1]) and not _PATRONYMIC.search(words[2]) and not outlook:
        words = [words[2], *words[:2]]
    return words[0], words[1], words[2] if len(words) == 3 else None
