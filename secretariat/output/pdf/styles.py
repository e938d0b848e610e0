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
ADDRESSEE_OFFSET = 90.0  # millimetres from the left margin (N5)
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
    keep_previous: int = 0  # lines of what precedes it that stay on its page
    whole: bool = False  # whether its lines stay on one page


class Styles:
    """All styles of a profile: those of paragraph roles by `of`, the others by name."""

    def __init__(self, profile: NormProfile) -> None:
        self.width = PAGE_WIDTH - (profile.margin_left + profile.margin_right) * MM
        self.height = PAGE_HEIGHT - (profile.margin_top + profile.margin_bottom) * MM
        single = SINGLE_LINE * profile.body_size
        self.section_gap = 0.6 * single
        self.space = 0.25 * profile.body_size
        self.body = Style(
            size=profile.body_size,
            leading=single * profile.line_spacing,
            width=self.width,
            first_indent=profile.paragraph_indent * MM,
        )
        self._plain = replace(self.body, first_indent=0.0)
        self._loose = replace(self._plain, alignment=Alignment.LEFT, hyphenate=False)
        self.reference = replace(self._loose, leading=single, before=single)
        self.post = replace(self._loose, leading=single, width=profile.requisite_width * MM)
        small = SINGLE_LINE * profile.reference_size
        self.cell = replace(self._plain, size=profile.reference_size, leading=small, alignment=Alignment.LEFT)
        self.whole_line = replace(self._loose, width=_ENDLESS)
        self.page_number = replace(self.whole_line, size=profile.reference_size)
        self.field_label = replace(self._loose, size=9.0, leading=11.0, width=70 * MM)
        self._roles = self._of_roles(profile, single)

    def _of_roles(self, profile: NormProfile, single: float) -> dict[ParagraphRole, Style]:
        head = replace(
            self._plain, leading=single, alignment=Alignment.CENTRED, hyphenate=False, bold=True, keep_next=2
        )
        mark, addressee = ANNEX_MARK_OFFSET * MM, ADDRESSEE_OFFSET * MM
        return {
            ParagraphRole.BODY_NAME: replace(head, bold=False),
            ParagraphRole.LETTERHEAD: replace(
                head, bold=False, size=profile.reference_size, leading=SINGLE_LINE * profile.reference_size
            ),
            ParagraphRole.TITLE: replace(
                head, size=profile.title_size, leading=SINGLE_LINE * profile.title_size, before=single
            ),
            ParagraphRole.SUBJECT: replace(self.post, before=1.5 * single),
            ParagraphRole.REQUISITE: self._plain,
            ParagraphRole.LABEL: replace(self._loose, keep_next=2),
            ParagraphRole.BODY: self.body,
            ParagraphRole.VOTE: replace(self._plain, whole=True, keep_previous=2),
            ParagraphRole.ADDRESSEE: replace(
                self._loose, leading=single, left=addressee, width=self.width - addressee, keep_next=1
            ),
            ParagraphRole.SALUTATION: replace(head, bold=False, before=1.5 * single),
            ParagraphRole.CERTIFICATION: replace(self._loose, before=2.5 * single, keep_next=1),
            ParagraphRole.ANNEX_TITLE: replace(head, before=1.5 * single),
            ParagraphRole.ANNEX_MARK: replace(self.cell, left=mark, width=self.width - mark, hyphenate=False),
        }

    def of(self, role: ParagraphRole, characters: int) -> Style:
        """The style of a paragraph of so many characters; a long heading may use the whole width (N31)."""
        style = self._roles[role]
        if role is ParagraphRole.SUBJECT and characters > HEADING_MAY_BE_WIDE:
            return replace(style, width=self.width)
        return style
