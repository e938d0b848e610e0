"""Tables: a head that is repeated on each page, rows that may break, columns as wide as in the PDF."""

from collections.abc import Sequence

from docx.document import Document as Written
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.oxml.table import CT_Row, CT_Tbl
from docx.shared import Pt
from docx.table import Table as WrittenTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from secretariat.domain.document import Run, Table
from secretariat.output.docx.markup import element, twips
from secretariat.output.docx.styles import Named
from secretariat.output.docx.text import add_runs
from secretariat.output.pdf.columns import PADDING, column_widths
from secretariat.output.pdf.styles import Styles

_BORDER = {"val": "single", "sz": 4, "space": 0, "color": "auto"}  # half a point
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def add_table(made: Written, table: Table, styles: Styles) -> list[Paragraph]:
    """Write a table over the whole width; returns the paragraphs of its last row."""
    width = styles.width
    tbl = CT_Tbl.new_tbl(1 + len(table.rows), len(table.columns), Pt(width))
    made.element.body._insert_tbl(tbl)
    _set_form(tbl, width)
    written = WrittenTable(tbl, made)
    widths = column_widths(table, styles.cell)
    for column, points in zip(tbl.tblGrid.gridCol_lst, widths, strict=True):
        column.w = Pt(points)
    head, *rows = tbl.tr_lst
    head.get_or_add_trPr().append(element("w:cantSplit"))
    head.get_or_add_trPr().append(element("w:tblHeader"))
    headings = tuple(Run(text=column.heading) for column in table.columns)
    last = _fill(head, headings, widths, Named.CELL_HEADING, written)
    for row, cells in zip(rows, table.rows, strict=True):
        runs = tuple(
            Run(text=cell, hyphenate=not column.is_name)
            for cell, column in zip(cells, table.columns, strict=True)
        )
        last = _fill(row, runs, widths, Named.CELL, written)
        if table.least_lines > 1:
            row.trHeight_hRule = WD_ROW_HEIGHT_RULE.AT_LEAST
            row.trHeight_val = Pt(table.least_lines * styles.cell.leading + 1.5 * PADDING)
    return last


def _set_form(tbl: CT_Tbl, width: float) -> None:
    """Rules around all cells and fixed columns; the padding is inside the columns, so nothing leaves the margins."""
    properties = tbl.tblPr
    for child in list(properties):
        properties.remove(child)
    edges = {"top": PADDING / 2, "left": PADDING, "bottom": PADDING, "right": PADDING}
    properties.extend(
        [
            element("w:tblW", w=twips(width), type="dxa"),
            element("w:tblInd", w=0, type="dxa"),
            element("w:tblBorders", *(element(f"w:{side}", **_BORDER) for side in _SIDES)),
            element("w:tblLayout", type="fixed"),
            element(
                "w:tblCellMar",
                *(element(f"w:{side}", w=twips(points), type="dxa") for side, points in edges.items()),
            ),
            element("w:tblLook", val="0020", firstRow=1),
        ]
    )


def _fill(
    row: CT_Row, runs: Sequence[Run], widths: Sequence[float], style: Named, table: WrittenTable
) -> list[Paragraph]:
    paragraphs = []
    for tc, run, points in zip(row.tc_lst, runs, widths, strict=True):
        tc.width = Pt(points)
        paragraph = Paragraph(tc.p_lst[0], _Cell(tc, table))
        paragraph.style = style
        if not run.hyphenate:
            paragraph._p.get_or_add_pPr().append(element("w:suppressAutoHyphens"))
        add_runs(paragraph, (run,))
        paragraphs.append(paragraph)
    return paragraphs
