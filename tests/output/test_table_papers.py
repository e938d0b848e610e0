"""The papers before and during a meeting: what a reader of the structure tree hears is the tree of the paper."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.document import Block, Document, PaperKind, ReferenceLine, Table
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.language.typography import clean
from secretariat.output.pdf import render
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS
from tests.judges.poppler import pdf_tree_text
from tests.judges.qpdf import qpdf_check
from tests.output.pdf.reading import HEAD, MM, letters, lines, unspanned
from tests.records import hard_cases, reference_record
from tests.services.papers.hostile import hostile
from tests.services.papers.material import material
from tests.services.papers.said import FORMS, REPORT, SENT, ahead
from tests.services.protocol.made import block_lines

KINDS = pytest.mark.parametrize("kind", [*FORMS, PaperKind.STATUS_REPORT])
RECORDS = {
    "held": reference_record(),
    "ahead": ahead(reference_record()),
    "hostile": hostile(),
    **hard_cases(),
}


def built(kind: PaperKind, record: MeetingRecord) -> Document:
    made = replace(material(record), report=REPORT, sent=SENT)
    return PAPERS[kind].build(made, PaperOrder(kind=kind, on=record.day), protocol_words())


def texts(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        yield from (column.heading for column in block.columns)
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, ReferenceLine):
        yield from (block.left, block.centre, block.right)
    else:
        yield from block_lines(block)


def unspaced(parts: list[str]) -> str:
    return re.sub(r"\s+", "", "".join(map(clean, parts)))


@KINDS
@pytest.mark.parametrize("name", RECORDS)
def test_what_the_structure_tree_says_is_what_the_paper_says(
    kind: PaperKind, name: str, tmp_path: Path
) -> None:
    paper, path = built(kind, RECORDS[name]), tmp_path / "paper.pdf"
    path.write_bytes(render(paper))
    expected = [text for part in paper.sections for block in part.blocks for text in texts(block)]
    assert qpdf_check(path) == []
    path.write_bytes(unspanned(path.read_bytes()))
    heard = unspaced(pdf_tree_text(path)).replace("\N{SOFT HYPHEN}", "")
    assert heard == unspaced(expected)


@KINDS
@pytest.mark.parametrize("name", ["held", "ahead", "hostile"])
def test_nothing_stands_outside_of_the_margins(kind: PaperKind, name: str) -> None:
    found = [one for one in letters(render(built(kind, RECORDS[name]))) if one.top > HEAD]
    assert min(one.left for one in found) >= 30 * MM - 1
    assert max(one.right for one in found) <= 200 * MM + 1
    assert max(one.bottom for one in found) <= 277 * MM + 1


def test_the_head_of_the_sheet_is_repeated_on_each_of_its_pages() -> None:
    record = reference_record()
    company = next(row for row in record.attendance if row.label is not None)
    others = [row for row in record.attendance if row.id != company.id]
    crowd = replace(record, attendance=(*others, replace(company, count=40)))
    found = lines(render(built(PaperKind.REGISTRATION_SHEET, crowd)))
    heads = {line.page for line in found if "Підпис" in line.text}
    assert heads == {line.page for line in found}
    assert len(heads) > 2
