"""Protocols made from records, and their text block by block."""

from collections.abc import Iterator

from secretariat.domain.document import (
    Block,
    Document,
    Emblem,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Picture,
    ReferenceLine,
    RuledLines,
    SignatureBlock,
    Source,
    Table,
)
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_protocol
from tests.records import hard_cases


def made(
    record: MeetingRecord,
    kind: ProtocolKind | None = None,
    *,
    draft: bool = False,
    electronic: bool = True,
) -> Document:
    """The protocol of a record, of its own kind unless another is asked for."""
    chosen = kind or record.meeting.protocol
    return build_protocol(
        normalised(record), protocol_words(), kind=chosen, draft=draft, electronic=electronic
    )


def case(name: str, kind: ProtocolKind | None = None) -> list[str]:
    """The lines of the protocol of a hard case."""
    return lines(made(hard_cases()[name], kind))


def lines(document: Document) -> list[str]:
    """Every line of text in order, annexes last; list points with their labels."""
    blocks = [block for section in document.sections for block in section.blocks]
    text = [line for block in blocks for line in block_lines(block)]
    for annex in document.annexes:
        text += [annex.mark.text, *(line for block in annex.blocks for line in block_lines(block))]
    return text


def block_lines(block: Block) -> list[str]:
    """The lines of one block."""
    match block:
        case Paragraph():
            return [block.text]
        case Emblem():
            return [block.alternative_text]
        case ReferenceLine():
            return [block.left, block.centre, block.right]
        case Picture():
            return [block.alternative_text]
        case NumberedList():
            return [line for item in block.items for line in _item_lines(item)]
        case Table():
            return [" | ".join(row) for row in block.rows]
        case RuledLines():
            return []
        case SignatureBlock():
            return [f"{line.post} {line.name}" for line in block.lines]


def _item_lines(item: ListItem) -> list[str]:
    first, *others = [paragraph.text for paragraph in item.paragraphs]
    return [
        f"{item.label} {first}",
        *others,
        *(line for child in item.children for line in _item_lines(child)),
    ]


def paragraphs(document: Document, role: ParagraphRole | None = None) -> list[Paragraph]:
    """Every paragraph, in lists too; those of one role when it is given."""
    found: list[Paragraph] = []
    parts = [*document.sections, *document.annexes]
    for part in parts:
        for block in part.blocks:
            found += _paragraphs(block)
    return [paragraph for paragraph in found if role is None or paragraph.role is role]


def sources(document: Document) -> set[tuple[str, int]]:
    """Where the blocks of a document lead to."""
    found: Iterator[Source | None] = (paragraph.source for paragraph in paragraphs(document))
    return {(source.kind, source.id) for source in found if source is not None}


def _paragraphs(block: Block) -> list[Paragraph]:
    if isinstance(block, Paragraph):
        return [block]
    if isinstance(block, NumberedList):
        return [paragraph for item in block.items for paragraph in _item_paragraphs(item)]
    return []


def _item_paragraphs(item: ListItem) -> list[Paragraph]:
    below = [paragraph for child in item.children for paragraph in _item_paragraphs(child)]
    return [*item.paragraphs, *below]
