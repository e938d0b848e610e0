"""LibreOffice opens a working copy, on as many pages as the PDF, with all of its words in their order."""

from pathlib import Path

import pypdfium2
import pytest

from secretariat.domain.document import Document, PaperKind
from secretariat.output.pdf import render
from secretariat.services.papers.order import PaperFormat
from secretariat.services.papers.registry import PAPERS as KINDS
from tests.judges import libreoffice_pdf
from tests.output.docx.papers import hostile, letters, samples, words, working_copy
from tests.output.pdf.reading import page_texts, text_letters
from tests.output.pdf.test_every_break import ENDLESS
from tests.output.test_every_paper import built_papers

PAPERS: dict[str, Document] = {**samples(), "hostile": hostile()}

WITH_COPY = [kind for kind, row in KINDS.items() if PaperFormat.DOCX in row.formats]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What LibreOffice makes of each paper, by its name."""
    folder = tmp_path_factory.mktemp("copies")
    paths = {name: folder / f"{number}.docx" for number, name in enumerate(PAPERS)}
    for name, path in paths.items():
        path.write_bytes(working_copy(PAPERS[name]))
    made: list[Path] = libreoffice_pdf(list(paths.values()), folder / "made")
    return {name: path.read_bytes() for name, path in zip(paths, made, strict=True)}


@pytest.mark.parametrize("name", PAPERS)
def test_it_takes_as_many_pages_as_the_pdf(opened: dict[str, bytes], name: str) -> None:
    assert abs(_pages(opened[name]) - _pages(render(PAPERS[name]))) <= 1


@pytest.mark.parametrize("name", PAPERS)
def test_another_program_reads_all_words(opened: dict[str, bytes], name: str) -> None:
    """The labels of lists among them, which it counts itself."""
    read = letters("".join(letter.text for letter in text_letters(opened[name])))
    assert read == words(PAPERS[name])


def test_pages_from_the_second_on_have_their_number(opened: dict[str, bytes]) -> None:
    mark = "Робоча копія: оригінал – підписаний протокол у PDF"
    first, *others = [text.replace("\xa0", " ").split("\r\n")[:2] for text in page_texts(opened["long"])]
    assert first == [mark, "СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА"]
    assert others == [[mark, str(number)] for number in range(2, 2 + len(others))]


@pytest.mark.parametrize("kind", WITH_COPY)
def test_papers_of_every_meeting_take_as_many_pages(kind: PaperKind, tmp_path: Path) -> None:
    """But those with an address in each of their fields, which every program cuts at other places."""
    papers = [paper for name, paper in built_papers(kind) if not name.startswith(ENDLESS)]
    paths = [tmp_path / f"{number}.docx" for number in range(len(papers))]
    for path, paper in zip(paths, papers, strict=True):
        path.write_bytes(working_copy(paper))
    made = libreoffice_pdf(paths, tmp_path / "made")
    found = [
        (_pages(path.read_bytes()), _pages(render(paper))) for path, paper in zip(made, papers, strict=True)
    ]
    assert [pair for pair in found if abs(pair[0] - pair[1]) > 1] == []
    assert found


def _pages(data: bytes) -> int:
    read = pypdfium2.PdfDocument(data)
    try:
        return len(read)
    finally:
        read.close()
