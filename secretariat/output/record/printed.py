"""The words that a paper prints."""

import re
from collections.abc import Iterator

from secretariat.domain.document import (
    Block,
    Document,
    ListItem,
    NumberedList,
    Paragraph,
    Picture,
    ReferenceLine,
    SignatureBlock,
    Table,
)

_ENDINGS = " .,:;"


class Printed:
    """All text of a paper, its descriptions for readers without eyes among it."""

    def __init__(self, document: Document) -> None:
        self._text = "\n".join(_plain(text) for text in _texts(document))

    def has(self, text: str | None) -> bool:
        """True when every line of the text stands on the paper, whatever its case and the stop after it."""
        lines = (_plain(line).rstrip(_ENDINGS) for line in (text or "").splitlines())
        found = [line in self._text for line in lines if line]
        return bool(found) and all(found)

    def has_of(self, name: str, words: str) -> bool:
        """True when the words stand right after the name: «Кузьмінов О., перший заступник …», or in the next cell."""
        mark = r"(?: \([^()\n]*\))?"
        found = re.search(
            rf"{re.escape(_plain(name))}{mark}(?:,| –|\n) ?{re.escape(_plain(words))}", self._text
        )
        return found is not None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _texts(document: Document) -> Iterator[str]:
    yield document.title
    yield document.author
    for section in document.sections:
        for block in section.blocks:
            yield from _of_block(block)
    for annex in document.annexes:
        yield annex.mark.text
        for block in annex.blocks:
            yield from _of_block(block)


def _of_block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield block.text
    elif isinstance(block, ReferenceLine):
        yield from (block.left, block.centre, block.right)
    elif isinstance(block, NumberedList):
        for item in block.items:
            yield from _of_item(item)
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, Picture):
        yield block.alternative_text
    elif isinstance(block, SignatureBlock):
        for line in block.lines:
            yield from (line.post, line.name)
        yield from (field.label for field in block.fields)


def _of_item(item: ListItem) -> Iterator[str]:
    yield from (paragraph.text for paragraph in item.paragraphs)
    for child in item.children:
        yield from _of_item(child)
