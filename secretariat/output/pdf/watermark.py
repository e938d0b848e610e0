"""A word across a page in pale outlines: seen, yet no text that a reader of the page would stumble over."""

import functools
import math

import uharfbuzz

from secretariat.output.pdf.fonts import Face, font_path
from secretariat.output.pdf.objects import number
from secretariat.output.pdf.shaping import shape
from secretariat.output.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH

_GREY = 0.94  # black text on it keeps a contrast of 18 : 1
_LENGTH = 0.5  # of the page's diagonal
_CAP_HEIGHT = 655  # thousandths of an em

_Point = tuple[float, float]


@functools.cache
def watermark(word: str) -> str:
    """Content operators that draw `word` up the diagonal of an A4 page."""
    diagonal = math.hypot(PAGE_WIDTH, PAGE_HEIGHT)
    width = shape(Face.BOLD, word).width
    scale = diagonal * _LENGTH / width
    cos, sin = PAGE_WIDTH / diagonal * scale, PAGE_HEIGHT / diagonal * scale
    along, up = width / 2, _CAP_HEIGHT / 2
    x = PAGE_WIDTH / 2 - along * cos + up * sin
    y = PAGE_HEIGHT / 2 - along * sin - up * cos
    matrix = " ".join(f"{value:.5f}" for value in (cos, sin, -sin, cos, x, y))
    return f"q {number(_GREY)} g {matrix} cm\n{_outlines(word)}\nf Q"


def _outlines(word: str) -> str:
    """The contours of the letters, from the origin to the right, in thousandths of an em."""
    drawn = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(font_path(Face.BOLD)))))
    contours = _Contours()
    for character, contours.left in zip(word, shape(Face.BOLD, word).offsets, strict=False):
        drawn.draw_glyph_with_pen(drawn.get_nominal_glyph(ord(character)), contours)
    return "\n".join(contours.operators)


class _Contours:
    """Takes down what HarfBuzz draws, as path operators; the method names are those that it calls."""

    def __init__(self) -> None:
        self.left = 0.0
        self.operators: list[str] = []
        self._last: _Point = (0.0, 0.0)

    def moveTo(self, point: _Point) -> None:
        self._write("m", point)

    def lineTo(self, point: _Point) -> None:
        self._write("l", point)

    def qCurveTo(self, control: _Point, end: _Point) -> None:
        """A parabola, raised to the cubic that PDF knows."""
        first, second = _toward(self._last, control), _toward(end, control)
        self._write("c", first, second, end)

    def curveTo(self, *points: _Point) -> None:
        self._write("c", *points)

    def closePath(self) -> None:
        self.operators.append("h")

    def _write(self, operator: str, *points: _Point) -> None:
        self._last = points[-1]
        values = [value for x, y in points for value in (x + self.left, y)]
        self.operators.append(f"{' '.join(map(number, values))} {operator}")


def _toward(start: _Point, control: _Point) -> _Point:
    """The point at two thirds of the way from `start` to `control`."""
    return start[0] + (control[0] - start[0]) * 2 / 3, start[1] + (control[1] - start[1]) * 2 / 3
