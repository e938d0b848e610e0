"""What stands where on the pages of a made PDF, measured on its characters by PDFium.

A divided word reads as a whole; here it is taken apart again, to see its letters where they are.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby, pairwise

import pikepdf
import pypdfium2
from pypdfium2.raw import FPDFText_GetCharOrigin, FPDFText_GetFontSize, FPDFText_GetUnicode

MM = 72 / 25.4
HEAD = 18 * MM  # what stands higher is a page number or a mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A character, its page (from 0), its box and its base line in points from the page's top left."""

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLine:
    """Letters on one level."""

    text: str
    page: int
    left: float
    right: float
    level: float


def letters(data: bytes) -> list[Letter]:
    """All visible characters, page by page."""
    document = pypdfium2.PdfDocument(unspelled(data))
    try:
        return [letter for number in range(len(document)) for letter in _on_page(document, number)]
    finally:
        document.close()


def text_letters(data: bytes) -> list[Letter]:
    """The characters of the text, without page numbers and marks."""
    return [letter for letter in letters(data) if letter.top > HEAD]


def lines(data: bytes) -> list[PrintedLine]:
    """The printed lines of the text from the top down; characters that a gap parts are joined by a space."""
    ordered = sorted(text_letters(data), key=lambda one: (one.page, round(one.base / 3), one.left))
    grouped = groupby(ordered, key=lambda one: (one.page, round(one.base / 3)))
    return [_line(list(group)) for _, group in grouped]


def page_texts(data: bytes) -> list[str]:
    """The text of each page as PDFium reads it, everything included, divided words whole."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def unspelled(data: bytes) -> bytes:
    """The file without the texts that stand for what is drawn."""
    made = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            content = re.sub(rb"/ActualText ?(<[^>]*>|\([^)]*\))", b"", page.Contents.read_bytes())
            page.Contents = pdf.make_stream(content)
        pdf.save(made)
    return made.getvalue()


def unspanned(data: bytes) -> bytes:
    """The file without the spans of divided words: poppler hears of the first one in an element alone."""
    made = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            content = page.Contents.read_bytes()
            plain = re.sub(
                rb"/Span <</ActualText <[0-9a-f]+>>> BDC(.*?)EMC", rb"\1", content, flags=re.DOTALL
            )
            page.Contents = pdf.make_stream(plain)
        pdf.save(made)
    return made.getvalue()


def divided_words(data: bytes) -> list[str]:
    """The words that are divided at the end of a line, in whole."""
    with pikepdf.open(BytesIO(data)) as pdf:
        contents = [page.Contents.read_bytes() for page in pdf.pages]
    spelled = [
        digits for content in contents for digits in re.findall(rb"/ActualText <([0-9a-f]+)>", content)
    ]
    words = [bytes.fromhex(digits.decode("ascii")).decode("utf-16") for digits in spelled]
    return [word for word in words if word.strip()]


def _line(members: list[Letter]) -> PrintedLine:
    text = members[0].text
    for before, after in pairwise(members):
        text += (" " if after.left - before.right > 0.15 * after.size else "") + after.text
    return PrintedLine(
        text=text,
        page=members[0].page,
        left=members[0].left,
        right=max(one.right for one in members),
        level=members[0].bottom,
    )


def _on_page(document: pypdfium2.PdfDocument, number: int) -> Iterator[Letter]:
    page = document[number]
    height = page.get_height()
    content = page.get_textpage()
    for index in range(content.count_chars()):
        character = chr(FPDFText_GetUnicode(content, index))
        left, _, right, top = content.get_charbox(index)
        lowest = content.get_charbox(index, loose=True)[1]
        if not character.isspace():
            yield Letter(
                text=character,
                page=number,
                left=left,
                right=right,
                top=height - top,
                bottom=height - lowest,
                base=height - _base(content, index),
                size=FPDFText_GetFontSize(content, index),
            )


def _base(content: pypdfium2.PdfTextPage, index: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    FPDFText_GetCharOrigin(content, index, x, y)
    return y.value
