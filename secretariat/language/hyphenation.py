"""Where a Ukrainian word may be divided at the end of a line."""

import functools
import re

from pyphen import Pyphen

from secretariat.language.typography import MONTHS, NO_BREAK_SPACE

LETTERS_BEFORE = 2
LETTERS_AFTER = 3

_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[@/\\_\d]")
_INITIAL = re.compile(r"\b[А-ЯҐЄІЇA-Z]\.")
_HYPHEN = re.compile(rf"(?<=[^\W\d_]{{{LETTERS_BEFORE}}}-)(?=[^\W\d_]{{{LETTERS_AFTER}}})")


@functools.lru_cache(maxsize=50_000)
def break_points(word: str) -> tuple[int, ...]:
    """Positions, ascending, at which `word` may be divided; the first letter after the break stands there.

    A position after a hyphen of the word's own needs no other hyphen. `word` is what stands between two spaces:
    punctuation and no-break spaces may be in it. Addresses, words with digits, capitals, months (a date is not
    divided, N28) and surnames bound to their initials are left whole.
    """
    if _INITIAL.search(word):
        return ()
    points: list[int] = []
    start = 0
    for part in word.split(NO_BREAK_SPACE):
        points += (start + point for point in _within(part))
        start += len(part) + 1
    return tuple(points)


def _within(part: str) -> list[int]:
    """The break points of a word without no-break spaces."""
    if _ADDRESS.search(part):
        return []
    points = [found.start() for found in _HYPHEN.finditer(part)]
    for letters in _LETTERS.finditer(part):
        points += (letters.start() + point for point in _syllables(letters[0]))
    return sorted(points)


def _syllables(letters: str) -> list[int]:
    """The break points of bare letters: one side of an apostrophe or of a hyphen."""
    if len(letters) < LETTERS_BEFORE + LETTERS_AFTER or letters.isupper() or letters in MONTHS:
        return []
    return [int(point) for point in _patterns().positions(letters)]


@functools.cache
def _patterns() -> Pyphen:
    return Pyphen(lang="uk_UA", left=LETTERS_BEFORE, right=LETTERS_AFTER)
