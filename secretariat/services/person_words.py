"""The Ukrainian and English words that cells of people's files hold: genders, roles, yes and no, days."""

import re
from collections.abc import Mapping
from datetime import date

from secretariat.domain.dates import MONTHS_GENITIVE
from secretariat.domain.group import Role
from secretariat.domain.person import Gender
from secretariat.domain.ukrainian import normalise_apostrophes

GENDERS: Mapping[Gender, str] = {Gender.MASCULINE: "чоловіча", Gender.FEMININE: "жіноча"}
ROLES: Mapping[Role, str] = {
    Role.CHAIR: "голова",
    Role.DEPUTY_CHAIR: "заступник голови",
    Role.SECRETARY: "секретар",
    Role.MEMBER: "член",
}
YES, NO = "так", "ні"
"""The words that are written; many more are understood."""

_GENDER_WORDS = {
    Gender.MASCULINE: "чоловіча чоловік чол ч м m male man",
    Gender.FEMININE: "жіноча жінка жін ж f female woman",
}
_ROLE_WORDS = {
    Role.CHAIR: "голова|голова групи|голова робочої групи|керівник|chair",
    Role.DEPUTY_CHAIR: "заступник голови|заступниця голови|заступник|заступниця|deputy chair",
    Role.SECRETARY: "секретар|секретарка|секретар групи|секретар робочої групи|secretary",
    Role.MEMBER: "член|членкиня|член групи|член робочої групи|учасник|так|+|member|yes",
}
_YES_WORDS = {"так", "є", "+", "1", "з правом голосу", "yes", "y", "true"}
_NO_WORDS = {"ні", "немає", "-", "−", "–", "0", "без права голосу", "no", "n", "false"}
_DIGITS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]00:00(?::00)?)?")
_WORDS = re.compile(r"(\d{1,2}) ([а-яґєії]+) (\d{4})")
_YEAR = re.compile(r" ?(?:року|р\.?)$")
_ENDS = re.compile(r"[.,;:]+$")


def gender_of_word(text: str) -> Gender | None:
    """The gender that a cell says, None when it says none that is known."""
    word = _plain(text)
    return next((gender for gender, words in _GENDER_WORDS.items() if word in words.split()), None)


def role_of_word(text: str) -> Role | None:
    """The role that a cell says; a bare «так» makes a member."""
    word = _plain(text)
    return next((role for role, words in _ROLE_WORDS.items() if word in words.split("|")), None)


def truth_of_word(text: str) -> bool | None:
    """Yes or no; None when the cell says neither."""
    word = _plain(text)
    if word in _YES_WORDS:
        return True
    return False if word in _NO_WORDS else None


def day_of_words(text: str) -> date | None:
    """12.03.2018, 2018-03-12 or «12 березня 2018 року»; None for what is no day."""
    plain = _YEAR.sub("", text.casefold().strip())
    if found := _DIGITS.fullmatch(plain):
        day, month, year = (int(part) for part in found.groups())
    elif found := _ISO.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
    elif (found := _WORDS.fullmatch(plain)) and found[2] in MONTHS_GENITIVE:
        day, month, year = int(found[1]), MONTHS_GENITIVE.index(found[2]) + 1, int(found[3])
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def folded(text: str) -> str:
    """A tidy name for comparison: no case, one apostrophe, no difference of е and ё."""
    return normalise_apostrophes(text).casefold().replace("ё", "е")


def _plain(text: str) -> str:
    return _ENDS.sub("", text.casefold()).strip() or text
