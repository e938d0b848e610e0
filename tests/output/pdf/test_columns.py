"""Columns are as wide as their shares, but no heading and no name is divided that needs not be."""

from dataclasses import replace

import pytest

from secretariat.domain.document import Column, PaperKind, Section, Table
from secretariat.language.norms import norms
from secretariat.output.pdf import render
from secretariat.output.pdf.columns import column_widths
from secretariat.output.pdf.styles import Styles
from secretariat.output.pdf.tableslab import RowSlab
from secretariat.services.papers.registry import PAPERS
from tests.output.pdf import sample
from tests.output.pdf.pushing import Paper
from tests.output.pdf.reading import divided_words
from tests.output.pdf.test_every_break import ENDLESS
from tests.output.test_every_paper import built_papers

STYLE = Styles(norms().usual.form).cell
PLAIN = (
    Column(heading="№", share=1),
    Column(heading="Хто", share=3, is_name=True),
    Column(heading="Що", share=6),
)


def _table(heading: str, share: float, name: str = "Їжак С. В.") -> Table:
    columns = (
        Column(heading="№", share=1),
        Column(heading="Хто", share=3, is_name=True),
        Column(heading=heading, share=share),
    )
    return Table(columns=columns, rows=(("1", name, "правоохоронний"),))


def test_columns_are_as_wide_as_their_shares() -> None:
    table = Table(columns=PLAIN, rows=(("1", "Їжак С. В.", "громадськість " * 9),))
    assert column_widths(table, STYLE) == pytest.approx([STYLE.width * share / 10 for share in (1, 3, 6)])


def test_a_narrow_column_gets_what_its_heading_lacks_from_the_others() -> None:
    """In proportion to what each has beyond its own heading."""
    number, name, wide = column_widths(_table("Дистанційно", share=0.3), STYLE)
    assert sum((number, name, wide)) == pytest.approx(STYLE.width)
    assert wide > STYLE.width * 0.3 / 4.3 * 1.5
    assert number < STYLE.width / 4.3
    assert name < STYLE.width * 3 / 4.3
    data = render(sample.document([Section(title="", blocks=(_table("Дистанційно", share=0.3),))]))
    assert "Дистанційно" not in divided_words(data)


def test_a_column_of_names_has_room_for_the_longest() -> None:
    usual = column_widths(_table("Що", share=30), STYLE)
    longer = column_widths(_table("Що", share=30, name="Великокам’янський-Нечуйвітер О. В."), STYLE)
    assert longer[1] > usual[1] > 30
    assert sum(longer) == pytest.approx(STYLE.width)


def test_where_names_leave_no_room_headings_still_have_theirs() -> None:
    endless = column_widths(_table("Дистанційно", share=0.3, name="щ" * 200), STYLE)
    assert endless[2] == column_widths(_table("Дистанційно", share=0.3), STYLE)[2]
    assert sum(endless) == pytest.approx(STYLE.width)


def test_headings_too_wide_for_any_page_leave_the_shares() -> None:
    widths = column_widths(_table("щ" * 200, share=6), STYLE)
    assert widths == pytest.approx([STYLE.width * share / 10 for share in (1, 3, 6)])


def test_a_sign_that_no_font_has_is_told_by_who_prints_it() -> None:
    assert sum(column_widths(_table("Що", share=6, name="會"), STYLE)) == pytest.approx(STYLE.width)


@pytest.mark.parametrize("size", [12, 16])
def test_larger_type_asks_for_more(size: float) -> None:
    widths = column_widths(_table("Дистанційно", share=0.1), replace(STYLE, size=size))
    assert widths[2] == pytest.approx(size * 6.4, abs=size / 2)


@pytest.mark.parametrize("kind", PAPERS)
def test_no_paper_divides_the_heading_of_a_column(kind: PaperKind) -> None:
    heads = [
        (name, line.text)
        for name, document in built_papers(kind)
        if not name.startswith(ENDLESS)
        for slab in Paper(document).slabs
        if isinstance(slab, RowSlab) and slab.head is None
        for cell in slab.cells
        for line in cell.lines
    ]
    assert [one for one in heads if one[1].endswith("\N{SOFT HYPHEN}")] == []
