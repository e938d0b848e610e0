"""A word or phrase in five cases, and how its letters look."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import takewhile

from secretariat.domain.ukrainian import APOSTROPHES, normalise_apostrophes

CANONICAL_APOSTROPHE = "ʼ"
_UKRAINIAN = re.compile("[абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The oblique cases of a word or phrase."""

    genitive: str
    dative: str
    accusative: str
    instrumental: str
    vocative: str

    def each(self, change: Callable[[str], str]) -> "Forms":
        """The forms, each of them changed."""
        return Forms(
            genitive=change(self.genitive),
            dative=change(self.dative),
            accusative=change(self.accusative),
            instrumental=change(self.instrumental),
            vocative=change(self.vocative),
        )


def unchanged(word: str) -> Forms:
    """The same word in all cases."""
    return Forms(genitive=word, dative=word, accusative=word, instrumental=word, vocative=word)


def joined(parts: Iterable[Forms], between: str) -> Forms:
    """The forms of parts that stand one after another."""
    all_parts = list(parts)
    return Forms(
        genitive=between.join(part.genitive for part in all_parts),
        dative=between.join(part.dative for part in all_parts),
        accusative=between.join(part.accusative for part in all_parts),
        instrumental=between.join(part.instrumental for part in all_parts),
        vocative=between.join(part.vocative for part in all_parts),
    )


def bare(word: str) -> str:
    """The word as rules see it: small letters, one apostrophe."""
    return normalise_apostrophes(word.lower())


def is_ukrainian(word: str) -> bool:
    """True for letters that rules can judge; a Latin name, a number or an abbreviation with dots is left alone."""
    return _UKRAINIAN.fullmatch(bare(word)) is not None


def dressed(word: str, form: str) -> str:
    """A form of small letters with the capitals and the apostrophe of the word that it comes from."""
    if len(word) > 1 and word.isupper():
        return _with_apostrophe_of(word, form.upper())
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(bare(word), form, strict=False)))
    tail = _with_apostrophe_of(word, form[common:])
    return word[:common] + (tail.capitalize() if common == 0 and word[:1].isupper() else tail)


def _with_apostrophe_of(word: str, text: str) -> str:
    sign = next((letter for letter in word if letter in APOSTROPHES), CANONICAL_APOSTROPHE)
    return text.replace(CANONICAL_APOSTROPHE, sign)
