"""What people type into small fields: hours, moments or items, minutes, names."""

import re
from dataclasses import dataclass
from datetime import time

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.ui.typed_time import parse_clock

_ITEM = re.compile(r"(?:питання|пит|п|№)\.?\s*(\d{1,2})", re.IGNORECASE)
_DATED = re.compile(r"(\d{1,2})\.(\d{1,2})\.?(?:\d{4})?\s+(\S+)")
_NUMBER = re.compile(r"(\d{1,4})\D*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """An end of somebody's stay: a time, perhaps with its day and month, an item by its number, or nothing said."""

    clock: time | None = None
    day: tuple[int, int] | None = None
    item: int | None = None


def parse_bound(text: str, field: str) -> Bound:
    """A time as `parse_clock` takes it, after its day where there are several («01.08 10:15»), or «п3»: item 3.

    Raises DomainError("bad_time").
    """
    item, dated = _ITEM.fullmatch(text.strip()), _DATED.fullmatch(text.strip())
    if item is not None:
        return Bound(item=int(item.group(1)))
    if dated is not None:
        day = int(dated.group(1)), int(dated.group(2))
        return Bound(clock=parse_clock(dated.group(3), field), day=day)
    return Bound(clock=parse_clock(text, field))


def parse_minutes(text: str, field: str) -> int | None:
    """«15» or «15 хв»; empty means not planned. Raises DomainError("bad_number")."""
    return parse_count(text, field)


def parse_count(text: str, field: str) -> int | None:
    """A whole number with or without words after it; empty means not known. Raises DomainError("bad_number")."""
    typed = text.strip()
    if not typed:
        return None
    match = _NUMBER.fullmatch(typed)
    if match is None:
        raise DomainError("bad_number", field=field, text=typed)
    return int(match.group(1))


LONGEST_NAME = 4
"""Words: a double patronymic («Ахмед Огли») has two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedName:
    """A person's name as typed in one line: family name, given name, perhaps a patronymic."""

    family: str
    given: str
    patronymic: str | None = None


def parse_name(text: str, field: str) -> TypedName:
    """«Войтенко Сергій», «Єременко Ігор Григорович».

    Raises DomainError("name_needs_given") for a single word, and for words that are no name.
    """
    words = tidy(text).split()
    if not 2 <= len(words) <= LONGEST_NAME or not all(word[0].isupper() for word in words[:2]):
        raise DomainError("name_needs_given", field=field)
    return TypedName(family=words[0], given=words[1], patronymic=" ".join(words[2:]) or None)


def optional(text: str) -> str | None:
    """Tidied text, or None for an empty one."""
    return tidy(text) or None
