"""Photographs and drawings made ready for paper by Pillow.

On paper a picture stands upright, on white, in sRGB (the output intent of papers, ISO 19005-3, 6.2.3) and no finer
than print needs. Nothing but its pixels goes into a paper: where and when it was taken stays in the kept file.
"""

import io
import itertools
import math
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageCms, ImageOps
from PIL.Image import Resampling

from secretariat.domain.document import ImageFile
from secretariat.domain.errors import DomainError

MOST_MEGAPIXELS = 100
PRINT_RESOLUTION = 300
"""Pixels an inch of paper: finer ones are not seen in print."""
SCREEN_RESOLUTION = 96
"""Pixels an inch of a small picture, which is not blown up to the width of a page."""
_POINTS = 72  # an inch
_FORMATS = ("JPEG", "PNG")
_JPEG_QUALITY = 88
_LARGEST_LOSSLESS = 1_500_000  # bytes: a drawing or a screenshot packs well, a photograph does not
_BROKEN = (
    *(OSError, SyntaxError, ValueError, EOFError, LookupError, AssertionError),
    *(struct.error, zlib.error),
)
"""What Pillow raises of files that are none of their kind, cut short, or without the palette that they go by."""
_ORIENTATION = 0x0112
_NATURAL = _POINTS / SCREEN_RESOLUTION
STRIP, PIECE = 4.5, 3.0
"""A picture more than so many times as high as wide is a strip, and is cut into pieces of this shape at most."""
_REACH = 0.04  # of a piece: so far from its end a cut may be
_ONE_COLOUR = 8  # of 255: what JPEG does to a plain ground
_WITH_DEPTH = ("I", "I;16", "I;16B", "I;16L", "I;16N")

# Pillow would only warn of a huge picture; the limit above refuses it before a pixel is unpacked
Image.MAX_IMAGE_PIXELS = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPicture:
    """A picture as it is embedded; `width` and `height` are points on paper, `columns` and `rows` count its pixels.

    `data` is a JPEG file, or else the deflated pixels: one byte each in grey, otherwise red, green, blue.
    """

    width: float
    height: float
    columns: int
    rows: int
    is_grey: bool
    is_jpeg: bool
    data: bytes

    @property
    def file(self) -> bytes:
        """The picture as a file of its own, a JPEG or a PNG."""
        if self.is_jpeg:
            return self.data
        made = io.BytesIO()
        pixels = zlib.decompress(self.data)
        Image.frombytes("L" if self.is_grey else "RGB", (self.columns, self.rows), pixels).save(made, "PNG")
        return made.getvalue()


def check_picture(file_name: str, data: bytes) -> None:
    """Print a picture as one dot, for which all of its bytes are read; raises as `printed_picture` of any size."""
    with _opened(file_name, data) as image:
        _upright(image, (1, 1))


def printed_picture(image: ImageFile, width: float, height: float) -> PrintedPicture:
    """A picture for a box of so many points, as large as it fits; the same file gives the same bytes.

    The last ones are remembered. Raises DomainError("picture_broken", name=…), ("picture_too_large", name=…, most=…).
    """
    place = remembered(image.sha256, width, height, in_pieces=False)
    if not place:
        place[:] = [_printed(image, width, height)]
    return place[0]


def printed_pieces(image: ImageFile, width: float, height: float) -> tuple[PrintedPicture, ...]:
    """A picture for boxes of so many points: one piece, or several where it is a strip that nobody could read in one.

    Each is as wide as the others; they are cut where a row has one colour, if there is one near. Remembered and
    raises as `printed_picture`.
    """
    place = remembered(image.sha256, width, height, in_pieces=True)
    if not place:
        place[:] = _pieces(image, width, height) or [_printed(image, width, height)]
    return tuple(place)


@lru_cache(maxsize=64)
def remembered(sha256: str, width: float, height: float, *, in_pieces: bool) -> list[PrintedPicture]:
    """Where the picture of a file is kept once it is made; the file, which may be a hundred times larger, is not.

    Workers that make it at the same time put the same there.
    """
    return []


def _printed(image: ImageFile, width: float, height: float) -> PrintedPicture:
    with _opened(image.name, image.data) as opened:
        columns, rows = _upright_size(opened)
        scale = min(_NATURAL, width / columns, height / rows)
        return _packed(_pixels(opened, scale), _is_photograph(opened), columns * scale, rows * scale)


def _pieces(image: ImageFile, width: float, height: float) -> list[PrintedPicture]:
    """The pieces of a strip; none of another picture."""
    with _opened(image.name, image.data) as opened:
        columns, rows = _upright_size(opened)
        if rows <= STRIP * columns:
            return []
        count = math.ceil(rows / (PIECE * columns))
        scale = min(_NATURAL, width / columns, height * count / (rows * (1 + 2 * _REACH)))
        whole, wide = _pixels(opened, scale), columns * scale
        return [
            _packed(piece, _is_photograph(opened), wide, piece.height * wide / whole.width)
            for piece in _cut(whole, count)
        ]


@contextmanager
def _opened(name: str, data: bytes) -> Iterator[Image.Image]:
    """The picture, of which only the head was read; a refusal for whatever is wrong with it while it is used."""
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > MOST_MEGAPIXELS * 1_000_000:
                raise DomainError("picture_too_large", field="file_name", name=name, most=MOST_MEGAPIXELS)
            yield image
    except _BROKEN as error:
        raise DomainError("picture_broken", field="file_name", name=name) from error


def _orientation(image: Image.Image) -> int:
    """How the camera was held (Exif 2.32): with 5 to 8 width and height change places. What is unreadable is 1."""
    if image.format == "PNG":
        image.load()  # it may stand behind the pixels, and those must be whole
    try:
        held = image.getexif().get(_ORIENTATION, 1)
    except _BROKEN:
        return 1
    return int(held) if held in range(1, 9) else 1


def _is_turned(image: Image.Image) -> bool:
    """Whether width and height change places."""
    return _orientation(image) in (5, 6, 7, 8)


def _upright_size(image: Image.Image) -> tuple[int, int]:
    """Columns and rows as it is looked at."""
    return (image.height, image.width) if _is_turned(image) else image.size


def _is_photograph(image: Image.Image) -> bool:
    return image.format in ("JPEG", "MPO")


def _pixels(image: Image.Image, scale: float) -> Image.Image:
    """The picture for paper at `scale` points a pixel of its file, no finer than print needs."""
    columns, rows = _upright_size(image)
    finest = min(1.0, PRINT_RESOLUTION / _POINTS * scale)
    size = (max(1, round(columns * finest)), max(1, round(rows * finest)))
    return _upright(image, (size[1], size[0]) if _is_turned(image) else size)


def _cut(whole: Image.Image, count: int) -> Iterator[Image.Image]:
    ends = [_quiet_row(whole, round(whole.height * part / count), count) for part in range(1, count)]
    for top, bottom in itertools.pairwise((0, *ends, whole.height)):
        yield whole.crop((0, top, whole.width, bottom))


def _quiet_row(image: Image.Image, wanted: int, count: int) -> int:
    """The row nearest to the wanted one that has one colour with that above: no line of text is cut. Else that one."""
    reach = round(_REACH * image.height / count)
    for step in range(reach):
        for row in (wanted - step, wanted + step):
            greys = image.crop((0, row - 1, image.width, row + 1)).convert("L").tobytes()
            if max(greys) - min(greys) <= _ONE_COLOUR:
                return row
    return wanted


def _upright(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The pixels for paper; `size` is that of the picture as it lies in its file."""
    orientation, profile = _orientation(image), image.info.get("icc_profile")
    image.draft(None, size)
    plain = _of_plain_colours(_of_eight_bits(image))
    # before anything else is done with them: a hundred megapixels take 400 MB each time
    small = plain.copy() if plain.size == size else plain.resize(size, Resampling.LANCZOS, reducing_gap=3.0)
    coloured = _in_srgb(_on_white(small), profile)
    coloured.info = {}
    coloured.getexif()[_ORIENTATION] = orientation
    return ImageOps.exif_transpose(coloured)


def _of_eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits as grey of eight, which Pillow would cut off instead of scaling."""
    if image.mode not in _WITH_DEPTH:
        return image
    return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")


def _of_plain_colours(image: Image.Image) -> Image.Image:
    """In grey, RGB or CMYK, and in RGBA where something is transparent."""
    if image.has_transparency_data:
        return image if image.mode == "RGBA" else image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _on_white(image: Image.Image) -> Image.Image:
    """The picture without transparency."""
    if image.mode != "RGBA":
        return image
    return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours as sRGB; what has no profile that can be used is taken for sRGB, or for plain process colours."""
    if profile and image.mode != "L":
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            made = ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            made = None
        if made is not None:
            return made
    return image.convert("RGB") if image.mode == "CMYK" else image


def _packed(image: Image.Image, is_photograph: bool, width: float, height: float) -> PrintedPicture:
    """A drawing keeps every pixel where that is not too large; a photograph is a JPEG."""
    data = b"" if is_photograph else zlib.compress(image.tobytes())
    is_jpeg = is_photograph or len(data) > _LARGEST_LOSSLESS
    if is_jpeg:
        made = io.BytesIO()
        image.save(made, "JPEG", quality=_JPEG_QUALITY, optimize=True)
        data = made.getvalue()
    return PrintedPicture(
        width=width,
        height=height,
        columns=image.width,
        rows=image.height,
        is_grey=image.mode == "L",
        is_jpeg=is_jpeg,
        data=data,
    )
