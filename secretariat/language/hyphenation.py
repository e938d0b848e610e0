"""Where a Ukrainian word may be divided at the end of a line."""

import functools
import re
from collections.abc import Iterator

from pyphen import Pyphen

from secretariat.language.typography import MONTHS, NO_BREAK_SPACE

LETTERS_BEFORE = 2
LETTERS_AFTER = 3

_LETTERS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_ADDRESS = re.compile(r"[@/\\_\d]")
_INITIAL = re.compile(r"\b[А-ЯҐЄІЇA-Z]\.")
_APOSTROPHES = str.maketrans("’ʼ", "''")  # the patterns know this one best
_TORN = re.compile(
    "'|й[^аеєиіїоуюя]"
)  # at the beginning of a line: its apostrophe, or its short «й», left behind


@functools.lru_cache(maxsize=50_000)
def break_points(word: str, *, names: bool = False) -> tuple[int, ...]:
    """Positions, ascending, at which `word` may be divided; the first letter after the break stands there.

    `word` is what stands between two spaces: punctuation and no-break spaces may be in it. Names are left whole, that
    is capitalised words, unless `names` are to be divided too, because a line is too narrow for one; so are addresses,
    words with digits, capitals, months (a date is not divided, N28) and surnames bound to their initials. Nor does a
    line end with a word's own hyphen: who copies the text could not tell it from one that was added.
    """
    if _INITIAL.search(word):
        return ()
    points: list[int] = []
    start = 0
    for part in word.split(NO_BREAK_SPACE):
        if names or not _is_capitalised(part):
            points += (start + point for point in _within(part))
        start += len(part) + 1
    return tuple(points)


def _is_capitalised(word: str) -> bool:
    """Whether the first letter of `word` is a capital."""
    found = _LETTERS.search(word)
    return found is not None and found[0][0].isupper()


def _within(part: str) -> Iterator[int]:
    """The break points of a word without no-break spaces."""
    if not _ADDRESS.search(part):
        for letters in _LETTERS.finditer(part):
            yield from (letters.start() + point for point in _syllables(letters[0]))


def _syllables(letters: str) -> Iterator[int]:
    """The break points of bare letters: one side of a hyphen."""
    if letters.isupper() or letters in MONTHS:
        return
    plain = letters.translate(_APOSTROPHES)
    for point in map(int, _patterns().positions(plain)):
        before, after = plain[:point].replace("'", ""), plain[point:].replace("'", "")
        if len(before) >= LETTERS_BEFORE and len(after) >= LETTERS_AFTER and not _TORN.match(plain, point):
            yield point


@functools.cache
def _patterns() -> Pyphen:
    return Pyphen(lang="uk_UA", left=LETTERS_BEFORE, right=LETTERS_AFTER)
