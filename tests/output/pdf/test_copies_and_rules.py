"""Several copies in one file, and lines to be written on by hand."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import Document, ParagraphRole, RuledLines, Section
from secretariat.output.pdf import layout, render
from tests.output.pdf import sample
from tests.output.pdf.reading import HEAD, letters

LONG = sample.paragraph("Слово до слова. " * 900, ParagraphRole.BODY)


def copy(*, opens: bool) -> Section:
    """One of more than a page."""
    title = sample.paragraph("ЗАПРОШЕННЯ", ParagraphRole.TITLE)
    return Section(title="Запрошення", blocks=(title, LONG), opens_copy=opens)


def numbers(data: bytes) -> list[str]:
    """What stands in the top margin of each page."""
    found = [letter for letter in letters(data) if letter.top < HEAD]
    pages = layout(sample.document([copy(opens=False), copy(opens=True)])).pages
    return ["".join(one.text for one in found if one.page == page) for page in range(pages)]


def test_pages_are_counted_anew_from_each_copy() -> None:
    data = render(sample.document([copy(opens=False), copy(opens=True)]))
    told = numbers(data)
    half = len(told) // 2
    assert half > 1
    assert told == ["", *map(str, range(2, half + 1))] * 2


def ruled(count: int) -> Document:
    label = sample.paragraph("СЛУХАЛИ:", ParagraphRole.LABEL)
    return sample.document([Section(title="", blocks=(label, RuledLines(count=count)))])


def operators(data: bytes) -> Iterator[tuple[list[object], str]]:
    with pikepdf.open(BytesIO(data)) as file:
        for page in file.pages:
            for part in pikepdf.parse_content_stream(page):
                yield list(part.operands), str(part.operator)


def rules(data: bytes) -> list[tuple[float, float]]:
    """Height and width of each line that is drawn."""
    drawn = [operands for operands, operator in operators(data) if operator == "re"]
    return [(float(box[3]), float(box[2])) for box in drawn]  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [1, 4, 60])
def test_each_line_is_a_rule_over_the_whole_width_and_none_is_lost_over_pages(count: int) -> None:
    data = render(ruled(count))
    found = rules(data)
    assert len(found) == count
    assert all(height == 0 and width == pytest.approx(170 * 72 / 25.4, abs=0.1) for height, width in found)


def test_rules_say_nothing_to_a_reader() -> None:
    with pikepdf.open(BytesIO(render(ruled(4)))) as file:
        section = file.Root.StructTreeRoot.K.K[0]
        assert [str(kid.S) for kid in section.K] == ["/H1"]


def test_a_rule_takes_no_words_with_it() -> None:
    plain = sample.document([replace(copy(opens=False), blocks=(LONG,))])
    lined = sample.document([replace(copy(opens=False), blocks=(LONG, RuledLines(count=3)))])
    words = ["".join(one.text for one in letters(render(made)) if one.top > HEAD) for made in (plain, lined)]
    assert words[0] == words[1]
