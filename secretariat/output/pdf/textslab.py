"""A paragraph on the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from secretariat.domain.document import Source
from secretariat.output.pdf.lines import Line
from secretariat.output.pdf.pen import Pen, Place
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import Element
from secretariat.output.pdf.styles import Alignment, Style

BASELINE = 0.891  # ascent of Tinos, in em: how far a baseline lies under the upper edge of its line


def baseline(style: Style) -> float:
    """How far under the upper edge of its line a baseline lies, in points: half of the extra leading is above."""
    return BASELINE * style.size + (style.leading - 1.107 * style.size) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The number of a list's point, printed before the first line of its text."""

    line: Line
    element: Element


@dataclass(kw_only=True, eq=False)
class TextSlab(Slab):
    """The lines of a paragraph under its structure element; `indent` is that of its first line's text."""

    lines: tuple[Line, ...]
    style: Style
    element: Element
    indent: float = 0.0
    label: Label | None = None
    source: Source | None = None

    @property
    def heights(self) -> Sequence[float]:
        return [self.style.leading] * len(self.lines)

    def breaks_before(self, line: int) -> bool:
        """Two lines stay on each side, and a divided word stays on one page."""
        whole = self.style.whole or bool(self.style.keep_next)
        return super().breaks_before(line) and not whole and not self.lines[line - 1].hyphenated

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        placed = [self._placed(pen, line, top + (line - lines.start) * self.style.leading) for line in lines]
        if self.label and lines.start == 0:
            with pen.tagged(self.label.element):
                _, _, height = placed[0]
                pen.lines(
                    [(self.label.line, pen.left + self.style.left + self.style.first_indent, height)],
                    self.style.size,
                )
        with pen.tagged(self.element):
            pen.lines(placed, self.style.size)
        if self.source:
            pen.places.append(
                Place(
                    source=self.source,
                    page=pen.page,
                    left=pen.left + self.style.left,
                    top=top,
                    width=self.style.width,
                    height=len(lines) * self.style.leading,
                )
            )

    def _placed(self, pen: Pen, index: int, top: float) -> tuple[Line, float, float]:
        line = self.lines[index]
        left = pen.left + self.style.left + aligned(line, self.style, self.indent if index == 0 else 0.0)
        return line, left, top + baseline(self.style)


def aligned(line: Line, style: Style, indent: float = 0.0) -> float:
    """How far from its column's left edge a line begins."""
    return (style.width - line.width) / 2 if style.alignment is Alignment.CENTRED else indent
