"""The papers of a group with its own form have the measures that its settings say."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from docx.shared import Pt

from secretariat.domain.document import Document
from secretariat.domain.own_form import LIMITS, MARGINS_ABREAST, OwnForm
from secretariat.output.pdf import render
from tests.output.docx.papers import working_copy
from tests.output.docx.reading import opened
from tests.output.pdf.reading import HEAD, MM, lines, text_letters
from tests.output.printed import records
from tests.records.own_form import LETTERHEAD, OWN
from tests.services.protocol.made import made

SMALLEST = {name: least for name, (least, _most) in LIMITS.items()}
LARGEST = {name: most for name, (_least, most) in LIMITS.items()} | {
    "margin_left": 40.0,
    "margin_right": MARGINS_ABREAST - 40.0,
}


def _paper(own: OwnForm, case: str = "reference") -> Document:
    record = records()[case]
    return made(replace(record, group=replace(record.group, own_form=own)))


def test_the_pages_keep_the_groups_margins() -> None:
    measured = text_letters(render(_paper(OWN)))
    assert 25 - 0.05 <= min(one.left for one in measured) / MM <= 26
    assert 194 <= max(one.right for one in measured) / MM <= 195.1
    assert min(one.top for one in measured) / MM >= 30
    assert max(one.bottom for one in measured) / MM <= 272


def test_letters_and_lines_are_the_groups() -> None:
    data = render(_paper(OWN))
    assert {round(one.size, 2) for one in text_letters(data)} == {12, 16, 9}
    printed = [line for line in lines(data) if line.level > HEAD]
    first = next(index for index, line in enumerate(printed) if line.text.startswith("Кузьмінов О. – перший"))
    apart = printed[first + 1].level - printed[first].level
    assert apart / (12 * 1.149) == pytest.approx(1.5, abs=0.02)
    assert printed[first].left / MM == pytest.approx(25 + 12.5, abs=0.5)


def test_the_letterhead_and_the_number_stand_in_the_middle_under_the_council() -> None:
    printed = lines(render(_paper(OWN)))
    council, letterhead, title, reference = printed[:4]
    assert (letterhead.text, title.text) == (LETTERHEAD, "ПРОТОКОЛ № 5")
    middle = (25 + 195) / 2
    for line in (council, letterhead, title):
        assert (line.left + line.right) / 2 / MM == pytest.approx(middle, abs=0.5)
    assert reference.text.startswith("31 липня 2019 року")
    assert reference.right / MM == pytest.approx(195, abs=0.5)


def test_the_working_copy_has_the_same_measures() -> None:
    read = opened(working_copy(_paper(OWN)))
    page = read.sections[0]
    lengths = (page.left_margin, page.right_margin, page.top_margin, page.bottom_margin)
    assert [round(length.mm) for length in lengths] == [25, 15, 30, 25]
    assert read.styles["Body Text"].font.size == Pt(12)
    assert read.styles["Body Text"].paragraph_format.line_spacing == pytest.approx(1.5, abs=0.01)
    assert read.styles["Body Text"].paragraph_format.first_line_indent.mm == pytest.approx(12.5, abs=0.05)
    assert read.styles["Довідкові дані"].font.size == Pt(9)
    assert LETTERHEAD in [part.text.replace("\xa0", " ") for part in read.paragraphs]


@pytest.mark.parametrize("measures", [SMALLEST, LARGEST], ids=["least", "most"])
@pytest.mark.parametrize("case", ["reference", "annexes", "chair_replaced"])
def test_a_paper_can_be_made_with_the_least_and_the_most(measures: dict[str, Any], case: str) -> None:
    own = OwnForm(**measures)
    data = render(_paper(own, case))
    measured = text_letters(data)
    left, right = measures["margin_left"], 210 - measures["margin_right"]
    assert left - 0.1 <= min(one.left for one in measured) / MM
    assert max(one.right for one in measured) / MM <= right + 0.2
    assert max(one.bottom for one in measured) / MM <= 297 - measures["margin_bottom"] + 0.1
    assert len(working_copy(_paper(own, case))) > 1000
    _fields_stand_apart(data, right)


def _fields_stand_apart(data: bytes, right: float) -> None:
    with pikepdf.open(BytesIO(data)) as pdf:
        boxes = [[float(value) for value in field.Rect] for field in pdf.Root.AcroForm.Fields]
    (first, second) = boxes
    assert first[2] < second[0]
    assert second[2] / MM <= right + 0.1
