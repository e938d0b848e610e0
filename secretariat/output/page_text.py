"""The text of a paper as it runs on from page to page, without the heads that stand on each."""

import ctypes
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pypdfium2 import raw

from secretariat.output.page_search import DIVIDING

_ARTIFACT = "Artifact"
"""How a tagged PDF marks what is no part of its text: numbers of pages, marks, heads of tables that are repeated."""
_SPELLED = "Span"
"""How our papers mark what reads otherwise than it looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """The signs of a page that belong to the text, the first of them with its place among all of the page."""

    start: int
    signs: Sequence[str]


class Flow:
    """The signs of all pages in one row; a page end is a line end, and nothing where it divides a word."""

    def __init__(self, pages: Sequence[PageText]) -> None:
        self.signs: list[str] = []
        self._pages = pages
        self._begins: list[int] = []
        for page in pages:
            if self.signs and self.signs[-1] not in DIVIDING:
                self.signs.append("\n")
            self._begins.append(len(self.signs))
            self.signs += page.signs

    def places(self, found: range) -> list[tuple[int, range]]:
        """The pages (from 0) that some of the signs lie on, each with their places there."""
        return list(self._parts(found))

    def _parts(self, found: range) -> Iterator[tuple[int, range]]:
        for number in range(self._page_at(found.start), self._page_at(found.stop - 1) + 1):
            page, begin = self._pages[number], self._begins[number]
            first = max(found.start - begin, 0)
            last = min(found.stop - begin, len(page.signs))
            if first < last:
                yield number, range(page.start + first, page.start + last)

    def _page_at(self, place: int) -> int:
        return bisect_right(self._begins, place) - 1


def own_text(text: Any) -> PageText:
    """What a page of text has between the artifacts at its beginning and at its end; `text` is PDFium's."""
    first, last = 0, text.count_chars()
    while first < last and _stands_outside(text, first):
        first += 1
    while first < last and _stands_outside(text, last - 1):
        last -= 1
    signs = [_sign(text, place) for place in range(first, last)]
    return PageText(start=first, signs=signs)


def with_rest(text: Any, places: range) -> range:
    """Some signs of a page with the rest of a word that is divided after them.

    Our papers read such a word in whole where it begins, and as a space in the next line (see `Pen`).
    """
    place, count = places.stop, text.count_chars()
    while place < count and not _sign(text, place).isspace():
        place += 1
    stop = places.stop
    while place < count and _sign(text, place).isspace():
        if _marked(text, place, _SPELLED):
            stop = place + 1
        elif raw.FPDFText_GetTextObject(text, place):
            break
        place += 1
    return range(places.start, stop)


def _stands_outside(text: Any, place: int) -> bool:
    """Whether a sign is an artifact, or white space that PDFium adds beside one."""
    if not raw.FPDFText_GetTextObject(text, place):
        return _sign(text, place).isspace()
    return _marked(text, place, _ARTIFACT)


def _marked(text: Any, place: int, name: str) -> bool:
    held = raw.FPDFText_GetTextObject(text, place)
    marks = (raw.FPDFPageObj_GetMark(held, number) for number in range(_marks(held)))
    return any(_name(mark) == name for mark in marks)


def _marks(held: Any) -> int:
    return raw.FPDFPageObj_CountMarks(held) if held else 0


def _sign(text: Any, place: int) -> str:
    return chr(raw.FPDFText_GetUnicode(text, place))


def _name(mark: Any) -> str:
    buffer, length = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, buffer, ctypes.sizeof(buffer), length)
    return bytes(buffer)[: max(0, length.value - 2)].decode("utf-16-le")
