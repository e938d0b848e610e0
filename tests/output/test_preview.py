"""Pages as pixels."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from secretariat.domain.errors import DomainError
from secretariat.output import preview as previews
from secretariat.output.pdf import render
from secretariat.output.preview import Preview
from secretariat.services.press import PageImage
from tests.output.pdf import sample

A4 = (595.276, 841.89)


@pytest.fixture(scope="module")
def data() -> bytes:
    return render(sample.protocol())


def _darkest(image: PageImage, top: int, bottom: int) -> int:
    """The least brightness between two lines of pixels, white being 765."""
    rows = image.data[top * image.stride : bottom * image.stride]
    return min(map(sum, zip(rows[::4], rows[1::4], rows[2::4], strict=True)))


def test_pages_have_their_size_in_points(data: bytes) -> None:
    with Preview(data) as preview:
        assert len(preview.sizes) == 4
        assert preview.sizes[0] == pytest.approx(A4, abs=0.01)


def test_a_page_is_drawn_at_the_asked_scale(data: bytes) -> None:
    with Preview(data) as preview:
        image = preview.render(0, 1.5)
    assert (image.width, image.height) == (893, 1263)
    assert len(image.data) == image.stride * image.height
    assert _darkest(image, 80, 160) < 60
    assert _darkest(image, 0, 60) == 765


def test_the_look_of_signature_fields_is_drawn(data: bytes) -> None:
    with Preview(data) as preview:
        image = preview.render(2, 1.0)
    assert _darkest(image, 190, 270) < 500
    assert _darkest(image, 300, 800) == 765


def test_threads_may_draw_different_papers_at_once(data: bytes) -> None:
    with Preview(data) as first, Preview(data) as second, ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda number: (first, second)[number % 2].render(number % 4, 0.5), range(16)))
    assert all(drawn[number] == drawn[number % 4] for number in range(16))


@pytest.mark.parametrize("data", [b"", b"no paper", b"%PDF-1.7\n"])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(DomainError, match="unreadable_pdf"):
        Preview(data)


def test_who_forgets_a_paper_does_not_wait_for_another_that_is_being_drawn(data: bytes) -> None:
    drawing, drawn = Event(), Event()

    def draw() -> None:
        with previews._pdfium:
            drawing.set()
            drawn.wait()

    forgotten = Preview(data)
    document = forgotten._document
    with ThreadPoolExecutor(1) as pool:
        pool.submit(draw)
        drawing.wait()
        del forgotten
        assert list(previews._forgotten) == [document]
        drawn.set()
    with Preview(data):
        assert not previews._forgotten


def test_a_program_that_ends_with_a_paper_before_it_ends_without_a_word(data: bytes, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(data)
    program = "import pathlib, sys\nfrom secretariat.output.preview import Preview\n"
    program += (
        "shown, former = (Preview(pathlib.Path(sys.argv[1]).read_bytes()) for _ in range(2))\ndel former\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(paper)], capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stderr == ""
