"""Every paper of every meeting, pushed over the ends of its pages line by line: nothing is parted that must not be."""

import pytest

from secretariat.domain.document import PaperKind
from secretariat.services.papers.registry import PAPERS
from tests.output.pdf import sample
from tests.output.pdf.pushing import Paper, Pushed
from tests.output.test_every_paper import built_papers

ENDLESS = ("a_word_wider_than_a_line", "addresses")
"""In these meetings heads and signatures are as tall as a page, and are parted whatever is above them."""


@pytest.mark.parametrize("kind", PAPERS)
def test_nothing_is_parted_or_alone_wherever_a_page_ends(kind: PaperKind) -> None:
    faults = {
        f"{name}: {fault}"
        for name, document in built_papers(kind)
        if not name.startswith(ENDLESS)
        for paper in [Paper(document)]
        for filling in range(paper.lines_of_a_page + 2)
        for fault in Pushed(paper, filling).faults()
    }
    assert faults == set()


@pytest.mark.parametrize("filling", range(42))
def test_a_protocol_with_places_for_signatures_too(filling: int) -> None:
    assert list(Pushed(Paper(sample.protocol()), filling).faults()) == []
