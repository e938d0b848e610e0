"""Which words of a Ukrainian text are a matter of spelling, and where they stand. The dictionary is in `language`."""

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from secretariat.domain.ukrainian import APOSTROPHES, normalise_apostrophes

LONGEST_ACRONYM = 6
SHORTENED = frozenset(
    {
        "абз",
        "акад",
        "арх",
        "бл",
        "бул",
        "буд",
        "вид",
        "вул",
        "год",
        "гр",
        "грн",
        "див",
        "дир",
        "доц",
        "заст",
        "зав",
        "зам",
        "ім",
        "ін",
        "кв",
        "керівн",
        "кімн",
        "коп",
        "корп",
        "млн",
        "млрд",
        "нач",
        "напр",
        "обл",
        "оф",
        "пл",
        "пов",
        "пом",
        "пор",
        "пп",
        "пров",
        "просп",
        "проф",
        "ред",
        "рис",
        "рр",
        "сек",
        "сел",
        "смт",
        "ст",
        "стор",
        "табл",
        "тел",
        "тис",
        "трлн",
        "хв",
        "чол",
        "шт",
    }
)

_STRESS, _SOFT_HYPHEN, _HARD_HYPHEN = "\u0301", "\u00ad", "\u2011"
_INSIDE = re.escape(APOSTROPHES + _STRESS + _SOFT_HYPHEN + _HARD_HYPHEN + "-")
_CHUNK = re.compile(r"\S+")
_WORD = re.compile(rf"[^\Wʼ]+(?:[{_INSIDE}]+[^\Wʼ]+)*")
_ADDRESS = re.compile(r"@|://|^www\.|[A-Za-z0-9]\.[A-Za-z]{2,}", re.ASCII)
_NOT_LETTER = re.compile(r"[\d_]")
_UKRAINIAN = re.compile(r"[А-Яа-яҐґЄєІіЇї]")
_VOWEL = re.compile(r"[аеєиіїоуюя]", re.IGNORECASE)
_LEFT_OUT = str.maketrans({_STRESS: None, _SOFT_HYPHEN: None, _HARD_HYPHEN: "-"})


class Spelt(NamedTuple):
    """A word to be checked: its place in the text, and its letters with the apostrophe ʼ and no invisible signs."""

    start: int
    end: int
    word: str


def chunks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between spaces, each with its place in the text."""
    return ((found.start(), found[0]) for found in _CHUNK.finditer(text))


@functools.lru_cache(maxsize=20_000)
def words_within(chunk: str) -> tuple[Spelt, ...]:
    """The words of a chunk that a dictionary of Ukrainian can judge, by their places in it.

    Left out are single letters, whatever has a figure in it, words of other alphabets, acronyms (ПРООН, ЦНАПи),
    usual shortenings before their full stop (вул.), e-mail addresses and addresses of the network. A word that mixes
    Ukrainian letters with Latin ones is in: nobody sees them, and no search finds it.
    """
    if _ADDRESS.search(chunk):
        return ()
    found = ((match.start(), match.end(), plain_word(match[0])) for match in _WORD.finditer(chunk))
    return tuple(
        Spelt(start, end, word)
        for start, end, word in found
        if _is_spelt(word, before_stop=chunk[end : end + 1] == ".")
    )


def plain_word(word: str) -> str:
    """The word as it is compared: composed letters, one apostrophe, no stress mark or soft hyphen."""
    return normalise_apostrophes(unicodedata.normalize("NFC", word.translate(_LEFT_OUT)))


def _is_spelt(word: str, *, before_stop: bool) -> bool:
    if len(word) < 2 or _NOT_LETTER.search(word) or not _UKRAINIAN.search(word):
        return False
    if before_stop and (word.casefold() in SHORTENED or not _VOWEL.search(word)):
        return False
    return not any(_is_acronym(part) for part in word.split("-"))


def _is_acronym(part: str) -> bool:
    """«ПРООН» and «ЦНАПи», but not «УХВАЛИЛИ» nor «Київ»."""
    if part.isupper():
        return 1 < len(part) <= LONGEST_ACRONYM
    return any(letter.isupper() for letter in part[1:])
