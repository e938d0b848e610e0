"""Pictures of annexes in a working copy: in their own shape, each with its alternative text."""

from io import BytesIO

import docx
import pytest
from docx.shared import Emu
from PIL import Image

from secretariat.domain.meeting import ProtocolKind
from secretariat.language.templates import protocol_words
from secretariat.output.pdf.styles import Styles
from secretariat.services.protocol import build_protocol
from tests.output.docx.papers import working_copy
from tests.records import reference_record
from tests.records.pictures import PICTURES, SHOWN, with_pictures


def copied() -> tuple[bytes, Styles]:
    files = {name: make() for name, make in PICTURES.items()}
    record, read_file = with_pictures(reference_record(), files)
    kind = ProtocolKind.FULL
    document = build_protocol(record, protocol_words(), kind=kind, draft=False, read_file=read_file)
    return working_copy(document), Styles(document.profile)


def test_every_picture_stands_in_its_shape_with_what_it_shows() -> None:
    data, styles = copied()
    shapes = docx.Document(BytesIO(data)).inline_shapes
    assert [shape._inline.docPr.get("descr") for shape in shapes] == [SHOWN] * len(PICTURES)
    for shape, make in zip(shapes, PICTURES.values(), strict=True):
        assert 0 < Emu(shape.width).pt <= styles.width + 0.1
        assert 0 < Emu(shape.height).pt < styles.height
        with Image.open(BytesIO(make())) as image:
            sides = sorted(image.size)
        ratio = max(shape.width, shape.height) / min(shape.width, shape.height)
        assert ratio == pytest.approx(sides[1] / sides[0], rel=0.01)


def test_what_no_file_can_hold_is_left_out_of_the_words() -> None:
    record, read_file = with_pictures(
        reference_record(), {"photo.jpg": PICTURES["photo.jpg"]()}, "об'їзд\uffff\nзліва"
    )
    kind = ProtocolKind.FULL
    document = build_protocol(record, protocol_words(), kind=kind, draft=False, read_file=read_file)
    (shape,) = docx.Document(BytesIO(working_copy(document))).inline_shapes
    assert shape._inline.docPr.get("descr") == "об’їзд зліва"


def test_a_copy_made_again_is_the_same() -> None:
    assert copied()[0] == copied()[0]
