"""A DOCX file without text: its page, its settings, and what it says of itself."""

from datetime import UTC, datetime, time

import docx
from docx.document import Document as Written
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.rel import Relationships
from docx.shared import Mm, Pt

from secretariat.domain.document import Document
from secretariat.domain.norms import NormProfile
from secretariat.output.docx.markup import element, refill, twips
from secretariat.output.docx.running import HEAD_HEIGHT
from secretariat.output.pdf.metadata import CREATOR, LANGUAGE, metadata_of
from secretariat.output.pdf.styles import MM, PAGE_HEIGHT, PAGE_WIDTH

_LONGEST = 255  # signs of a property (ECMA-376, part 2, as python-docx keeps it)
_WORD_2013 = "15"
_MOST_HYPHENS_IN_A_ROW = 2
_FOREIGN = {
    # what python-docx's own template brings and a paper has no use for
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    RELATIONSHIP_TYPE.FONT_TABLE,
    "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects",
}


def skeleton(document: Document, mark: str) -> Written:
    """An empty paper; `mark` says in its properties that it is a working copy."""
    made = docx.Document()
    for relationships in (made.part.package.rels, made.part.rels):
        _drop_foreign(relationships)
    refill(made.part.numbering_part.element)
    _set_page(made, document.profile)
    _set_options(made, document.profile)
    _set_properties(made, document, mark)
    return made


def _drop_foreign(relationships: Relationships) -> None:
    for name in [name for name, one in relationships.items() if one.reltype in _FOREIGN]:
        del relationships[name]


def _set_page(made: Written, profile: NormProfile) -> None:
    section = made.sections[0]
    section.page_width, section.page_height = Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT)
    section.left_margin, section.right_margin = Mm(profile.margin_left), Mm(profile.margin_right)
    section.top_margin, section.bottom_margin = Mm(profile.margin_top), Mm(profile.margin_bottom)
    section.header_distance = Pt(max(0.0, profile.margin_top * MM - HEAD_HEIGHT) / 2)
    section.footer_distance = Mm(profile.margin_bottom / 2)
    grid = section._sectPr.find(f"{{{section._sectPr.nsmap['w']}}}docGrid")
    section._sectPr.remove(grid)


def _set_options(made: Written, profile: NormProfile) -> None:
    """Words are hyphenated, as in the PDF, by the office program's patterns (ECMA-376, part 1, 17.15.1)."""
    compatibility = element(
        "w:compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=_WORD_2013,
    )
    refill(
        made.settings.element,
        element("w:zoom", percent=100),
        element("w:defaultTabStop", val=twips(profile.paragraph_indent * MM)),
        element("w:autoHyphenation"),
        element("w:consecutiveHyphenLimit", val=_MOST_HYPHENS_IN_A_ROW),
        element("w:doNotHyphenateCaps"),
        element("w:characterSpacingControl", val="doNotCompress"),
        element("w:compat", compatibility),
        element("w:themeFontLang", val=LANGUAGE),
        element("w:decimalSymbol", val=","),
        element("w:listSeparator", val=";"),
    )


def _set_properties(made: Written, document: Document, mark: str) -> None:
    """Title and author as in the PDF; the meeting's day is that of making, so that the same paper is the same file."""
    said, properties = metadata_of(document), made.core_properties
    midnight = datetime.combine(document.day, time(), tzinfo=UTC)
    properties.title = _property(said.title)
    properties.author = _property(said.author)
    properties.subject = _property(". ".join(part for part in (mark, said.subject) if part))
    properties.comments = properties.keywords = properties.category = ""
    properties.content_status = _property(mark)
    properties.language = LANGUAGE
    properties.last_modified_by = CREATOR
    properties.revision = 1
    properties.created = properties.modified = midnight


def _property(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
