"""Text copied out of a paper, or searched in it, is what was written."""

from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.document import Column, Section, Table
from secretariat.output.pdf import render
from tests.judges import mutool_text, pdf_text
from tests.output.pdf import sample

TEXT = (
    "Інформаційно-аналітичний відділ і дорожньо-транспортна служба доповіли про соціально-економічний розвиток, "
    "об'єднання зусиль та взаємозв’язок правоохоронних органів із громадськістю. "
) * 12
PRINTED = TEXT.replace("'", "’").strip()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("copied") / "paper.pdf"
    path.write_bytes(render(sample.document([sample.body(TEXT)])))
    return path


def test_copied_words_are_whole(paper: Path) -> None:
    assert pdf_text(paper).split() == PRINTED.split()


def test_a_reader_that_knows_no_spelled_words_sees_soft_hyphens(paper: Path) -> None:
    seen = mutool_text(paper)
    assert seen.count("\u00ad\n") > 3
    assert seen.replace("\u00ad\n", "").split() == PRINTED.split()


@pytest.mark.parametrize("share", [4, 8, 12])
@pytest.mark.parametrize(
    "word",
    ["електрогідроенергетичнобудівельний", "щ" * 60, "https://громада.example.ua/rada/protokoly?nomer=5"],
)
def test_a_word_over_many_lines_is_whole(word: str, share: int, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    columns = (Column(heading="–", share=100 - share), Column(heading="–", share=share))
    table = Table(columns=columns, rows=(("", f"і {word} та {word} є"),))
    path.write_bytes(render(sample.document([Section(title="", blocks=(table,))])))
    assert pdf_text(path).split() == ["–", "–", "і", word, "та", word, "є"]


@pytest.mark.parametrize(
    "word",
    ["взаємозв’язок", "правоохоронних", "громадськістю", "дорожньо-транспортна", "соціально-економічний"],
)
def test_a_search_finds_every_word_over_the_ends_of_lines(paper: Path, word: str) -> None:
    document = pypdfium2.PdfDocument(paper)
    found = 0
    for page in document:
        search = page.get_textpage().search(word)
        while search.get_next():
            found += 1
    document.close()
    assert found == 12
