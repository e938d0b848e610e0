"""Chunks of one paragraph of Qt's, which counts letters in units of UTF-16."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QTextBlock

from secretariat.domain.spelling import chunks

_BASIC = 0xFFFF


def placed_chunks(block: QTextBlock, text: str) -> Iterable[tuple[int, str]]:
    """What stands between spaces, placed as Qt places it in the paragraph."""
    # the length counts the end of the paragraph too; else it is equal unless there are pictures (emoji) in the text
    return chunks(text) if block.length() == len(text) + 1 else _shifted(text)


def _shifted(text: str) -> Iterator[tuple[int, str]]:
    for start, chunk in chunks(text):
        yield start + sum(ord(sign) > _BASIC for sign in text[:start]), chunk
