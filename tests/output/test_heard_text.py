"""What a reader of the structure tree hears of every paper: all words of it, in their order, and no others."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from secretariat.domain.document import Block, Document, Emblem, PaperKind, Picture, ReferenceLine, Table
from secretariat.language.typography import clean
from secretariat.output.pdf import render
from secretariat.services.papers.registry import PAPERS
from tests.judges.poppler import pdf_tree_text
from tests.output.pdf.reading import unspanned
from tests.output.test_every_paper import built_papers
from tests.services.protocol.made import block_lines


def said(paper: Document) -> str:
    """Everything that a paper says, annexes and their marks included, as letters without spaces."""
    return _letters(list(_texts(paper)))


def _texts(paper: Document) -> Iterator[str]:
    for part in paper.sections:
        for block in part.blocks:
            yield from _said(block)
    for annex in paper.annexes:
        for block in (annex.mark, *annex.blocks):
            yield from _said(block)


def _said(block: Block) -> list[str]:
    match block:
        case Emblem() | Picture():
            return []
        case Table():
            return [
                *(column.heading for column in block.columns),
                *(cell for row in block.rows for cell in row),
            ]
        case ReferenceLine():
            return [block.left, block.centre, block.right]
    return block_lines(block)


def heard(data: bytes, path: Path) -> str:
    """What poppler reads in the tree, as letters without spaces."""
    path.write_bytes(unspanned(data))
    return _letters(pdf_tree_text(path))


def _letters(parts: list[str]) -> str:
    """A capital that no font has is printed as its small letter."""
    return re.sub(r"\s+", "", "".join(map(clean, parts))).casefold()


@pytest.mark.parametrize("kind", PAPERS)
def test_the_tree_of_a_paper_says_what_the_paper_says(kind: PaperKind, tmp_path: Path) -> None:
    papers = dict(built_papers(kind))
    wrong = [
        name for name, paper in papers.items() if heard(render(paper), tmp_path / "paper.pdf") != said(paper)
    ]
    assert wrong == []
    assert papers
