"""Erasing a person: the forms in which somebody is named, and texts without them (Law 2297-VI, articles 8 and 15)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from secretariat.domain import checks
from secretariat.domain.ids import DisclosureId, ErasureId, PersonId
from secretariat.domain.name_patterns import (
    AFTER,
    BEFORE,
    SPACE,
    any_of,
    contact,
    one_of,
    standing_alone,
    whole_names,
    word,
)
from secretariat.domain.ukrainian import normalise_apostrophes

ERASED = "[стерто]"
"""What stands in a text in place of a name, an address or a telephone."""

ERASED_FAMILY = "Стерта особа"
"""The name of an erased person in place of the family name; the given name is a number, «№ 17»."""

ERASED_ADDRESS = "erased@erased.invalid"
"""An address that leads nowhere (RFC 2606, 2)."""

_OF_A_PLACE = re.compile(
    r"(?:\b(?:вул|вулиц\w+|просп|проспект\w*|пров|провул\w+|бульв|бульвар\w*|пл|площ\w+|ім)\b|(?<!від )\bімені\b)"
    r"\.?\s*$",
    re.IGNORECASE,
)
"""What stands before the name of somebody after whom a street or a school is called."""

_FOLD, _LINE_OCTETS = "\r\n ", 75
"""How a calendar breaks a long line, and where at the latest."""

_LONGEST_PLACE = 30
"""Signs that such a word has at the most, with the spaces behind it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForms:
    """Every form in which the parts of a name are written, in all cases, and what else leads to the person.

    `literals` are addresses and telephones, found however they are typed.
    """

    family: frozenset[str]
    given: frozenset[str]
    patronymic: frozenset[str] = frozenset()
    literals: frozenset[str] = frozenset()


class Redactor:
    """Takes a person out of texts.

    What may mean one of the `others` stays: a family name that one of them bears in any case is taken out only
    together with the given name or its initial, and only when those are not theirs too. So does a family name after
    which a place is called. `doubtful` finds what stayed, and the given name with the patronymic alone.
    """

    def __init__(self, forms: NameForms, others: Iterable[NameForms] = ()) -> None:
        namesakes = tuple(others)
        shared = {_folded(form) for other in namesakes for form in other.family}
        own = [form for form in forms.family if _folded(form) not in shared]
        self._named = any_of(map(standing_alone, [*_whole(forms), *map(word, own)]))
        self._theirs = any_of(standing_alone(part) for other in namesakes for part in _whole(other))
        contacts = sorted(forms.literals - _contacts(namesakes), key=len, reverse=True)
        self._contacts = any_of(filter(None, map(contact, contacts)), re.IGNORECASE)
        called = [f"{one_of(forms.given)}{SPACE}{one_of(forms.patronymic)}"] if forms.patronymic else []
        self._doubtful = any_of(
            f"{BEFORE}(?:{part}){AFTER}" for part in [*called, *map(word, sorted(forms.family))]
        )

    def redacted(self, text: str) -> str:
        """The text without the person; the same text when the person is not in it.

        In a calendar a name goes over the end of a line too (RFC 5545, 3.1); such a text comes back folded anew.
        """
        if _FOLD not in text:
            return self._cleared(text)
        whole = text.replace(_FOLD, "")
        cleared = self._cleared(whole)
        return text if cleared == whole else "\r\n".join(map(_folded_line, cleared.split("\r\n")))

    def _cleared(self, text: str) -> str:
        if self._contacts is not None:
            text = self._contacts.sub(ERASED, text)
        return text if self._named is None else self._named.sub(self._without, text)

    def finds(self, text: str) -> bool:
        """True when the person is named in the text."""
        return self.redacted(text) != text

    def doubts(self, text: str) -> bool:
        """True when a name stays in the text that may be this person's or somebody else's."""
        return (
            self._doubtful is not None
            and self._doubtful.search(self.redacted(text).replace(_FOLD, "")) is not None
        )

    def names_in(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the person is named: first sign and the one after the last."""
        if self._named is not None:
            yield from (found.span() for found in self._named.finditer(text) if not self._stays(found))

    def _without(self, found: re.Match[str]) -> str:
        return found.group() if self._stays(found) else ERASED

    def _stays(self, found: re.Match[str]) -> bool:
        is_theirs = self._theirs is not None and self._theirs.fullmatch(found.group()) is not None
        return is_theirs or names_a_place(found.string, found.start())


def names_a_place(text: str, start: int) -> bool:
    """True when a name that begins there is that of a street or a school."""
    return _OF_A_PLACE.search(text[max(0, start - _LONGEST_PLACE) : start]) is not None


def _folded_line(line: str) -> str:
    """A line of a calendar in pieces of at most 75 octets, none of which ends within a letter."""
    pieces, size = [""], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _LINE_OCTETS:
            pieces.append("")
            size = 1  # the space that goes before it
        pieces[-1] += sign
        size += octets
    return _FOLD.join(pieces)


def _whole(forms: NameForms) -> tuple[str, ...]:
    return whole_names(forms.family, forms.given, forms.patronymic) if forms.family else ()


def _contacts(others: Iterable[NameForms]) -> frozenset[str]:
    return frozenset(literal for other in others for literal in other.literals)


def _folded(word: str) -> str:
    return normalise_apostrophes(word).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That somebody was erased, without a name: by it an older backup that comes back is cleared again.

    `digest` is that of who the person was, salted; a person who was renamed has one for each name.
    """

    id: ErasureId
    person_id: int
    moment: datetime
    salt: str
    digest: str

    def __post_init__(self) -> None:
        checks.text(self.salt, "salt")
        checks.sha256(self.digest, "digest")

    def means(self, person_id: int, name: str) -> bool:
        """True when this was the erasure of the person of that id and full name."""
        return self.person_id == person_id and self.digest == identity_digest(self.salt, person_id, name)


def identity_digest(salt: str, person_id: int, name: str) -> str:
    """A digest that tells nothing without the salt, and with it only whether a guess is right."""
    return sha256(f"{salt}\n{person_id}\n{_folded(name)}".encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """That somebody's data was given to somebody: to whom, what, on what ground (Law 2297-VI, articles 14 and 16)."""

    id: DisclosureId
    person_id: PersonId
    moment: datetime
    recipient: str
    content: str
    ground: str | None = None

    def __post_init__(self) -> None:
        checks.text(self.recipient, "recipient")
        checks.text(self.content, "content")
        checks.optional_text(self.ground, "ground")
