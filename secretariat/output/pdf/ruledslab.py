"""Empty lines to be written on by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.output.pdf.pen import Pen, Rectangle
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.styles import MM

ROOM = 8.5 * MM  # for one line of handwriting
_RULE = 0.5
_INK = 0.35  # on white a contrast of 7 : 1


@dataclass(kw_only=True, eq=False)
class RuledSlab(Slab):
    """Rules over the whole width. They are drawn only: nothing on them can be read aloud."""

    count: int
    width: float

    @property
    def heights(self) -> Sequence[float]:
        return [ROOM] * self.count

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        with pen.artifact("/Type/Layout"):
            for place in range(1, len(lines) + 1):
                rule = Rectangle(left=pen.left, top=top + place * ROOM, width=self.width, height=0.0)
                pen.box(rule, line=_RULE, grey=_INK)
