"""The tree, the PDF and the working copy say the same words in the same order."""

import pytest

from secretariat.domain.document import Document
from secretariat.domain.meeting import ProtocolKind
from secretariat.output.pdf import render
from tests.output.docx.papers import letters, samples, words, working_copy
from tests.output.docx.reading import texts
from tests.output.pdf.reading import text_letters
from tests.output.printed import EVERY, document


def _check(paper: Document) -> None:
    """Check that both files have all letters of a tree and no other."""
    expected = words(paper)
    assert letters("".join(texts(working_copy(paper)))) == expected
    assert letters("".join(letter.text for letter in text_letters(render(paper)))) == expected


@EVERY
@pytest.mark.parametrize("kind", list(ProtocolKind))
def test_a_protocol_says_the_same_in_both_files(name: str, kind: ProtocolKind) -> None:
    _check(document(name, kind))


@pytest.mark.parametrize("name", samples())
def test_a_paper_says_the_same_in_both_files(name: str) -> None:
    _check(samples()[name])


def test_a_lost_word_would_be_seen() -> None:
    paper = samples()["protocol"]
    assert letters("".join(texts(working_copy(paper))[:-1])) != words(paper)
