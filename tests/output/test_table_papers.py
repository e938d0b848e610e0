"""The papers before and during a meeting, with everything that is too long."""

from dataclasses import replace
from pathlib import Path

import pytest

from secretariat.domain.document import Document, PaperKind
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.output.pdf import render
from secretariat.services.papers.order import PaperOrder
from secretariat.services.papers.registry import PAPERS
from tests.judges.qpdf import qpdf_check
from tests.output.pdf.reading import HEAD, MM, letters, lines
from tests.output.test_heard_text import heard, said
from tests.records import reference_record
from tests.services.papers.hostile import hostile
from tests.services.papers.material import material
from tests.services.papers.said import FORMS, REPORT, SENT, ahead

KINDS = pytest.mark.parametrize("kind", [*FORMS, PaperKind.STATUS_REPORT])
RECORDS = {"held": reference_record(), "ahead": ahead(reference_record()), "hostile": hostile()}


def built(kind: PaperKind, record: MeetingRecord) -> Document:
    made = replace(material(record), report=REPORT, sent=SENT)
    return PAPERS[kind].build(made, PaperOrder(kind=kind, on=record.day), protocol_words())


@KINDS
def test_the_structure_tree_says_what_is_too_long_too(kind: PaperKind, tmp_path: Path) -> None:
    paper, path = built(kind, RECORDS["hostile"]), tmp_path / "paper.pdf"
    data = render(paper)
    path.write_bytes(data)
    assert qpdf_check(path) == []
    assert heard(data, path) == said(paper)


@KINDS
@pytest.mark.parametrize("name", RECORDS)
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
