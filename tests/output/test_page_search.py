"""Words found on the pages of a paper."""

from itertools import pairwise, product

import pytest

from secretariat.output.page_search import found_in
from secretariat.output.page_text import Flow, PageText
from secretariat.output.pdf import render
from secretariat.output.preview import Preview
from tests.output.pdf import sample


def places(text: str, words: str) -> list[str]:
    """What of a text was found."""
    return ["".join(text[place.start : place.stop]) for place in found_in(text, words)]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Про об’єднання зусиль", "ОБ'ЄДНАННЯ", ["об’єднання"]),
        ("місцевого самоврядува\ufffeння", "самоврядування", ["самоврядува\ufffeння"]),
        ("органів\r\nвлади", " органів  влади ", ["органів\r\nвлади"]),
        ("31\u00a0липня 2019", "31 липня", ["31\u00a0липня"]),
        ("Straße і вулиця", "і вул", ["і вул"]),
        ("ааааа", "аа", ["аа", "аа"]),
        ("Ґалаґан", "Галаган", []),
        ("будь-що", "  ", []),
    ],
)
def test_words_are_found_as_a_reader_sees_them(text: str, words: str, found: list[str]) -> None:
    assert places(text, words) == found


def test_a_hit_lies_where_the_words_are_printed() -> None:
    long = "Робоча група розглянула питання благоустрою. " * 12
    with Preview(
        render(sample.document([sample.body(long), sample.body("Наприкінці стоїть їжачок.")]))
    ) as paper:
        (hedgehog,) = paper.find("їжачок")
        many = paper.find("питання благоустрою")
    assert hedgehog.page == 0
    (area,) = hedgehog.areas
    assert 30 < area.width < 60
    assert 10 < area.height < 20
    assert len(many) == 12
    assert area.top > max(one.top for hit in many for one in hit.areas)
    assert any(len(hit.areas) == 2 for hit in many)
    left, right = 30 / 25.4 * 72, 595.3 - 10 / 25.4 * 72
    assert all(
        left - 1 <= one.left and one.left + one.width <= right + 1 for hit in many for one in hit.areas
    )


def test_hits_come_in_the_order_of_pages() -> None:
    with Preview(render(sample.protocol())) as paper:
        pages = [hit.page for hit in paper.find("а")]
    assert pages == sorted(pages)
    assert len(set(pages)) > 1


def test_words_over_a_page_end_are_found_and_lie_on_both_pages() -> None:
    """The number of the page and «ПРОЄКТ» stand between them."""
    words = ["".join(parts) for parts in product(("ко", "ла", "ми"), ("ро", "са", "ни"), repeat=3)]
    with Preview(render(sample.document([sample.body(" ".join(words))], draft=True))) as paper:
        assert len(paper.sizes) > 1
        pairs = [paper.find(f"{one} {two}") for one, two in pairwise(words)]
        crossing = [hit for (hit,) in pairs if len({area.page for area in hit.areas}) > 1]
        assert len(crossing) == len(paper.sizes) - 1
        above, below = crossing[0].areas
        heights = [height for _, height in paper.sizes]
    assert (above.page, below.page) == (0, 1)
    assert above.top > heights[0] / 2 > below.top


def test_a_word_that_is_divided_is_found_and_marked_in_both_lines() -> None:
    long = "Робоча група розглянула питання місцевого самоврядування та водопостачання. " * 20
    with Preview(render(sample.document([sample.body(long)]))) as paper:
        hits = paper.find("водопостачання")
        divided = [hit.areas for hit in hits if len(hit.areas) > 1]
        inner = [hit.areas for hit in paper.find("допостача") if len(hit.areas) > 1]
    assert len(hits) == 20
    assert divided
    assert len(inner) == len(divided)
    for above, below in divided:
        assert below.top > above.top
        assert below.left < 86 < above.left
        assert 30 < above.width + below.width < 110


def test_a_number_of_a_page_is_no_text() -> None:
    with Preview(render(sample.protocol())) as paper:
        assert len(paper.sizes) > 1
        assert all(hit.areas[0].top > 60 for hit in paper.find("2"))


def test_a_word_divided_at_a_page_end_is_one_word() -> None:
    """Our own pages end with whole words; those of another program need not."""
    pages = [
        PageText(start=3, signs="місцевого самоврядува\xad"),
        PageText(start=5, signs=""),
        PageText(start=2, signs="ння та\r\n"),
        PageText(start=0, signs="влади"),
    ]
    flow = Flow(pages)
    (word,) = found_in(flow.signs, "самоврядування")
    (phrase,) = found_in(flow.signs, "ння та влади")
    assert flow.places(word) == [(0, range(13, 25)), (2, range(2, 5))]
    assert flow.places(phrase) == [(2, range(2, 10)), (3, range(5))]
