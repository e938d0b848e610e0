"""The head of each page: that this is a working copy, the marks of a draft or a sample, and the number (N6)."""

from docx.document import Document as Written
from docx.section import _Header
from docx.text.paragraph import Paragraph

from secretariat.domain.document import Document
from secretariat.language.typography import bind
from secretariat.output.docx.markup import element
from secretariat.output.docx.styles import MARK_SIZE, Named
from secretariat.output.pdf.running import marks_of
from secretariat.output.pdf.styles import SINGLE_LINE

HEAD_HEIGHT = 2 * SINGLE_LINE * (MARK_SIZE + 1.5)
"""Of the mark's line and the number's under it, in points, with numbers of the usual 12."""


def write_heads(made: Written, document: Document, mark: str) -> None:
    """The first page has no number."""
    section = made.sections[0]
    section.different_first_page_header_footer = True
    _write_mark(section.first_page_header, document, mark)
    _write_mark(section.header, document, mark)
    number = section.header.add_paragraph(style=Named.HEADER)
    _add_page_number(number)


def _write_mark(head: _Header, document: Document, mark: str) -> None:
    head.is_linked_to_previous = False
    line = head.paragraphs[0]
    line.style = Named.MARK
    marks = marks_of(document)
    if marks:
        line.add_run(" · ".join(marks)).bold = True
        line.add_run(" · ")
    line.add_run(bind(mark))


def _add_page_number(paragraph: Paragraph) -> None:
    """A PAGE field (ECMA-376, part 1, 17.16.5.44); the text inside stands until a program counts."""
    field = element("w:fldSimple", instr=" PAGE ")
    paragraph._p.append(field)
    run = paragraph.add_run("2")
    field.append(run._r)
