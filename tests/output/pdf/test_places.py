"""Where on the pages parts of the record are printed."""

from secretariat.domain.document import Section, Source
from secretariat.output.pdf import layout
from tests.output.pdf import sample
from tests.output.pdf.reading import lines


def test_a_place_holds_the_lines_of_its_paragraph() -> None:
    laid = layout(sample.protocol())
    ballot = next(place for place in laid.places if place.source == Source(kind="ballot", id=1))
    line = next(line for line in lines(laid.data) if line.text.startswith("Голосували"))
    assert ballot.page == line.page == 1
    assert ballot.left <= line.left < line.right <= ballot.left + ballot.width
    assert ballot.top < line.level <= ballot.top + ballot.height


def test_every_source_of_the_tree_has_a_place() -> None:
    kinds = [place.source.kind for place in layout(sample.protocol()).places]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "meeting": 1,
        "attendance": 1,
        "item": 10,
        "point": 1,
        "ballot": 1,
    }


def test_a_paragraph_over_two_pages_has_two_places() -> None:
    source = Source(kind="statement", id=7)
    text = sample.paragraph("слово за словом " * 200, source=source)
    laid = layout(sample.document([Section(title="", blocks=(text,))]))
    assert [(place.page, place.source) for place in laid.places] == [(0, source), (1, source)]
    assert laid.pages == 2
