"""The named styles of a working copy: the values of the PDF's styles under the names that Word knows.

Built-in styles have their English names, which every office program shows in its own language; others are named in
Ukrainian.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from docx.document import Document as Written
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Pt
from docx.styles.style import ParagraphStyle

from secretariat.domain.document import ParagraphRole
from secretariat.output.docx.markup import element, refill
from secretariat.output.pdf.metadata import LANGUAGE
from secretariat.output.pdf.ruledslab import ROOM
from secretariat.output.pdf.signatureslab import SIGNERS_APART
from secretariat.output.pdf.styles import SINGLE_LINE, Alignment, Style, Styles

FONT = "Times New Roman"
"""The PDF's Tinos has its metrics; every office has it, or a twin that stands in for it (N3)."""
MARK_SIZE = 9.0
KERNED_FROM = 16  # half-points: smaller letters are set without kerning
_ALIGNMENTS = {
    Alignment.JUSTIFIED: WD_ALIGN_PARAGRAPH.JUSTIFY,
    Alignment.LEFT: WD_ALIGN_PARAGRAPH.LEFT,
    Alignment.CENTRED: WD_ALIGN_PARAGRAPH.CENTER,
}
_KEPT = {"Normal", "Default Paragraph Font", "Normal Table", "No List"}


class Named(StrEnum):
    """A style by its name."""

    BODY_NAME = "Назва установи"
    LETTERHEAD = "Довідкові дані"
    TITLE = "Title"
    SUBJECT = "Subtitle"
    REFERENCE = "Рядок дати й номера"
    REQUISITE = "Реквізит"
    HEADING = "Heading 1"
    SUBHEADING = "Heading 2"
    BODY = "Body Text"
    POINT = "List Number"
    SUBPOINT = "List Number 2"
    VOTE = "Результати голосування"
    ADDRESSEE = "Адресат"
    SALUTATION = "Звертання"
    CERTIFICATION = "Відмітка про засвідчення"
    ANNEX_MARK = "Відмітка про додаток"
    ANNEX_TITLE = "Заголовок додатка"
    RULED = "Лінійка для запису"
    PICTURE = "Зображення"
    SIGNATURE = "Signature"
    CELL = "Текст таблиці"
    CELL_HEADING = "Заголовок таблиці"
    HEADER = "Header"
    MARK = "Позначка робочої копії"


OF_ROLES = {
    ParagraphRole.BODY_NAME: Named.BODY_NAME,
    ParagraphRole.LETTERHEAD: Named.LETTERHEAD,
    ParagraphRole.TITLE: Named.TITLE,
    ParagraphRole.SUBJECT: Named.SUBJECT,
    ParagraphRole.REQUISITE: Named.REQUISITE,
    ParagraphRole.LABEL: Named.HEADING,
    ParagraphRole.BODY: Named.BODY,
    ParagraphRole.VOTE: Named.VOTE,
    ParagraphRole.ADDRESSEE: Named.ADDRESSEE,
    ParagraphRole.SALUTATION: Named.SALUTATION,
    ParagraphRole.CERTIFICATION: Named.CERTIFICATION,
    ParagraphRole.ANNEX_TITLE: Named.ANNEX_TITLE,
    ParagraphRole.ANNEX_MARK: Named.ANNEX_MARK,
}
_IDS = {
    # Word makes ids of names; Cyrillic ones are legal, yet not every program keeps them
    Named.BODY_NAME: "BodyName",
    Named.LETTERHEAD: "Letterhead",
    Named.REFERENCE: "ReferenceLine",
    Named.REQUISITE: "Requisite",
    Named.VOTE: "Vote",
    Named.ADDRESSEE: "Addressee",
    Named.SALUTATION: "PaperSalutation",
    Named.CERTIFICATION: "Certification",
    Named.ANNEX_MARK: "AnnexMark",
    Named.ANNEX_TITLE: "AnnexTitle",
    Named.RULED: "RuledLine",
    Named.PICTURE: "Picture",
    Named.CELL: "TableText",
    Named.CELL_HEADING: "TableHeading",
    Named.MARK: "WorkingCopyMark",
}
_OUTLINE = {Named.HEADING: 0, Named.ANNEX_TITLE: 0, Named.SUBHEADING: 1}


def write_styles(document: Written, styles: Styles) -> Mapping[Named, Style]:
    """Put the styles of papers in the place of those that python-docx brings; returns the form of each."""
    _write_defaults(document, styles)
    forms = _forms(styles)
    for name, style in forms.items():
        _add(document, name, style, styles.width)
    reference = document.styles[Named.REFERENCE].paragraph_format.tab_stops
    reference.add_tab_stop(Pt(styles.width / 2), WD_TAB_ALIGNMENT.CENTER)
    reference.add_tab_stop(Pt(styles.width), WD_TAB_ALIGNMENT.RIGHT)
    rules = document.styles[Named.RULED].paragraph_format.tab_stops
    rules.add_tab_stop(Pt(styles.width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
    document.styles[Named.SIGNATURE].paragraph_format.keep_together = True
    for name in (Named.HEADING, Named.SUBHEADING, Named.SUBJECT, Named.TITLE):
        document.styles[name].next_paragraph_style = document.styles[Named.BODY]
    return forms


def _forms(styles: Styles) -> dict[Named, Style]:
    """The form of each style, by role or by the name of its value in the PDF's styles."""
    forms = {name: styles.of(role, 0) for role, name in OF_ROLES.items()}
    centred = replace(styles.page_number, alignment=Alignment.CENTRED, width=styles.width)
    return forms | {
        Named.REFERENCE: styles.reference,
        Named.SUBHEADING: forms[Named.HEADING],
        Named.POINT: styles.body,
        Named.SUBPOINT: styles.body,
        Named.RULED: replace(styles.body, leading=ROOM, first_indent=0.0, hyphenate=False),
        Named.PICTURE: replace(
            centred, size=styles.body.size, leading=SINGLE_LINE * styles.body.size, keep_next=1
        ),
        Named.SIGNATURE: replace(styles.post, width=styles.width, before=SIGNERS_APART * styles.post.leading),
        Named.CELL: replace(styles.cell, width=styles.width),
        Named.CELL_HEADING: replace(
            styles.cell, alignment=Alignment.CENTRED, bold=True, hyphenate=False, keep_next=1
        ),
        Named.HEADER: replace(centred, leading=SINGLE_LINE * centred.size),
        Named.MARK: replace(centred, size=MARK_SIZE, leading=SINGLE_LINE * MARK_SIZE),
    }


def _write_defaults(document: Written, styles: Styles) -> None:
    """Font, size and language of everything; the space of paragraphs is that of their own styles."""
    listed = document.styles.element
    for style in listed.style_lst:
        if style.name_val not in _KEPT:
            listed.remove(style)
    half_points = round(2 * styles.body.size)
    run = element(
        "w:rPr",
        element("w:rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT),
        element("w:kern", val=KERNED_FROM),
        element("w:sz", val=half_points),
        element("w:szCs", val=half_points),
        element("w:lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA"),
    )
    paragraph = element("w:pPr", element("w:widowControl"), element("w:spacing", before=0, after=0))
    defaults = next(child for child in listed if child.tag.endswith("}docDefaults"))
    refill(defaults, element("w:rPrDefault", run), element("w:pPrDefault", paragraph))


def _add(document: Written, name: Named, form: Style, width: float) -> None:
    own = name in _IDS
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=not own)
    if own:
        style.element.styleId = _IDS[name]
    style.base_style = document.styles["Normal"]
    style.quick_style, style.hidden, style.priority = True, False, list(Named).index(name) + 1
    style.font.size, style.font.bold = Pt(form.size), form.bold or None
    _write_paragraph(style, form, width)
    if name in _OUTLINE:
        style.element.pPr.get_or_add_outlineLvl().val = _OUTLINE[name]


def _write_paragraph(style: ParagraphStyle, form: Style, width: float) -> None:
    """The measures of a paragraph; one that is not hyphenated says so."""
    paragraph = style.paragraph_format
    paragraph.alignment = _ALIGNMENTS[form.alignment]
    paragraph.line_spacing = round(form.leading / (SINGLE_LINE * form.size), 3)
    paragraph.space_before = Pt(form.before)
    paragraph.left_indent = Pt(form.left)
    paragraph.right_indent = Pt(max(0.0, width - form.left - form.width))
    paragraph.first_line_indent = Pt(form.first_indent)
    paragraph.keep_with_next = bool(form.keep_next) or None
    paragraph.keep_together = form.whole or None
    if not form.hyphenate:
        following = ("w:spacing", "w:ind", "w:jc", "w:outlineLvl")
        style.element.pPr.insert_element_before(element("w:suppressAutoHyphens"), *following)
