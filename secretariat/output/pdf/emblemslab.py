"""The emblem above the letterhead, centred."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.output.pdf.objects import array, dictionary, numbers
from secretariat.output.pdf.pen import Pen, Rectangle
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import MM, PAGE_HEIGHT
from secretariat.output.pictures import Picture

HIGHEST, WIDEST = 17 * MM, 40 * MM
"""ДСТУ 4163:2020 prints the state's emblem 17 mm high; a wide one is as low as its width asks."""
BELOW = 1.5 * MM


def printed_size(picture: Picture) -> tuple[float, float]:
    """Width and height on paper, in points."""
    height = min(HIGHEST, WIDEST * picture.height / picture.width)
    return height * picture.width / picture.height, height


@dataclass(kw_only=True, eq=False)
class EmblemSlab(Slab):
    """One picture in the middle of a text of `width` points; it stays with the council's name."""

    picture: Picture
    name: str
    width: float
    element: Element

    @property
    def heights(self) -> Sequence[float]:
        return [printed_size(self.picture)[1] + BELOW]

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        width, height = printed_size(self.picture)
        left = pen.left + (self.width - width) / 2
        area = Rectangle(left=left, top=top, width=width, height=height)
        bottom = PAGE_HEIGHT - top - height
        box = numbers(left, bottom, left + width, bottom + height)
        self.element.attributes = array([dictionary(O=b"/Layout", Placement=b"/Block", BBox=box)])
        with pen.tagged(self.element):
            pen.picture(self.name, self.picture, area)
