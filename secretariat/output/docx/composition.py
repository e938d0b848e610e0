"""A document's tree as paragraphs and tables of a file."""

from collections.abc import Sequence
from itertools import zip_longest

from docx.document import Document as Written
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.table import CT_Tbl
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WrittenParagraph

from secretariat.domain.document import (
    AnnexPart,
    Block,
    Document,
    Emblem,
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Picture,
    ReferenceLine,
    RuledLines,
    Run,
    SignatureBlock,
    Table,
)
from secretariat.output.docx.numbering import Numbering
from secretariat.output.docx.pictures import SHARE, add_picture
from secretariat.output.docx.styles import OF_ROLES, Named, write_styles
from secretariat.output.docx.tables import add_table
from secretariat.output.docx.text import add_runs, is_blank
from secretariat.output.pdf.neighbours import HeadingLevels, held_to_next, is_short, stand_apart
from secretariat.output.pdf.pictureslab import BELOW_EMBLEM, EMBLEM_HEIGHT, EMBLEM_WIDTH
from secretariat.output.pdf.referenceslab import set_reference
from secretariat.output.pdf.signatureslab import WHOLE, SetSigner, names_begin, set_signer
from secretariat.output.pdf.styles import Styles
from secretariat.output.pictures import printed_picture, printed_pieces

_POINTS = (Named.POINT, Named.SUBPOINT)
_HEADINGS = (Named.HEADING, Named.SUBHEADING)


class Composition:
    """Writes a paper into an empty file."""

    def __init__(self, made: Written, document: Document, styles: Styles) -> None:
        """The file gets its styles here."""
        self._made, self._document, self._styles = made, document, styles
        self._forms = write_styles(made, styles)
        self._name_left = names_begin(document, styles)
        self._numbering = Numbering(made.part.numbering_part, styles.body.first_indent)
        self._headings = HeadingLevels()
        self._ends: Sequence[WrittenParagraph] = ()  # what was written last: a paragraph, or a row of cells
        self._apart = False  # whether space parts the next paragraph from the one before
        self._turns_page = False

    def write(self) -> None:
        """Write all parts, each annex (N26) and each further copy on a page of its own."""
        for section in self._document.sections:
            self._turns_page = section.opens_copy
            self._write_part(section.blocks)
        for annex in self._document.annexes:
            self._write_annex(annex)

    def _write_annex(self, annex: AnnexPart) -> None:
        self._turns_page = True
        self._write_part((annex.mark, *annex.blocks))

    def _write_part(self, blocks: Sequence[Block]) -> None:
        held = held_to_next(blocks)
        for index, block in enumerate(blocks):
            previous = blocks[index - 1] if index else None
            self._apart = stand_apart(previous, block)
            self._write(block, opens=previous is None)
            if index in held:
                self._hold()

    def _write(self, block: Block, *, opens: bool) -> None:
        match block:
            case Paragraph():
                self._write_paragraph(block, opens)
            case ReferenceLine():
                self._write_reference(block)
            case NumberedList():
                self._numbering.begin()
                self._write_list(block.items, 0)
            case Table():
                self._write_table(block)
            case RuledLines():
                self._write_rules(block)
            case Picture():
                self._write_picture(block)
            case Emblem():
                self._write_emblem(block)
            case SignatureBlock():
                self._write_signatures(block)

    def _write_paragraph(self, block: Paragraph, opens: bool) -> None:
        if is_blank(block.runs):
            return
        level = self._headings.of(block.role, opens=opens)
        written = self._add(self._style_of(block.role, level))
        whole = self._styles.of(block.role, len(block.text)).width
        if whole != self._styles.of(block.role, 0).width:
            written.paragraph_format.right_indent = Pt(self._styles.width - whole)
        add_runs(written, block.runs)

    def _style_of(self, role: ParagraphRole, level: int | None) -> Named:
        """A title is none of Word's numbered headings, so they begin with the PDF's second level."""
        if role is ParagraphRole.LABEL and level is not None:
            return _HEADINGS[max(level - 2, 0)]
        return OF_ROLES[role]

    def _write_reference(self, block: ReferenceLine) -> None:
        """Date, place and number at their tab stops; what takes several lines goes on below, part beside part."""
        parts = set_reference(block, self._styles.reference)
        rows = zip_longest(*([line.text for line in part] for part in parts), fillvalue="")
        text = "\n".join("\t".join(row).rstrip("\t") for row in rows)
        if text:
            self._add(Named.REFERENCE).add_run(text)

    def _write_list(self, items: Sequence[ListItem], level: int) -> None:
        for item in items:
            for index, paragraph in enumerate(item.paragraphs):
                if index and is_short(item):
                    self._hold()
                self._write_point(paragraph, item.label if index == 0 else "", level)
                if index == 0 and len(item.paragraphs) > 1:
                    self._hold()
            if item.children:
                self._hold()
            self._write_list(item.children, level + 1)

    def _write_point(self, paragraph: Paragraph, label: str, level: int) -> None:
        if is_blank(paragraph.runs):
            return
        counted = self._numbering.of(level, label) if label else None
        if counted is None:
            written, spoken = self._add(Named.BODY), (Run(text=f"{label} "),) if label else ()
            add_runs(written, (*spoken, *paragraph.runs))
            return
        written = self._add(_POINTS[min(level, len(_POINTS) - 1)])
        number, place = counted
        properties = written._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = place
        properties.get_or_add_numId().val = number
        add_runs(written, paragraph.runs)

    def _write_table(self, block: Table) -> None:
        """Space before a table is that after the paragraph above; without one, two tables would be one."""
        if self._ends and isinstance(self._made.element.body[-2], CT_Tbl):
            self._add(Named.CELL)
        for end in self._ends:
            end.paragraph_format.space_after = Pt(self._styles.section_gap)
        self._ends = add_table(self._made, block, self._styles)

    def _write_rules(self, block: RuledLines) -> None:
        """Empty lines, each a tab with a rule for its leader; the first stays with what it is for."""
        self._hold()
        for _ in range(block.count):
            self._add(Named.RULED).add_run("\t")

    def _write_picture(self, block: Picture) -> None:
        """In the middle; beside the corner mark, the title and what is said below there is room on its page."""
        for piece in printed_pieces(block.image, self._styles.width, SHARE * self._styles.height):
            add_picture(self._add(Named.PICTURE), piece, block.alternative_text)

    def _write_emblem(self, block: Emblem) -> None:
        written = self._add(Named.PICTURE)
        written.paragraph_format.space_after = Pt(BELOW_EMBLEM)
        picture = printed_picture(block.image, EMBLEM_WIDTH, EMBLEM_HEIGHT)
        add_picture(written, picture, block.alternative_text)

    def _write_signatures(self, block: SignatureBlock) -> None:
        """The lines stay together, with text before them (N28); electronic fields are no part of a working copy."""
        whole = len(block.lines) <= WHOLE
        for index, line in enumerate(block.lines):
            if whole or index in (0, len(block.lines) - 1):
                self._hold()
            self._apart = False
            signer = set_signer(line, self._styles, self._name_left)
            written = self._add(Named.SIGNATURE)
            if signer.name_left:
                written.paragraph_format.tab_stops.add_tab_stop(Pt(signer.name_left), WD_TAB_ALIGNMENT.LEFT)
            written.add_run(_signature_text(signer))

    def _add(self, style: Named) -> WrittenParagraph:
        """A new paragraph, apart from the one before if that was asked for; not on top of a page."""
        written = self._made.add_paragraph(style=style)
        form = written.paragraph_format
        if self._turns_page and self._ends:
            form.page_break_before, form.space_before = True, Pt(0)
        elif self._apart and self._ends:
            form.space_before = Pt(max(self._forms[style].before, self._styles.section_gap))
        self._turns_page = self._apart = False
        self._ends = (written,)
        return written

    def _hold(self) -> None:
        """Keep what was written last on the page of what follows."""
        for end in self._ends:
            end.paragraph_format.keep_with_next = True


def _signature_text(signer: SetSigner) -> str:
    """The lines of a post, and the name at its tab stop from its own line on."""
    tab = "\t" if signer.name_left else ""
    names = [""] * signer.name_row + [f"{tab}{line.text}" for line in signer.name]
    rows = zip_longest((line.text for line in signer.post), names, fillvalue="")
    return "\n".join(f"{post}{name}" for post, name in rows)
