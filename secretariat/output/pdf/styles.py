"""The form of each paragraph role under a norm profile."""

from dataclasses import dataclass, replace
from enum import Enum

from secretariat.domain.document import ParagraphRole
from secretariat.domain.norms import NormProfile

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
SINGLE_LINE = 1.149  # ascent, descent and line gap of Times New Roman, in em
ANNEX_MARK_OFFSET = 100.0
_ENDLESS = 100_000.0
HEADING_MAY_BE_WIDE = 150  # characters (N31)


class Alignment(Enum):
    """How lines fill their width."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRED = "centred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The form of a paragraph, in points; `width` is that of its column, `left` that column's offset."""

    size: float
    leading: float
    width: float
    alignment: Alignment = Alignment.JUSTIFIED
    left: float = 0.0
    first_indent: float = 0.0
    before: float = 0.0
    bold: bool = False
    hyphenate: bool = True
    keep_next: int = 0  # lines of what follows that stay on its page


class Styles:
    """All styles of a profile."""

    def __init__(self, profile: NormProfile) -> None:
        width = PAGE_WIDTH - (profile.margin_left + profile.margin_right) * MM
        single = SINGLE_LINE * profile.body_size
        leading = single * profile.line_spacing
        self.section_gap = 0.6 * single
        self.body = Style(
            size=profile.body_size, leading=leading, width=width, first_indent=profile.paragraph_indent * MM
        )
        plain = replace(self.body, first_indent=0.0)
        head = replace(plain, leading=single, alignment=Alignment.CENTRED, hyphenate=False, bold=True)
        label = replace(plain, alignment=Alignment.LEFT, hyphenate=False, keep_next=2)
        mark = ANNEX_MARK_OFFSET * MM
        narrow = replace(
            plain,
            leading=single,
            alignment=Alignment.LEFT,
            hyphenate=False,
            before=1.5 * single,
            width=profile.requisite_width * MM,
        )
        small = replace(
            plain,
            size=profile.reference_size,
            leading=SINGLE_LINE * profile.reference_size,
            alignment=Alignment.LEFT,
        )
        self._roles = {
            ParagraphRole.BODY_NAME: replace(head, bold=False),
            ParagraphRole.TITLE: replace(
                head,
                size=profile.title_size,
                leading=SINGLE_LINE * profile.title_size,
                before=single,
                keep_next=2,
            ),
            ParagraphRole.SUBJECT: narrow,
            ParagraphRole.REQUISITE: plain,
            ParagraphRole.LABEL: label,
            ParagraphRole.BODY: self.body,
            ParagraphRole.VOTE: plain,
            ParagraphRole.ANNEX_TITLE: replace(head, before=1.5 * single, keep_next=2),
            ParagraphRole.ANNEX_MARK: replace(small, left=mark, width=width - mark, hyphenate=False),
        }
        self.reference = replace(
            plain, leading=single, before=single, hyphenate=False, alignment=Alignment.LEFT
        )
        self.cell = small
        self.post = replace(narrow, before=0.0)
        self.whole_line = replace(small, size=self.body.size, width=_ENDLESS, hyphenate=False)
        self.page_number = replace(self.whole_line, size=small.size)
        self.field_label = replace(small, size=9.0, leading=11.0, width=70 * MM, hyphenate=False)
        self.width = width
        self.space = 0.25 * profile.body_size

    def of(self, role: ParagraphRole, characters: int) -> Style:
        """The style of a paragraph of so many characters; a long heading may use the whole width (N31)."""
        style = self._roles[role]
        if role is ParagraphRole.SUBJECT and characters > HEADING_MAY_BE_WIDE:
            return replace(style, width=self.width)
        return style
