"""A screenshot many times as high as wide is printed in pieces that can be read, one figure to a reader."""

from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw

from secretariat.domain.document import ImageFile
from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.docx import render_docx
from secretariat.output.pdf import LaidOut, layout
from secretariat.output.pictures import printed_picture, printed_pieces
from secretariat.services.protocol import build_protocol
from tests.judges import verapdf
from tests.output.docx.reading import opened
from tests.output.pdf.reading import MM, page_texts
from tests.records import reference_record
from tests.records.pictures import SHOWN, saved, with_pictures

COLUMNS, ROWS, STEP = 540, 6000, 50
WIDTH, HEIGHT = 481.9, 728.5


@cache
def screenshot(kind: str = "PNG") -> bytes:
    """Black lines of 30 rows on white, 20 rows apart; a cut into four equal parts would go through three of them."""
    image = Image.new("RGB", (COLUMNS, ROWS), "white")
    for top in range(35, ROWS - STEP, STEP):
        ImageDraw.Draw(image).rectangle((40, top, 400, top + 29), fill="black")
    return saved(image, kind)


def _document(name: str = "Знімок.png") -> object:
    record, read_file = with_pictures(reference_record(), {name: screenshot()})
    return build_protocol(record, protocol_words(), kind=ProtocolKind.FULL, draft=False, read_file=read_file)


@cache
def _laid() -> LaidOut:
    return layout(_document())  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_it_is_cut_between_its_lines_and_nothing_is_lost(kind: str) -> None:
    pieces = printed_pieces(ImageFile(name=kind, sha256=kind, data=screenshot(kind)), WIDTH, HEIGHT)
    assert len(pieces) == 4
    assert sum(piece.rows for piece in pieces) == pytest.approx(pieces[0].columns * ROWS / COLUMNS, abs=1)
    for piece in pieces:
        assert 60 * MM < piece.width == pieces[0].width
        assert piece.height <= HEIGHT
        with Image.open(BytesIO(piece.file)) as image:
            ends = [image.convert("L").crop((0, row, image.width, row + 1)) for row in (0, image.height - 1)]
        assert all(end.getextrema()[0] > 200 for end in ends), "no line of text is cut"


def test_a_picture_of_an_ordinary_shape_stays_whole() -> None:
    telephone = saved(Image.new("RGB", (1080, 2400), "white"), "PNG")
    image = ImageFile(name="телефон", sha256="телефон", data=telephone)
    assert printed_pieces(image, WIDTH, HEIGHT) == (printed_picture(image, WIDTH, HEIGHT),)


def test_its_pieces_stand_on_pages_of_their_own_and_the_first_beside_its_mark() -> None:
    laid = _laid()
    places = [place for place in laid.places if place.source.kind == "annex" and place.height > 200]
    assert [place.page for place in places] == list(range(laid.pages - 4, laid.pages))
    assert "Додаток 1" in page_texts(laid.data)[laid.pages - 4]
    assert "електронному файлі" in page_texts(laid.data)[laid.pages - 1]
    assert all(place.top >= 20 * MM and place.top + place.height <= 277.1 * MM for place in places)


def test_it_is_one_figure_whose_words_are_said_once() -> None:
    with pikepdf.open(BytesIO(_laid().data)) as file:
        (figure,) = [
            one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"
        ]
        assert str(figure.Alt) == SHOWN
        assert len(figure.K) == 4
        assert "/BBox" not in figure.A


def test_it_conforms(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_laid().data)
    assert [f"{profile}: {rule}" for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []


def test_the_working_copy_has_the_same_pieces() -> None:
    copy = opened(render_docx(_document(), copy_words()))  # type: ignore[arg-type]
    assert len(copy.inline_shapes) == 4
