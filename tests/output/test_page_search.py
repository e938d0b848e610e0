"""Words found on the pages of a paper."""

import pytest

from secretariat.output.page_search import found_in
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
