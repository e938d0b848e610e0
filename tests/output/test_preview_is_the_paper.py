"""What is looked at before a paper is made is the paper: page for page, pixel for pixel."""

import pytest

from secretariat.domain.document import PaperKind
from secretariat.output.preview import Preview
from secretariat.services.papers.registry import PAPERS
from tests.output.printed import records
from tests.output.test_every_paper import PRESS, closed, orders


def _pages(data: bytes) -> list[bytes]:
    with Preview(data) as paper:
        return [paper.render(page, 0.6).data for page in range(len(paper.sizes))]


@pytest.mark.parametrize("kind", PAPERS)
def test_the_preview_of_a_paper_is_the_paper(kind: PaperKind) -> None:
    made = closed(records()["reference"])
    for order in orders(kind, made):
        proof = PRESS.proof(made, order)
        assert _pages(proof.data) == _pages(PRESS.make(made, order).data)
        assert proof.data.startswith(b"%PDF-1.7")
