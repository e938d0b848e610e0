"""A letter as plain text."""

from collections.abc import Iterator, Sequence

from secretariat.domain.document import ListItem, NumberedList, Paragraph, ParagraphRole
from secretariat.services.mailing.mailroom import LetterBlock

INDENT = "   "


def plain_text(blocks: Sequence[LetterBlock]) -> str:
    """The words with an empty line between blocks; a label stands on the line before what it leads."""
    parts: list[str] = []
    leads = False
    for block in blocks:
        text = block.text if isinstance(block, Paragraph) else "\n".join(_lines(block))
        parts += [text] if leads or not parts else ["", text]
        leads = isinstance(block, Paragraph) and block.role is ParagraphRole.LABEL
    return "\n".join(parts) + "\n"


def _lines(block: NumberedList) -> Iterator[str]:
    for item in block.items:
        yield from _item_lines(item, "")


def _item_lines(item: ListItem, indent: str) -> Iterator[str]:
    for place, paragraph in enumerate(item.paragraphs):
        yield f"{indent}{INDENT}{paragraph.text}" if place else f"{indent}{item.label} {paragraph.text}"
    for child in item.children:
        yield from _item_lines(child, indent + INDENT)
