"""A draft and a sample say what they are on every page; a final paper does not."""

from io import BytesIO

import pikepdf
import pytest

from secretariat.output.pdf import render
from tests.output.pdf import sample
from tests.output.pdf.reading import HEAD, letters, page_texts, text_letters


def test_a_final_paper_has_no_mark() -> None:
    data = render(sample.protocol())
    assert not any(mark in text for text in page_texts(data) for mark in ("ПРОЄКТ", "ЗРАЗОК"))


@pytest.mark.parametrize(
    ("changes", "marks"),
    [
        ({"draft": True}, ["ПРОЄКТ"]),
        ({"sample": True}, ["ЗРАЗОК"]),
        ({"draft": True, "sample": True}, ["ЗРАЗОК", "ПРОЄКТ"]),
    ],
)
def test_every_page_says_what_it_is(changes: dict[str, bool], marks: list[str]) -> None:
    texts = page_texts(render(sample.protocol(**changes)))
    assert len(texts) == 4
    assert all(text.count(mark) == 1 for text in texts for mark in marks)


def test_marks_stand_in_the_top_margin_and_leave_the_text_where_it_is() -> None:
    plain, marked = render(sample.protocol()), render(sample.protocol(sample=True))
    assert text_letters(marked) == text_letters(plain)
    assert len([one for one in letters(marked) if one.bottom < HEAD]) == 4 * len("ЗРАЗОК") + 3


def test_marks_are_artifacts_beneath_the_text() -> None:
    with pikepdf.open(BytesIO(render(sample.protocol(sample=True)))) as pdf:
        content = pdf.pages[0].Contents.read_bytes().decode("ascii")
    watermark, text = content.index("/Subtype/Watermark"), content.index("MCID 0")
    assert watermark < text
    assert "q 0.94 g" in content[watermark:text]
