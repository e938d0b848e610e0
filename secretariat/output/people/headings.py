"""The names of columns: those that are written, and all that are understood, in any case and order."""

import re
from collections.abc import Mapping, Sequence

from secretariat.domain.ukrainian import tidy
from secretariat.services.people_files import Column

HEADINGS: Mapping[Column, str] = {
    Column.FAMILY: "Прізвище",
    Column.GIVEN: "Ім’я",
    Column.PATRONYMIC: "По батькові",
    Column.GENDER: "Стать",
    Column.POST: "Посада",
    Column.ORGANISATION: "Організація",
    Column.POST_SINCE: "На посаді з",
    Column.EMAIL: "Електронна пошта",
    Column.PHONE: "Телефон",
    Column.GROUP: "Група",
    Column.ROLE: "У групі",
    Column.VOTING: "З правом голосу",
    Column.SINCE: "У групі з",
    Column.NOTE: "Примітка",
}
"""The columns of a file that the program writes, in their order."""

_ALSO = {
    Column.FAMILY: "family name|last name|surname|фамілія",
    Column.GIVEN: "імя|власне імя|given name|first name",
    Column.PATRONYMIC: "батькові|patronymic|middle name|additional name",
    Column.FULL: "піб|п і б|пі по б|прізвище імя по батькові|прізвище та імя|прізвище імя|повне імя|особа"
    "|full name|display name|name",
    Column.GENDER: "gender|sex",
    Column.POST: "посада за основним місцем роботи|посада місце роботи|position|job title|post"
    "|organization title|organization 1 title|title",
    Column.ORGANISATION: "установа|місце роботи|підприємство|organisation|organization|company"
    "|organization name|organization 1 name",
    Column.POST_SINCE: "на посаді з дати|посада з|in post since",
    Column.EMAIL: "e mail|email|пошта|ел пошта|електронна адреса|адреса електронної пошти|e mail address"
    "|електронна скринька|e mail 1 value",
    Column.PHONE: "номер телефону|тел|моб телефон|мобільний телефон|контактний телефон|phone|mobile phone|tel"
    "|phone 1 value|primary phone|business phone",
    Column.NOTE: "примітки|коментар|note|notes|comment",
    Column.GROUP: "робоча група|group",
    Column.ROLE: "роль|роль у групі|у групі роль|role",
    Column.VOTING: "право голосу|має право голосу|голос|voting",
    Column.SINCE: "з якої дати|у групі з дати|член з|дата входження|since",
}
"""Other names in their order: of several columns of a file the one that stands first here is meant."""

_APOSTROPHES = re.compile("['’ʼ`´‘\"]")
_SIGNS = re.compile(r"[^\w]+|_")


def column_of(heading: str) -> Column | None:
    """The column that a heading names, None when it is not known."""
    return _KNOWN.get(_plain(heading))


def columns_of(headings: Sequence[str]) -> dict[int, Column]:
    """The known columns by their places, each once: the one with the best of its names.

    Beside a family name without a given one «Name» is the given name, elsewhere the full one.
    """
    best: dict[Column, tuple[int, int]] = {}
    for place, heading in enumerate(headings):
        column = column_of(heading)
        if column is not None:
            best[column] = min((_RANKS[_plain(heading)], place), best.get(column, _LAST))
    columns = {place: column for column, (_, place) in best.items()}
    if Column.FAMILY in best and Column.GIVEN not in best:
        bare = {place for place, column in columns.items() if _plain(headings[place]) == "name"}
        columns |= dict.fromkeys(bare, Column.GIVEN)
    return dict(sorted(columns.items()))


def _plain(heading: str) -> str:
    """«Прізвище, ім’я» and «ПРІЗВИЩЕ ІМЯ» are the same."""
    return _SIGNS.sub(" ", _APOSTROPHES.sub("", tidy(heading).casefold())).strip()


_KNOWN = {_plain(words): column for column, words in HEADINGS.items()} | {
    name: column for column, names in _ALSO.items() for name in names.split("|")
}
_RANKS = {name: rank for names in _ALSO.values() for rank, name in enumerate(names.split("|"), 1)} | {
    _plain(words): 0 for words in HEADINGS.values()
}
_LAST = (len(_KNOWN), 0)
