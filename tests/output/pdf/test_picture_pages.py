"""Pictures of annexes on their pages: tagged, whole, inside the margins, in the colours of the output intent."""

from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf
import pytest

from secretariat.domain.document import Document, ImageFile, Picture
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.output.pdf import layout, render
from secretariat.output.pictures import printed_picture, printed_pieces
from secretariat.services.protocol import build_protocol
from tests.output.pdf.reading import MM, page_texts
from tests.records import reference_record
from tests.records.pictures import PICTURES, SHOWN, halves, saved, with_pictures


@dataclass(frozen=True)
class Figure:
    """A figure of the structure tree: page from 0, corners in points from the page's bottom left."""

    page: int
    box: tuple[float, ...]
    alternative_text: str


def built(record: MeetingRecord, *names: str) -> Document:
    annexed, read_file = with_pictures(record, {name: PICTURES[name]() for name in names})
    kind = ProtocolKind.FULL
    return build_protocol(annexed, protocol_words(), kind=kind, draft=False, read_file=read_file)


def figures(data: bytes) -> list[Figure]:
    with pikepdf.open(BytesIO(data)) as pdf:
        numbers = {page.obj.objgen: place for place, page in enumerate(pdf.pages)}
        return [
            Figure(
                page=numbers[element.Pg.objgen],
                box=tuple(float(value) for value in element.A.BBox),
                alternative_text=str(element.Alt),
            )
            for element in pdf.objects
            if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/Figure"
        ]


def drawn(data: bytes) -> list[tuple[int, tuple[float, ...]]]:
    """Where each page really draws images: page, and corners as they come from the matrix."""
    found = []
    with pikepdf.open(BytesIO(data)) as pdf:
        for place, page in enumerate(pdf.pages):
            matrix: tuple[float, ...] = ()
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "cm":
                    matrix = tuple(float(value) for value in operands)
                elif str(operator) == "Do":
                    width, turn, slant, height, left, bottom = matrix
                    assert turn == slant == 0
                    found.append((place, (left, bottom, left + width, bottom + height)))
    return found


@pytest.mark.parametrize(
    "own", [None, OwnForm(margin_left=30.0, margin_right=18.0, margin_top=50.0, margin_bottom=50.0)]
)
def test_every_picture_is_a_figure_in_its_own_shape_within_the_margins(own: OwnForm | None) -> None:
    record = reference_record()
    document = built(replace(record, group=replace(record.group, own_form=own)), *PICTURES)
    data, profile = render(document), document.profile
    found = figures(data)
    assert [one.alternative_text for one in found] == [SHOWN] * len(PICTURES)
    assert len({one.page for one in found}) == len(PICTURES), "each has a page of its own"
    for one, (page, corners), name in zip(found, drawn(data), PICTURES, strict=True):
        assert (page, pytest.approx(corners, abs=0.01)) == (one.page, one.box)
        left, bottom, right, top = one.box
        assert left >= profile.margin_left * MM - 0.01
        assert right <= (210 - profile.margin_right) * MM + 0.01
        assert bottom >= profile.margin_bottom * MM - 0.01
        assert top <= (297 - profile.margin_top) * MM + 0.01
        image = ImageFile(name=name, sha256="", data=PICTURES[name]())
        printed_picture.cache_clear()
        printed_pieces.cache_clear()
        own_shape = printed_picture(image, 400, 600)
        assert (right - left) / (top - bottom) == pytest.approx(own_shape.width / own_shape.height, rel=0.01)


def test_the_corner_mark_the_title_and_the_file_stand_on_the_page_of_the_picture() -> None:
    data = render(built(reference_record(), "tall.png", "large.jpg"))
    texts = page_texts(data)
    for place, (one, name) in enumerate(zip(figures(data), ("tall.png", "large.jpg"), strict=True), start=1):
        said = texts[one.page].replace("\r\n", " ")
        assert f"Додаток {place} до протоколу засідання" in said
        assert f"Світлина {place}" in said
        assert f"електронному файлі «{name}»" in said
    assert len(texts) == max(one.page for one in figures(data)) + 1


def test_long_words_do_not_press_a_picture_to_nothing() -> None:
    document = built(reference_record(), "tall.png")
    (annex,) = document.annexes
    picture = next(block for block in annex.blocks if isinstance(block, Picture))
    lines = tuple(block for block in annex.blocks if not isinstance(block, Picture)) * 60
    data = render(replace(document, annexes=(replace(annex, blocks=(*lines, picture)),)))
    (one,) = figures(data)
    height = 297 - document.profile.margin_top - document.profile.margin_bottom
    assert one.box[3] - one.box[1] == pytest.approx(0.4 * height * MM, abs=0.1)


def test_images_have_plain_colours_and_nothing_that_is_forbidden() -> None:
    with pikepdf.open(BytesIO(render(built(reference_record(), *PICTURES)))) as pdf:
        images = [image for page in pdf.pages for image in page.get_images().values()]
        assert len(images) == len(PICTURES)
        for image in images:
            assert image.ColorSpace in ("/DeviceRGB", "/DeviceGray")
            assert image.BitsPerComponent == 8
            assert not {"/SMask", "/Mask", "/Interpolate", "/Alternates", "/OPI"} & set(image.keys())
            assert image.Filter in ("/DCTDecode", "/FlateDecode")
            if image.Filter == "/FlateDecode":
                bytes_a_pixel = 1 if image.ColorSpace == "/DeviceGray" else 3
                assert len(image.read_bytes()) == image.Width * image.Height * bytes_a_pixel


def test_a_paper_made_again_is_the_same_to_the_last_byte() -> None:
    first = render(built(reference_record(), "large.jpg", "clear.png"))
    printed_picture.cache_clear()
    printed_pieces.cache_clear()
    assert render(built(reference_record(), "large.jpg", "clear.png")) == first


def test_another_picture_makes_another_paper() -> None:
    document = built(reference_record(), "photo.jpg")
    (annex,) = document.annexes
    other = Picture(
        image=ImageFile(name="photo.jpg", sha256="0" * 64, data=saved(halves(), "PNG")),
        alternative_text=SHOWN,
    )
    blocks = tuple(other if isinstance(block, Picture) else block for block in annex.blocks)
    changed = replace(document, annexes=(replace(annex, blocks=blocks),))
    with pikepdf.open(BytesIO(render(document))) as one, pikepdf.open(BytesIO(render(changed))) as two:
        assert one.trailer.ID[0] != two.trailer.ID[0]


def test_a_click_on_a_picture_leads_to_its_annex() -> None:
    document = built(reference_record(), "large.jpg")
    laid = layout(document)
    (figure,) = figures(laid.data)
    left, _, right, _ = figure.box
    here = [one for one in laid.places if one.source.kind == "annex" and one.page == figure.page]
    assert any(
        one.left == pytest.approx(left, abs=0.01) and one.width == pytest.approx(right - left, abs=0.01)
        for one in here
    )


def test_a_picture_that_came_broken_is_told_by_its_name() -> None:
    record, read_file = with_pictures(reference_record(), {"Фото.jpg": b"\xff\xd8\xff"})
    document = build_protocol(
        record, protocol_words(), kind=ProtocolKind.FULL, draft=False, read_file=read_file
    )
    with pytest.raises(DomainError) as refused:
        render(document)
    assert (refused.value.code, refused.value.params["name"]) == ("picture_broken", "Фото.jpg")
