"""A row of a table on the page."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace

from secretariat.domain.document import Run, Table
from secretariat.output.pdf.columns import PADDING, column_widths
from secretariat.output.pdf.lines import Line, set_lines
from secretariat.output.pdf.pen import Pen, Rectangle
from secretariat.output.pdf.slab import Slab
from secretariat.output.pdf.structure import TABLE_HEAD_ATTRIBUTES, Element
from secretariat.output.pdf.styles import Alignment, Style
from secretariat.output.pdf.textslab import aligned, baseline

_RULE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell's lines in the style of its column, whose width leaves out the padding."""

    lines: tuple[Line, ...]
    style: Style
    element: Element


@dataclass(kw_only=True, eq=False)
class RowSlab(Slab):
    """The cells of a row side by side; a long row may break over pages between its lines."""

    cells: tuple[Cell, ...]
    least: int = 1

    @property
    def heights(self) -> Sequence[float]:
        count = max(self.least, *(len(cell.lines) for cell in self.cells))
        heights = [self.cells[0].style.leading] * count
        heights[0] += PADDING / 2
        heights[-1] += PADDING
        return heights

    def breaks_before(self, line: int) -> bool:
        return not self.keep_next and super().breaks_before(line)

    def draw(self, pen: Pen, lines: range, top: float, *, repeated: bool = False) -> None:
        above = self.cut if lines.start else 0.0
        below = self.cut if lines.stop < len(self.heights) else 0.0
        height = above + sum(self.heights[lines.start : lines.stop]) + below
        self._draw_borders(pen, top - above, height)
        with ExitStack() as whole:
            if repeated:
                whole.enter_context(pen.artifact("/Type/Pagination"))
            for cell in self.cells:
                self._draw_cell(pen, cell, lines, top, repeated)

    def _draw_borders(self, pen: Pen, top: float, height: float) -> None:
        with pen.artifact():
            for cell in self.cells:
                left, width = pen.left + cell.style.left - PADDING, cell.style.width + 2 * PADDING
                pen.box(Rectangle(left=left, top=top, width=width, height=height), line=_RULE)

    def _draw_cell(self, pen: Pen, cell: Cell, lines: range, top: float, repeated: bool) -> None:
        style = cell.style
        first = top + baseline(style) + (PADDING / 2 if lines.start == 0 else 0.0)
        placed = [
            (line, pen.left + style.left + aligned(line, style), first + index * style.leading)
            for index, line in enumerate(cell.lines[lines.start : lines.stop])
        ]
        if repeated:
            pen.lines(placed, style.size)
        elif placed or lines.start == 0:
            with pen.tagged(cell.element):
                pen.lines(placed, style.size)


def row_slabs(table: Table, style: Style, parent: Element, before: float) -> list[RowSlab]:
    """Lay out a table: its head, which is repeated on every page, and its rows."""
    element = parent.add("Table")
    columns = _column_styles(table, style)
    heads = [replace(one, alignment=Alignment.CENTRED, bold=True, hyphenate=True) for one in columns]
    texts = tuple(column.heading for column in table.columns)
    head_row = element.add("THead").add("TR")
    head = RowSlab(
        before=before, keep_next=1, cells=_cells(texts, heads, head_row, "TH", TABLE_HEAD_ATTRIBUTES)
    )
    body = element.add("TBody")
    rows = [
        RowSlab(
            head=head,
            cells=_cells(row, columns, body.add("TR"), "TD"),
            least=table.least_lines,
            cut=PADDING / 2,
        )
        for row in table.rows
    ]
    return [head, *rows]


def _column_styles(table: Table, style: Style) -> list[Style]:
    styles, left = [], 0.0
    for column, width in zip(table.columns, column_widths(table, style), strict=True):
        styles.append(
            replace(style, left=left + PADDING, width=width - 2 * PADDING, hyphenate=not column.is_name)
        )
        left += width
    return styles


def _cells(
    texts: Sequence[str], styles: Sequence[Style], row: Element, role: str, attributes: bytes = b""
) -> tuple[Cell, ...]:
    return tuple(
        Cell(lines=set_lines((Run(text=text),), style), style=style, element=row.add(role, attributes))
        for text, style in zip(texts, styles, strict=True)
    )
