"""Every entry of the outline of every paper, followed: it leads to the first line of the part that it names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import (
    AnnexPart,
    Block,
    Document,
    Emblem,
    PaperKind,
    Picture,
    RuledLines,
    Section,
    Table,
)
from secretariat.language.typography import clean
from secretariat.output.pdf import render
from secretariat.output.pdf.styles import PAGE_HEIGHT
from secretariat.services.papers.registry import PAPERS
from tests.output.docx.papers import letters
from tests.output.pdf.reading import PrintedLine, lines
from tests.output.test_every_paper import built_papers
from tests.services.protocol.made import block_lines

_OF_AN_ITEM = re.compile(r"(\d+)\. (.+)")
_OF_AN_ANNEX = re.compile(r"Додаток( \d+)?")
_AS_LONG = 25
"""So many letters of a part's beginning stand there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry of the outline: where its page is, from 0, and how far from the page's top it leads, in points."""

    title: str
    page: int
    top: float


def entries(data: bytes) -> list[Entry]:
    """The outline of a paper; every destination is a place on one of its own pages."""
    with pikepdf.open(BytesIO(data)) as pdf:
        numbers = {page.objgen: number for number, page in enumerate(pdf.pages)}
        with pdf.open_outline() as outline:
            return [_entry(item, numbers) for item in outline.root]


def _entry(item: pikepdf.OutlineItem, numbers: dict[tuple[int, int], int]) -> Entry:
    page, form, left, top, zoom = item.destination
    assert (str(form), left, zoom, list(item.children)) == ("/XYZ", None, None, [])
    return Entry(title=str(item.title), page=numbers[page.objgen], top=PAGE_HEIGHT - float(top))


def parts(paper: Document) -> Iterator[Section | AnnexPart]:
    """The parts of a paper that have words."""
    for part in (*paper.sections, *paper.annexes):
        if texts(part):
            yield part


def texts(part: Section | AnnexPart) -> list[str]:
    """What a part says, in its order: letters alone, for a heading may be set in capitals."""
    blocks = (part.mark, *part.blocks) if isinstance(part, AnnexPart) else part.blocks
    return [plain for block in blocks for text in _printed(block) if (plain := _plain(text))]


def _printed(block: Block) -> list[str]:
    match block:
        case Picture() | Emblem() | RuledLines():
            return []
        case Table():
            return [column.heading for column in block.columns]
    return block_lines(block)


def _plain(text: str) -> str:
    return letters(clean(text)).casefold()


def faults(paper: Document, data: bytes) -> Iterator[str]:
    """Entries that lead elsewhere."""
    printed = lines(data)
    found, named = entries(data), list(parts(paper))
    if [entry.title for entry in found] != [clean(part.title) for part in named]:
        yield f"other entries: {[entry.title for entry in found]}"
        return
    for entry, part in zip(found, named, strict=True):
        yield from _misled(entry, texts(part), printed)


def _misled(entry: Entry, said: list[str], printed: list[PrintedLine]) -> Iterator[str]:
    below = [line for line in printed if line.page == entry.page and line.level > entry.top]
    there = _plain("".join(line.text for line in below[:3]))
    if not there.startswith(said[0][:_AS_LONG]):
        yield f"«{entry.title}» leads to «{there}»"
    item = _OF_AN_ITEM.fullmatch(entry.title)
    if item and not any(text.startswith((f"{item[1]}.", _plain(item[2]))) for text in said):
        yield f"«{entry.title}» is not told there"
    annex = _OF_AN_ANNEX.match(entry.title)
    if annex and not said[0].startswith(_plain(annex[0])):
        yield f"«{entry.title}» leads to no annex"


@pytest.mark.parametrize("kind", PAPERS)
def test_every_entry_leads_to_the_part_that_it_names(kind: PaperKind) -> None:
    papers = dict(built_papers(kind))
    wrong = {name: list(faults(paper, render(paper))) for name, paper in papers.items()}
    assert {name: found for name, found in wrong.items() if found} == {}
    assert papers
