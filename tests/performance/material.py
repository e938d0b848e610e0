"""The same text for every engine: minutes as long as wanted, of the sentences of all records that the tests have."""

import functools
import random
import re
from collections.abc import Iterator
from dataclasses import replace

from secretariat.domain.document import (
    Block,
    Document,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    ReferenceLine,
    Run,
    Section,
    SignatureBlock,
    Table,
)
from secretariat.output.pdf.words import printed
from tests.records import hard_cases, reference_record
from tests.services.protocol.made import made

Plain = tuple[str, str]
"""A kind («heading», «text», «title») and its words."""


def protocol(items: int, run: int, *, size: float = 14.0) -> Document:
    """Minutes with so many agenda items, in type of `size` points; another `run` mixes the sentences anew."""
    document = _reference()
    mixer = random.Random(run)
    sections = (_item(number, mixer) for number in range(1, items + 1))
    return replace(
        document,
        profile=replace(document.profile, body_size=size),
        sections=(*document.sections[:2], *sections, document.sections[-1]),
        sample=False,
    )


@functools.cache
def _reference() -> Document:
    return made(reference_record())


@functools.cache
def _sentences() -> tuple[str, ...]:
    """What is said and decided in the minutes of the tests' records, each sentence once."""
    documents = [made(record) for record in (reference_record(), *hard_cases().values())]
    blocks = [block for document in documents for section in document.sections for block in section.blocks]
    texts = [paragraph.text for block in blocks for paragraph in _body(block)]
    found = (sentence for text in texts for sentence in re.split(r"(?<=[а-яіїєґ]{3}\.) ", text))
    return tuple(dict.fromkeys(sentence for sentence in found if len(sentence) > 60 and sentence[-1] == "."))


def _body(block: Block) -> list[Paragraph]:
    """The running text of a block."""
    match block:
        case Paragraph(role=ParagraphRole.BODY):
            return [block]
        case NumberedList():
            return [paragraph for item in block.items for paragraph in item.paragraphs]
    return []


def _item(number: int, mixer: random.Random) -> Section:
    """An agenda item: what was heard and said, two points of a decision, and the vote."""
    decided = NumberedList(
        items=tuple(ListItem(label=f"{point}.", paragraphs=(_paragraph(mixer, 1),)) for point in (1, 2))
    )
    blocks: tuple[Block, ...] = (
        _short(ParagraphRole.LABEL, f"{number}. СЛУХАЛИ:"),
        _paragraph(mixer, 5),
        _short(ParagraphRole.LABEL, "ВИСТУПИЛИ:"),
        _paragraph(mixer, 3),
        _paragraph(mixer, 4),
        _short(ParagraphRole.LABEL, "УХВАЛИЛИ:"),
        decided,
        _short(
            ParagraphRole.VOTE, f"Голосували: «за» – {mixer.randint(6, 9)}, «проти» – 0, «утрималися» – 1."
        ),
    )
    return Section(title=f"Питання {number}", blocks=blocks)


def _paragraph(mixer: random.Random, sentences: int) -> Paragraph:
    return _short(ParagraphRole.BODY, " ".join(mixer.sample(_sentences(), sentences)))


def _short(role: ParagraphRole, text: str) -> Paragraph:
    return Paragraph(role=role, runs=(Run(text=text),))


def plain(document: Document) -> list[Plain]:
    """The words of a document in order, for engines that do not know our tree, bound as ours are."""
    blocks = (block for section in document.sections for block in section.blocks)
    return [(kind, "".join(printed((Run(text=text),)))) for block in blocks for kind, text in _pieces(block)]


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
