"""Erasing a person: the forms in which somebody is named, and texts without them (Law 2297-VI, articles 8 and 15)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from secretariat.domain import checks
from secretariat.domain.ids import DisclosureId, ErasureId, PersonId
from secretariat.domain.papers import check_sha256
from secretariat.domain.ukrainian import APOSTROPHES, initial, normalise_apostrophes

ERASED = "[стерто]"
"""What stands in a text in place of a name, an address or a telephone."""

ERASED_FAMILY = "Стерта особа"
"""The name of an erased person in place of the family name; the given name is a number, «№ 17»."""

ERASED_ADDRESS = "erased@erased.invalid"
"""An address that leads nowhere (RFC 2606, 2)."""

_BEFORE = rf"(?<![\w{APOSTROPHES}-])"
_AFTER = rf"(?![\w{APOSTROPHES}])"
_SPACE = r"[\s\u00a0]+"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForms:
    """Every form in which the parts of a name are written, in all cases, and what else leads to the person.

    `literals` are addresses and telephones, found in any case of letters.
    """

    family: frozenset[str]
    given: frozenset[str]
    patronymic: frozenset[str] = frozenset()
    literals: frozenset[str] = frozenset()


class Redactor:
    """Takes a person out of texts.

    A family name in `shared`, which somebody else bears too in one of its forms, is taken out only together with the
    given name or its initial; `doubtful` finds where it stands alone.
    """

    def __init__(self, forms: NameForms, shared: frozenset[str] = frozenset()) -> None:
        known = {_folded(form) for form in shared}
        own = frozenset(form for form in forms.family if _folded(form) not in known)
        self._named = _pattern([*_with_names(forms), *own]) if forms.family else None
        self._literals = _pattern(sorted(forms.literals, key=len, reverse=True), re.IGNORECASE)
        self._doubtful = _pattern(forms.family - own)

    def redacted(self, text: str) -> str:
        """The text without the person; the same text when the person is not in it."""
        for pattern in (self._literals, self._named):
            if pattern is not None:
                text = pattern.sub(ERASED, text)
        return text

    def finds(self, text: str) -> bool:
        """True when the person is named in the text."""
        return self.redacted(text) != text

    def doubts(self, text: str) -> bool:
        """True when a family name stands in the text that may be this person's or somebody else's."""
        return self._doubtful is not None and self._doubtful.search(self.redacted(text)) is not None


def _with_names(forms: NameForms) -> Iterable[str]:
    """The family name with the given name before or behind it, whole or as initials: the longest first."""
    given = _alternatives([*forms.given, *map(initial, forms.given)])
    middle = _alternatives([*forms.patronymic, *map(initial, forms.patronymic)])
    family = _alternatives(forms.family)
    names = f"{given}(?:(?:{_SPACE})?{middle})?" if middle else given
    return [_Raw(f"{family}{_SPACE}{names}"), _Raw(f"{names}(?:{_SPACE})?{family}")]


class _Raw(str):
    """A pattern, not a word."""

    __slots__ = ()


def _pattern(words: Iterable[str], flags: int = 0) -> re.Pattern[str] | None:
    parts = [word if isinstance(word, _Raw) else _word(word) for word in words]
    # a sign at which a word ends, such as the dot of an initial, is followed by anything
    return (
        re.compile("|".join(f"{_BEFORE}(?:{part})(?:{_AFTER}|(?<=\\.))" for part in parts), flags)
        if parts
        else None
    )


def _alternatives(words: Iterable[str]) -> str:
    ordered = sorted({_word(word) for word in words}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(ordered)})" if ordered else ""


def _word(word: str) -> str:
    """A word as it stands and in capitals, with any apostrophe and any space."""
    both = dict.fromkeys((word, word.upper()))
    return (
        "|".join(_spelled(one) for one in both) if len(both) == 1 else f"(?:{'|'.join(map(_spelled, both))})"
    )


def _spelled(word: str) -> str:
    signs = (f"[{APOSTROPHES}]" if sign in APOSTROPHES else re.escape(sign) for sign in word)
    return re.sub(r"(?:\\ )+", lambda _: _SPACE, "".join(signs))


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
        check_sha256(self.digest, "digest")

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
