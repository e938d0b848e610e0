"""The same text for every engine: the reference protocol, as long as wanted and never twice the same."""

from collections.abc import Iterator
from dataclasses import replace

from secretariat.domain.document import (
    Block,
    Document,
    ListItem,
    NumberedList,
    Paragraph,
    ReferenceLine,
    Run,
    Section,
    SignatureBlock,
    Table,
)
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.language.templates import protocol_words
from secretariat.services.protocol import build_protocol
from tests.records import reference_record

Plain = tuple[str, str]
"""A kind («heading», «text», «title») and its words."""


def protocol(times: int, run: int) -> Document:
    """The reference protocol with its agenda items `times` over; `run` makes each text a new one for caches."""
    document = build_protocol(
        normalised(reference_record()),
        protocol_words(),
        kind=ProtocolKind.FULL,
        draft=False,
        electronic=True,
    )
    head, items, signatures = document.sections[:2], document.sections[2:-1], document.sections[-1:]
    many = tuple(_varied(section, f"{run}-{time}") for time in range(times) for section in items)
    return replace(document, sections=(*head, *many, *signatures))


def _varied(section: Section, mark: str) -> Section:
    return replace(section, blocks=tuple(_varied_block(block, mark) for block in section.blocks))


def _varied_block(block: Block, mark: str) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, runs=(*block.runs, Run(text=f" ({mark})")))
    return block


def plain(document: Document) -> list[Plain]:
    """The words of a document in order, for engines that do not know our tree."""
    return [piece for section in document.sections for block in section.blocks for piece in _pieces(block)]


def _pieces(block: Block) -> Iterator[Plain]:
    match block:
        case Paragraph():
            kind = {"title": "title", "label": "heading"}.get(block.role.value, "text")
            yield kind, block.text
        case ReferenceLine():
            yield "text", f"{block.left} {block.centre} {block.right}"
        case NumberedList():
            for item in block.items:
                yield from _points(item)
        case SignatureBlock():
            for line in block.lines:
                yield "text", f"{line.post} {line.name}"
        case Table():
            for row in block.rows:
                yield "text", " ".join(row)


def _points(item: ListItem) -> Iterator[Plain]:
    for place, paragraph in enumerate(item.paragraphs):
        yield "text", f"{item.label} {paragraph.text}" if place == 0 else paragraph.text
    for child in item.children:
        yield from _points(child)
