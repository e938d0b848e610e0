"""Every paper of every meeting, pushed over the ends of its pages line by line: nothing is parted that must not be."""

import pytest

from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.language.templates import protocol_words
from secretariat.services.papers.registry import PAPERS, build_paper, ensure_possible
from tests.output.pdf import sample
from tests.output.pdf.pushing import Paper, Pushed
from tests.output.test_every_paper import chosen, closed, meetings, orders

ENDLESS = ("a_word_wider_than_a_line", "addresses")
"""In these meetings heads and signatures are as tall as a page, and are parted whatever is above them."""


def papers(kind: PaperKind) -> dict[str, Paper]:
    """The papers of a kind that this run makes, by meeting and order."""
    found = {}
    for name in chosen(kind):
        meeting = closed(meetings()[name])
        for place, order in enumerate(orders(kind, meeting)):
            try:
                ensure_possible(meeting, order)
                paper = Paper(build_paper(meeting, order, protocol_words()).document)
                assert paper.slabs
            except DomainError:  # refused, or a sign that no font has: other tests look at the words
                continue
            found[f"{name} {place}"] = paper
    return found


@pytest.mark.parametrize("kind", PAPERS)
def test_nothing_is_parted_or_alone_wherever_a_page_ends(kind: PaperKind) -> None:
    faults = {
        f"{name}: {fault}"
        for name, paper in papers(kind).items()
        if not name.startswith(ENDLESS)
        for filling in range(paper.lines_of_a_page + 2)
        for fault in Pushed(paper, filling).faults()
    }
    assert faults == set()


@pytest.mark.parametrize("filling", range(42))
def test_a_protocol_with_places_for_signatures_too(filling: int) -> None:
    assert list(Pushed(Paper(sample.protocol()), filling).faults()) == []
