"""The emblem above the letterhead: centred in the PDF with its words, in the copy, and under veraPDF."""

import hashlib
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from secretariat.domain.document import ImageFile, PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.pdf.pictureslab import EMBLEM_HEIGHT, EMBLEM_WIDTH
from secretariat.output.pictures import printed_picture
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperFormat, PaperOrder
from secretariat.services.ports import ReadFile
from tests.judges import verapdf
from tests.output.pdf.reading import MM
from tests.records import reference_record
from tests.records.pictures import PICTURES, saved

EMU_OF_MM = 36_000
TEXT = "Малий Державний Герб України: золотий тризуб на синьому щиті"


PNG = saved(Image.new("RGB", (360, 510), (0, 87, 184)), "PNG")
SHA256 = hashlib.sha256(PNG).hexdigest()
PRESS = PaperPress(words=protocol_words(), copy_words=copy_words())


def _record() -> MeetingRecord:
    record = reference_record()
    own = OwnForm(
        margin_left=25.0, margin_right=15.0, body_size=14.0, letterhead="вул. Ґонти, 1, код 04334860"
    )
    group = replace(record.group, own_form=own, emblem_sha256=SHA256, emblem_text=TEXT)
    return replace(record, group=group, meeting=replace(record.meeting, number=5))


def _made(
    kind: PaperKind,
    read_file: ReadFile | None = {SHA256: PNG}.get,
    *,
    draft: bool = False,
    format: PaperFormat = PaperFormat.PDF,
) -> bytes:
    record = _record()
    order = PaperOrder(kind=kind, on=record.day, format=format, draft=draft)
    return PRESS.make(Material(record=record, read_file=read_file), order).data


def _images(data: bytes) -> int:
    return len(list(pypdfium2.PdfDocument(data)[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])))


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
    assert (right - left) / (top - bottom) == pytest.approx(360 / 510, abs=0.001)


def test_the_figure_says_what_it_shows_and_is_read_first() -> None:
    with pikepdf.open(BytesIO(_made(PaperKind.PROTOCOL_FULL))) as file:
        part = file.Root.StructTreeRoot.K.K[0]
        figure = part.K[0]
        assert (figure.S, str(figure.Alt)) == ("/Figure", TEXT)
        assert [float(number) for number in figure.A.BBox][1] > 700
        (image,) = file.pages[0].Resources.XObject.values()
        assert "/SMask" not in image
        assert image.ColorSpace == "/DeviceRGB"


def test_the_working_copy_has_the_same_picture_with_the_same_words() -> None:
    with ZipFile(BytesIO(_made(PaperKind.PROTOCOL_FULL, format=PaperFormat.DOCX))) as file:
        (picture,) = [file.read(name) for name in file.namelist() if name.endswith(".png")]
        assert Image.open(BytesIO(picture)).getpixel((5, 5)) == (0, 87, 184)
        written = file.read("word/document.xml").decode()
        assert f'descr="{TEXT}"' in written
        (height,) = re.findall(r'<wp:extent cx="\d+" cy="(\d+)"/>', written)
        assert int(height) / EMU_OF_MM == pytest.approx(17, abs=0.1)


@pytest.mark.parametrize("name", PICTURES)
def test_whatever_picture_it_is_it_keeps_to_its_room(name: str) -> None:
    image = ImageFile(name=name, sha256=name, data=PICTURES[name]())
    printed = printed_picture(image, EMBLEM_WIDTH, EMBLEM_HEIGHT)
    assert printed.height <= 17.01 * MM
    assert printed.width <= 40.01 * MM


def test_a_paper_whose_emblem_is_lost_is_refused_and_a_draft_has_none() -> None:
    with pytest.raises(DomainError) as refused:
        _made(PaperKind.AGENDA, {}.get)
    assert (refused.value.code, refused.value.params) == ("file_lost", {"name": TEXT})
    assert _images(_made(PaperKind.PROTOCOL_FULL)) == 1
    assert _images(_made(PaperKind.PROTOCOL_FULL, {}.get, draft=True)) == 0
    assert _images(_made(PaperKind.PROTOCOL_FULL, None)) == 0
