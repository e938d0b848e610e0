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
    """Three parts side by side; parts too long for one line wrap in thirds of the width.

    The `right` one is spelled out: poppler takes «№ 1», two words of one sign, for one word.
    """

    style: Style
    element: Element
    parts: tuple[tuple[Line, ...], ...]
    right: str

    @property
    def heights(self) -> Sequence[float]:
        return [self.style.leading] * max(map(len, self.parts))

    def breaks_before(self, line: int) -> bool:
        return False

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        *others, right = (self._placed(pen, column, top) for column in range(len(self.parts)))
        with pen.tagged(self.element):
            pen.lines([line for part in others for line in part], self.style.size)
            with pen.spelled(self.right):
                pen.lines(right, self.style.size)

    def _placed(self, pen: Pen, column: int, top: float) -> list[tuple[Line, float, float]]:
        height = top + baseline(self.style)
        return [
            (line, pen.left + self._start(column, line), height + index * self.style.leading)
            for index, line in enumerate(self.parts[column])
        ]

    def _start(self, column: int, line: Line) -> float:
        """Date from the left margin, place in the middle, number to the right margin."""
        return (self.style.width - line.width) * column / 2


def reference_slab(block: ReferenceLine, style: Style, element: Element) -> ReferenceSlab:
    """Lay out a reference line."""
    parts = set_reference(block, style)
    return ReferenceSlab(style=style, element=element, parts=parts, right=block.right, before=style.before)


def set_reference(block: ReferenceLine, style: Style) -> tuple[tuple[Line, ...], ...]:
    """The lines of date, place and number: one each, or several in thirds of the width."""
    texts = [(Run(text=text),) for text in (block.left, block.centre, block.right)]
    parts = tuple(set_lines(text, style) for text in texts)
    if (
        any(len(part) > 1 for part in parts)
        or sum(part[0].width for part in parts if part) > 0.9 * style.width
    ):
        third = replace(style, width=style.width * (1 - 2 * _GUTTER) / 3)
        parts = tuple(set_lines(text, third) for text in texts)
    return parts
