"""Pictures made ready for paper: upright, on white, in sRGB, no finer than print needs."""

import io
import random
import struct
import sys
import zlib
from contextlib import suppress
from hashlib import sha256

import pytest
from PIL import Image

from secretariat.domain.document import ImageFile
from secretariat.domain.errors import DomainError
from secretariat.output import pictures
from secretariat.output.picture_check import PrintedPictures
from secretariat.output.pictures import PrintedPicture, printed_picture, remembered
from tests.records.pictures import (
    LEFT,
    PICTURES,
    RIGHT,
    halves,
    noise,
    noisy,
    saved,
    turned,
)

WIDTH, HEIGHT = 481.9, 728.5
"""The text of a page, in points."""


def printed(data: bytes) -> PrintedPicture:
    image = ImageFile(name="Світлина", sha256=sha256(data).hexdigest(), data=data)
    return printed_picture(image, WIDTH, HEIGHT)


def seen(picture: PrintedPicture) -> Image.Image:
    """What is on paper, opened from the file of its own."""
    with Image.open(io.BytesIO(picture.file)) as opened:
        opened.load()
        return opened.convert("RGB")


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) <= 12 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_fits_its_box_in_its_own_shape(name: str) -> None:
    data = PICTURES[name]()
    made = printed(data)
    with Image.open(io.BytesIO(data)) as image:
        sides = sorted(image.size)
    assert 0 < made.width <= WIDTH + 0.01
    assert 0 < made.height <= HEIGHT + 0.01
    assert sorted((made.width, made.height))[1] / sorted((made.width, made.height))[0] == pytest.approx(
        sides[1] / sides[0]
    )
    assert seen(made).size == (made.columns, made.rows)


@pytest.mark.parametrize(
    ("orientation", "left", "right"), [(1, LEFT, RIGHT), (2, RIGHT, LEFT), (3, RIGHT, LEFT), (4, LEFT, RIGHT)]
)
def test_a_photograph_stands_as_it_was_taken(
    orientation: int, left: tuple[int, int, int], right: tuple[int, int, int]
) -> None:
    made = printed(turned(orientation))
    assert (made.columns, made.rows) == (400, 300)
    assert near(seen(made).getpixel((20, 150)), left)
    assert near(seen(made).getpixel((380, 150)), right)


@pytest.mark.parametrize(
    ("orientation", "top", "bottom"), [(5, LEFT, RIGHT), (6, LEFT, RIGHT), (7, RIGHT, LEFT), (8, RIGHT, LEFT)]
)
def test_a_photograph_held_upright_is_higher_than_wide(
    orientation: int, top: tuple[int, int, int], bottom: tuple[int, int, int]
) -> None:
    made = printed(turned(orientation))
    assert (made.columns, made.rows) == (300, 400)
    assert near(seen(made).getpixel((150, 20)), top)
    assert near(seen(made).getpixel((150, 380)), bottom)


def test_what_nothing_covers_is_white() -> None:
    image = seen(printed(PICTURES["clear.png"]()))
    assert near(image.getpixel((20, 150)), LEFT)
    assert image.getpixel((380, 150)) == (255, 255, 255)


def test_sixteen_bits_of_grey_are_scaled_and_not_cut() -> None:
    made = printed(PICTURES["16-bit.png"]())
    assert made.is_grey
    assert seen(made).getpixel((0, 0)) == (128, 128, 128)


@pytest.mark.parametrize("name", ["cmyk.jpg", "profile.jpg"])
def test_other_colours_become_those_of_the_screen(name: str) -> None:
    made = printed(PICTURES[name]())
    assert not made.is_grey
    assert near(seen(made).getpixel((20, 150)), LEFT)
    assert near(seen(made).getpixel((380, 150)), RIGHT)


def test_a_colour_profile_that_is_none_is_passed_by() -> None:
    made = printed(saved(halves(), "JPEG", quality=95, icc_profile=b"no profile at all"))
    assert near(seen(made).getpixel((20, 150)), LEFT)


def test_a_large_photograph_has_three_hundred_pixels_an_inch() -> None:
    made = printed(PICTURES["large.jpg"]())
    assert made.width == pytest.approx(WIDTH)
    assert made.columns == round(WIDTH / 72 * 300)
    assert made.is_jpeg


def test_a_small_picture_is_not_blown_up() -> None:
    made = printed(saved(halves((96, 48)), "PNG"))
    assert (made.width, made.height) == (72, 36)
    assert (made.columns, made.rows) == (96, 48)


def test_a_drawing_keeps_its_pixels_and_a_photograph_as_png_does_not_swell_the_paper() -> None:
    assert not printed(saved(halves(), "PNG")).is_jpeg
    large = printed(saved(noise((2000, 2000)), "PNG"))
    assert large.is_jpeg
    assert len(large.data) < 5_000_000


def test_where_a_photograph_was_taken_does_not_go_into_a_paper() -> None:
    data = turned(6)
    assert b"48.9483" in data
    assert b"48.9483" not in printed(data).data
    assert b"Exif" not in printed(data).data


def test_the_same_file_gives_the_same_bytes() -> None:
    data = PICTURES["large.jpg"]()
    first = printed(data)
    remembered.cache_clear()
    assert printed(data) == first


def test_a_picture_is_made_once_and_its_file_is_not_kept() -> None:
    remembered.cache_clear()
    data = PICTURES["large.jpg"]()
    holders = sys.getrefcount(data)
    assert printed(data) is printed(data)
    assert sys.getrefcount(data) == holders


def chunk(kind: bytes, data: bytes) -> bytes:
    """A piece of a PNG file (ISO/IEC 15948, 5.3)."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def raw_png(colour_type: int, row: bytes, *others: bytes) -> bytes:
    """Two rows of four pixels, one byte for each colour, with other pieces before them."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 2, 8, colour_type, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress((b"\0" + row) * 2))
    return b"".join((b"\x89PNG\r\n\x1a\n", head, *others, body, chunk(b"IEND", b"")))


IN_WORDS = b"MM\0*" + struct.pack(">IHHHI4sI", 8, 1, 0x0112, 2, 4, b"top\0", 0)


@pytest.mark.parametrize("exif", [b"", b"no Exif at all", IN_WORDS], ids=["empty", "junk", "words"])
def test_what_a_camera_says_unreadably_turns_nothing(exif: bytes) -> None:
    drawing = raw_png(0, b"\x10\x20\x30\x40", chunk(b"eXIf", exif))
    photo = saved(halves(), "JPEG", quality=95, exif=b"Exif\0\0" + exif)
    for name, data, columns in (("drawing.png", drawing, 4), ("photo.jpg", photo, 400)):
        PrintedPictures().check(name, data)
        assert printed(data).columns == columns


@pytest.mark.parametrize("held", [0, 9, 600])
def test_an_orientation_that_there_is_none_of_turns_nothing(held: int) -> None:
    made = printed(turned(held))
    assert (made.columns, made.rows) == (400, 300)


def broken_files() -> dict[str, bytes]:
    """Files that begin as pictures do."""
    photo, drawing = noisy((300, 200)), saved(halves(), "PNG")
    return {
        "cut.jpg": photo[: len(photo) // 2],
        "cut.png": drawing[:-30],
        "head.png": drawing[:20],
        "no-palette.png": raw_png(3, b"\1\2\3\4"),
        "bomb.png": raw_png(0, b"\1\2\3\4", chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(100_000_000)))),
        "start.jpg": b"\xff\xd8\xff",
        "other.png": b"\x89PNG\r\n\x1a\n" + b"<html>" * 40,
        "flipped.png": drawing[:60] + bytes([drawing[60] ^ 0xFF]) + drawing[61:],
    }


@pytest.mark.parametrize("name", broken_files())
def test_a_broken_picture_is_refused_by_its_name(name: str) -> None:
    data = broken_files()[name]
    with pytest.raises(DomainError) as refused:
        PrintedPictures().check(name, data)
    assert (refused.value.code, refused.value.params["name"]) == ("picture_broken", name)


@pytest.mark.parametrize(
    "source",
    [noisy((60, 40)), saved(halves((60, 40)), "PNG"), saved(halves((60, 40)).convert("P"), "PNG")],
    ids=["jpg", "png", "palette"],
)
def test_what_is_not_refused_is_printed_whatever_bytes_were_changed(source: bytes) -> None:
    chance = random.Random(5)
    for _ in range(150):
        data = bytearray(source)
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(3, len(data))] = chance.randrange(256)
        with suppress(DomainError):
            PrintedPictures().check("Світлина", bytes(data))
            assert printed(bytes(data)).width > 0


def test_a_huge_picture_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_MEGAPIXELS", 1)
    with pytest.raises(DomainError) as refused:
        PrintedPictures().check("План.png", saved(halves((1001, 1000)), "PNG"))
    assert (refused.value.code, refused.value.params["most"]) == ("picture_too_large", 1)
    PrintedPictures().check("План.png", saved(halves((1000, 1000)), "PNG"))


@pytest.mark.parametrize("name", PICTURES)
def test_what_is_whole_is_not_refused(name: str) -> None:
    PrintedPictures().check(name, PICTURES[name]())
