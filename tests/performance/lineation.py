"""How evenly the lines of a made PDF are set, whoever made it: its word gaps and its hyphens, read by PDFium."""

import ctypes
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import NamedTuple

import pypdfium2
from pypdfium2.raw import FPDFText_GetCharOrigin, FPDFText_GetFontSize, FPDFText_GetUnicode

from tests.output.pdf.reading import unspelled

NORMAL_GAP = 0.25
"""The space of Tinos, in em."""
_LEAST_GAP = 0.12  # em; a space that has shrunk by a third is wider
_FULL = 0.5  # em; a justified line ends no further from the right edge of the text
_HYPHENS = "-\u00ad\u2010\x02"  # PDFium reads U+0002 for the hyphen of a divided word


class Glyph(NamedTuple):
    """A character: its page, base line, left and right end of its advance, and size, in points."""

    text: str
    page: int
    base: float
    left: float
    right: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lineation:
    """The justified lines of a paper: their number, shares of them in per cent, and the longest run of hyphens."""

    lines: int
    wide: float
    hyphenated: float
    hyphens_in_a_row: int


def lineation(data: bytes) -> Lineation:
    """Measure lines that reach the right edge of the text; wide is a mean gap of more than two normal spaces."""
    lines = list(_lines(unspelled(data)))
    edge = max(line[-1].right for line in lines)
    justified = [line if line[-1].right > edge - _FULL * line[-1].size else None for line in lines]
    full = [line for line in justified if line]
    ends = [line is not None and line[-1].text in _HYPHENS for line in justified]
    runs = [len(list(group)) for hyphen, group in groupby(ends) if hyphen]
    return Lineation(
        lines=len(full),
        wide=100 * sum(_mean_gap(line) > 2 * NORMAL_GAP for line in full) / len(full),
        hyphenated=100 * sum(runs) / len(full),
        hyphens_in_a_row=max(runs, default=0),
    )


def _mean_gap(line: Sequence[Glyph]) -> float:
    """The mean gap between the words of a line, in em."""
    gaps = [(after.left - before.right) / after.size for before, after in pairwise(line)]
    between = [gap for gap in gaps if gap > _LEAST_GAP]
    return sum(between) / len(between) if between else 0.0


def _lines(data: bytes) -> Iterator[list[Glyph]]:
    ordered = sorted(_glyphs(data), key=lambda one: (one.page, -round(one.base), one.left))
    for _, group in groupby(ordered, key=lambda one: (one.page, -round(one.base))):
        yield list(group)


def _glyphs(data: bytes) -> Iterator[Glyph]:
    document = pypdfium2.PdfDocument(data)
    try:
        for number in range(len(document)):
            yield from _on_page(document, number)
    finally:
        document.close()


def _on_page(document: pypdfium2.PdfDocument, number: int) -> Iterator[Glyph]:
    content = document[number].get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(content.count_chars()):
        character = chr(FPDFText_GetUnicode(content, index))
        if character.isspace():
            continue
        left, _, right, _ = content.get_charbox(index, loose=True)
        FPDFText_GetCharOrigin(content, index, x, y)
        yield Glyph(character, number, y.value, left, right, FPDFText_GetFontSize(content, index))
