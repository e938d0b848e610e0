"""Pictures on the page: those of annexes, and the emblem."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.document import Source
from secretariat.output.pdf.objects import dictionary, numbers, stream
from secretariat.output.pdf.pen import Pen, Place, Rectangle
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import MM
from secretariat.output.pictures import PrintedPicture

LEAST_SHARE = 0.4
"""Of a page: a picture is not made smaller than that for the sake of the words around it."""
EMBLEM_WIDTH, EMBLEM_HEIGHT = 40 * MM, 17 * MM
"""ДСТУ 4163:2020 prints the state's emblem 17 mm high; a wide one is as low as its width asks."""
BELOW_EMBLEM = 1.5 * MM


@dataclass(kw_only=True, eq=False)
class PictureSlab(Slab):
    """A picture in the middle of the width, on one page, under its structure element «Figure».

    `below` is the space under it in points. One that is not `is_whole` is a piece of a larger figure, which then has no
    corners of its own (ISO 32000-1, 14.8.5.4.3).
    """

    picture: PrintedPicture
    image: bytes  # the object of the picture; where it is the very same, pages share it in the file
    column: float
    element: Element
    source: Source | None = None
    scale: float = 1.0
    below: float = 0.0
    is_whole: bool = True

    @property
    def heights(self) -> Sequence[float]:
        return [self.picture.height * self.scale + self.below]

    def fit(self, room: float, page: float) -> None:
        """Shrink to a height in points, so that the picture stands beside its words on a page of that height."""
        most = max(room, LEAST_SHARE * page)
        self.scale = min(1.0, most / self.picture.height)

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        width, height = self.picture.width * self.scale, self.picture.height * self.scale
        left = pen.left + (self.column - width) / 2
        area = Rectangle(left=left, top=top, width=width, height=height)
        corners = numbers(*pen.bounds(area)) if self.is_whole else b""
        self.element.attributes = dictionary(O=b"/Layout", Placement=b"/Block", BBox=corners)
        with pen.tagged(self.element):
            pen.image(self.image, area)
        if self.source:
            pen.places.append(
                Place(source=self.source, page=pen.page, left=left, top=top, width=width, height=height)
            )


def image_object(picture: PrintedPicture) -> bytes:
    """An image without transparency and interpolation (ISO 19005-3, 6.2.8)."""
    return stream(
        picture.data,
        compressed=False,
        Type=b"/XObject",
        Subtype=b"/Image",
        Width=b"%d" % picture.columns,
        Height=b"%d" % picture.rows,
        ColorSpace=b"/DeviceGray" if picture.is_grey else b"/DeviceRGB",
        BitsPerComponent=b"8",
        Filter=b"/DCTDecode" if picture.is_jpeg else b"/FlateDecode",
    )
