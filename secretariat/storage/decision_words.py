"""Words of decisions as they are indexed and asked for: both sides go through the same folding."""

import re
import unicodedata

from secretariat.domain.ukrainian import normalise_apostrophes

_OVER = "\ue000"
"""Stands for the stroke of «5/1»: a private sign, which FTS5 takes for a letter, so that a number is one word."""

_STRESS = "\u0301"
_STROKE = re.compile(r"(?<=\d)/(?=\d|\s|$)")
_WORD = re.compile(f"(?:[^\\W_]|{_OVER})+")


def folded(text: str) -> str:
    """The words of a text without case, marks of stress and punctuation, all apostrophes as ʼ."""
    plain = unicodedata.normalize("NFC", text).replace(_STRESS, "")
    return " ".join(_WORD.findall(_STROKE.sub(_OVER, normalise_apostrophes(plain).casefold())))


def prefixes(text: str) -> str:
    """An FTS5 query: every typed word begins a word of the text; empty when nothing that could be found was typed."""
    return " ".join(f'"{word}"*' for word in folded(text).split())
