"""The line of date, place and number under a title (N7)."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from secretariat.domain.document import ReferenceLine, Run
from secretariat.output.pdf.lines import Line, set_lines
from secretariat.output.pdf.pen import Pen
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import Style
from secretariat.output.pdf.textslab import baseline

_GUTTER = 0.03  # of the width, between parts


@dataclass(kw_only=True, eq=False)
class ReferenceSlab(Slab):
    """Three parts side by side; those that are too long together for one line wrap in thirds of the width.

    A `right` one of one line is spelled out: poppler takes «№ 1», two words of one sign, for one word.
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
        *others, right = (self._placed(pen, column, lines, top) for column in range(len(self.parts)))
        with pen.tagged(self.element):
            pen.lines([line for part in others for line in part], self.style.size)
            with pen.spelled(self.right) if len(self.parts[-1]) == 1 else nullcontext():
                pen.lines(right, self.style.size)

    def _placed(self, pen: Pen, column: int, lines: range, top: float) -> list[tuple[Line, float, float]]:
        height = top + baseline(self.style)
        shown = self.parts[column][lines.start : lines.stop]
        return [
            (line, pen.left + self._start(column, line), height + index * self.style.leading)
            for index, line in enumerate(shown)
        ]

    def _start(self, column: int, line: Line) -> float:
        """Date from the left margin, place in the middle of the page or of what is free, number to the right margin."""
        start = (self.style.width - line.width) * column / 2
        if column != 1 or any(len(part) > 1 for part in self.parts):
            return start
        gap = _GUTTER * self.style.width
        least, most = gap + _width(self.parts[0]), self.style.width - gap - _width(self.parts[2]) - line.width
        return min(max(start, least), most)


def reference_slab(block: ReferenceLine, style: Style, element: Element) -> ReferenceSlab:
    """Lay out a reference line."""
    parts = set_reference(block, style)
    return ReferenceSlab(style=style, element=element, parts=parts, right=block.right, before=style.before)


def set_reference(block: ReferenceLine, style: Style) -> tuple[tuple[Line, ...], ...]:
    """The lines of date, place and number: one each where they fit, else several in thirds of the width."""
    texts = [(Run(text=text),) for text in (block.left, block.centre, block.right)]
    parts = tuple(set_lines(text, style) for text in texts)
    free = style.width - sum(map(_width, parts))
    if any(len(part) > 1 for part in parts) or free < 2 * _GUTTER * style.width:
        third = replace(style, width=style.width * (1 - 2 * _GUTTER) / 3)
        parts = tuple(set_lines(text, third) for text in texts)
    return parts


def _width(part: Sequence[Line]) -> float:
    return sum(line.width for line in part)
