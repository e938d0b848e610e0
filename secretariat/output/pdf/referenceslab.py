"""The line of date, place and number under a title (N7)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.domain.document import ReferenceLine, Run
from secretariat.output.pdf.lines import Line, set_lines
from secretariat.output.pdf.pen import Pen
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import Style
from secretariat.output.pdf.textslab import baseline

_GUTTER = 0.03  # of the width, between columns when the parts must wrap


@dataclass(kw_only=True, eq=False)
class ReferenceSlab(Slab):
    """Three parts side by side; parts too long for one line wrap in thirds of the width."""

    style: Style
    element: Element
    parts: tuple[tuple[Line, ...], ...]

    @property
    def heights(self) -> Sequence[float]:
        return [self.style.leading] * max(map(len, self.parts))

    def breaks_before(self, line: int) -> bool:
        return False

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        height = top + baseline(self.style)
        placed = [
            (line, pen.left + self._start(column, line), height + index * self.style.leading)
            for column, part in enumerate(self.parts)
            for index, line in enumerate(part)
        ]
        with pen.tagged(self.element):
            pen.lines(placed, self.style.size)

    def _start(self, column: int, line: Line) -> float:
        """Date from the left margin, place in the middle, number to the right margin."""
        return (self.style.width - line.width) * column / 2


def reference_slab(block: ReferenceLine, style: Style, element: Element) -> ReferenceSlab:
    """Lay out a reference line."""
    texts = [(Run(text=text),) for text in (block.left, block.centre, block.right)]
    parts = tuple(set_lines(text, style) for text in texts)
    if (
        any(len(part) > 1 for part in parts)
        or sum(part[0].width for part in parts if part) > 0.9 * style.width
    ):
        third = replace(style, width=style.width * (1 - 2 * _GUTTER) / 3)
        parts = tuple(set_lines(text, third) for text in texts)
    return ReferenceSlab(style=style, element=element, parts=parts, before=style.before)
