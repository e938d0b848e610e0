"""The emblem above the letterhead: centred in the PDF with its words, in the copy, and under veraPDF."""

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.pictures import plain_png
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperFormat, PaperOrder
from tests.judges import verapdf
from tests.output.pdf.reading import MM
from tests.records import reference_record

TEXT = "Малий Державний Герб України: золотий тризуб на синьому щиті"


def png(width: int = 120, height: int = 170, mode: str = "RGB") -> bytes:
    """A blue shield, as a PNG."""
    written = BytesIO()
    colour = {"RGB": (0, 87, 184), "L": 87}.get(mode, (0, 87, 184, 128))
    Image.new(mode, (width, height), colour).save(written, "PNG")
    return written.getvalue()


PNG = png()
SHA256 = hashlib.sha256(PNG).hexdigest()
PRESS = PaperPress(words=protocol_words(), copy_words=copy_words(), read_file={SHA256: PNG}.get)


def _record() -> MeetingRecord:
    record = reference_record()
    own = OwnForm(
        margin_left=25.0, margin_right=15.0, body_size=14.0, letterhead="вул. Ґонти, 1, код 04334860"
    )
    group = replace(record.group, own_form=own, emblem_sha256=SHA256, emblem_text=TEXT)
    return replace(record, group=group, meeting=replace(record.meeting, number=5))


def _made(kind: PaperKind, press: PaperPress = PRESS, format: PaperFormat = PaperFormat.PDF) -> bytes:
    record = _record()
    order = PaperOrder(kind=kind, on=record.day, format=format)
    return press.make(Material(record=record), order).data


@pytest.mark.parametrize("kind", [PaperKind.PROTOCOL_FULL, PaperKind.PROTOCOL_SHORT, PaperKind.AGENDA])
def test_a_paper_with_an_emblem_conforms(kind: PaperKind, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(_made(kind))
    assert [f"{profile}: {rule}" for profile in ("3A", "UA1") for rule in verapdf(path, profile)] == []


def test_the_emblem_stands_in_the_middle_of_the_text_17_mm_high_above_the_councils_name() -> None:
    page = pypdfium2.PdfDocument(_made(PaperKind.PROTOCOL_FULL))[0]
    (figure,) = page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    left, bottom, right, top = figure.get_bounds()
    assert (top - bottom) / MM == pytest.approx(17, abs=0.01)
    assert (left + right) / 2 / MM == pytest.approx((25 + 195) / 2, abs=0.01)
    assert top / MM == pytest.approx(297 - 20, abs=0.1)
    assert (right - left) / (top - bottom) == pytest.approx(120 / 170, abs=0.001)


def test_the_figure_says_what_it_shows_and_is_read_first() -> None:
    with pikepdf.open(BytesIO(_made(PaperKind.PROTOCOL_FULL))) as file:
        part = file.Root.StructTreeRoot.K.K[0]
        figure = part.K[0]
        assert (figure.S, str(figure.Alt)) == ("/Figure", TEXT)
        assert [float(number) for number in figure.A[0].BBox][1] > 700
        (image,) = file.pages[0].Resources.XObject.values()
        assert "/SMask" not in image
        assert image.ColorSpace == "/DeviceRGB"


def test_the_working_copy_has_the_same_picture_with_the_same_words() -> None:
    with ZipFile(BytesIO(_made(PaperKind.PROTOCOL_FULL, format=PaperFormat.DOCX))) as file:
        assert PNG in [file.read(name) for name in file.namelist() if name.endswith(".png")]
        assert f'descr="{TEXT}"' in file.read("word/document.xml").decode()


def test_a_paper_whose_emblem_is_lost_is_refused() -> None:
    with pytest.raises(DomainError) as refused:
        _made(PaperKind.AGENDA, PaperPress(words=protocol_words(), copy_words=copy_words()))
    assert (refused.value.code, refused.value.params) == ("file_lost", {"name": TEXT})


def test_only_the_plainest_png_is_printed_as_it_lies() -> None:
    assert plain_png(PNG) is not None
    assert [plain_png(png(mode=mode)) for mode in ("L", "RGBA")] == [None, None]
    assert [plain_png(data) for data in (b"", b"\xff\xd8\xff", PNG[:20])] == [None] * 3
