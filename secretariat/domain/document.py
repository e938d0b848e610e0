"""A paper as a tree of plain values: every output (PDF, preview, mail, later DOCX) is laid out from it.

The tree says what stands where and what it means; it knows no fonts, pages or libraries.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from secretariat.domain.norms import NormProfile


class Emphasis(StrEnum):
    """How a run of text stands out from its paragraph."""

    NONE = "none"
    BOLD = "bold"
    ITALIC = "italic"


class ParagraphRole(StrEnum):
    """What a paragraph is; the layout gives each role its form."""

    BODY_NAME = "body_name"  # «СЄВЄРОДОНЕЦЬКА МІСЬКА РАДА», centred (N7)
    LETTERHEAD = "letterhead"  # address, telephone and code under the body's name, centred (N3)
    TITLE = "title"  # «ПРОТОКОЛ», centred, bold, the document's H1 (N7)
    SUBJECT = "subject"  # «засідання робочої групи з питань …» (N7, N31)
    REQUISITE = "requisite"  # «Голова – …», «Присутні: …», from the left margin (N12)
    LABEL = "label"  # «ПОРЯДОК ДЕННИЙ:», «1. СЛУХАЛИ:», kept with the next lines (N16, N18)
    BODY = "body"  # running text with a paragraph indent (N5)
    VOTE = "vote"  # the line of votes, from the left margin (N24)
    ADDRESSEE = "addressee"  # a line of «кому» in a letter, top right (N5)
    SALUTATION = "salutation"  # «Шановна Галино Петрівно!», centred
    CERTIFICATION = "certification"  # «Згідно з оригіналом», over the line of who certifies (N30)
    ANNEX_TITLE = "annex_title"  # centred title of an annex
    ANNEX_MARK = "annex_mark"  # «Додаток 1 до протоколу …», top right (N26)


class PaperKind(StrEnum):
    """Which paper a tree is."""

    PROTOCOL_FULL = "protocol-full"
    PROTOCOL_SHORT = "protocol-short"
    DOSSIER = "dossier"
    AGENDA = "agenda"
    CHAIR_AGENDA = "chair-agenda"
    INVITATION = "invitation"
    REGISTRATION_SHEET = "registration-sheet"
    CHAIR_SCRIPT = "chair-script"
    BLANK_PROTOCOL = "blank-protocol"
    STATUS_REPORT = "status-report"
    EXTRACT = "extract"
    PROTOCOL_PUBLIC = "protocol-public"
    PRESS_RELEASE = "press-release"
    ARCHIVE_LIST = "archive-list"
    COVER_LETTER = "cover-letter"
    HAND_LIST = "hand-list"
    RECOVERY_SHEET = "recovery-sheet"


class SignerRole(StrEnum):
    """In which role somebody signs a protocol (N27)."""

    CHAIR = "chair"
    SECRETARY = "secretary"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where in the record a block comes from: a click on the page leads to that field, the cursor marks the block.

    `kind` is "meeting", "attendance", "item", "statement", "point", "ballot", "dissent" or "annex";
    `id` is the id there.
    """

    kind: str
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text of one emphasis. A name is not hyphenated (`hyphenate=False`)."""

    text: str
    emphasis: Emphasis = Emphasis.NONE
    hyphenate: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph of a role; `source` leads back to the record."""

    role: ParagraphRole
    runs: tuple[Run, ...]
    source: Source | None = None

    @property
    def text(self) -> str:
        """The plain words of the paragraph."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceLine:
    """The line of date (left), place (middle) and number (right) under a title (N7)."""

    left: str
    centre: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One numbered point: its label («1.», «1)»), its paragraphs, and its sub-points (N16, N23)."""

    label: str
    paragraphs: tuple[Paragraph, ...]
    children: tuple["ListItem", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedList:
    """Numbered points; tagged as a list, each label printed once."""

    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A table's column: its heading, and its share of the width as far as no heading needs more.

    Names are never hyphenated.
    """

    heading: str
    share: float
    is_name: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under repeated headings; a row may break over pages. Each takes `least_lines` at least, room for a pen."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    least_lines: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RuledLines:
    """Empty lines to be written on by hand."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFile:
    """A photograph or a drawing as a file (JPEG, PNG), known by its content; `name` is told where it is refused."""

    name: str
    sha256: str
    data: bytes = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An image over the whole width at most, never larger than a page; its text is for those who cannot see it."""

    image: ImageFile
    alternative_text: str
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Emblem:
    """The small image above the letterhead; its text is for those who cannot see it."""

    image: ImageFile
    alternative_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureLine:
    """Post at the left, free space for the pen, «Власне ім’я ПРІЗВИЩЕ» at the right (N27)."""

    post: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureField:
    """An empty electronic signature field that a paper prepares; `label` is its accessible description."""

    role: SignerRole
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBlock:
    """Signature lines and the prepared fields beneath; never alone on a page (N28)."""

    lines: tuple[SignatureLine, ...]
    fields: tuple[SignatureField, ...] = ()


Block = Paragraph | Emblem | ReferenceLine | NumberedList | Table | RuledLines | Picture | SignatureBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of the paper with an entry in the outline: head, agenda, one agenda item, signatures.

    With `opens_copy` it begins another copy in the same file: on a page of its own, from which pages are counted anew.
    """

    title: str
    blocks: tuple[Block, ...]
    opens_copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnexPart:
    """An annex: starts on a page of its own with its corner mark (N26)."""

    title: str
    mark: Paragraph
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole paper.

    `title`, `author` and `day` go to the metadata; `draft` prints «ПРОЄКТ» and `sample` «ЗРАЗОК» on every page
    (a sample says so in its metadata too).
    """

    kind: PaperKind
    title: str
    author: str
    day: date
    profile: NormProfile
    sections: tuple[Section, ...]
    annexes: tuple[AnnexPart, ...] = ()
    draft: bool = False
    sample: bool = False


class FileRelation(StrEnum):
    """What a file is to the paper that it travels in (ISO 19005-3, 6.8)."""

    DATA = "Data"  # what the paper prints, for programs
    SUPPLEMENT = "Supplement"  # what stands beside it: the file of an annex


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedFile:
    """A file that travels inside a paper as an associated file (ISO 19005-3, 6.8).

    `description` is for those who cannot open or see it: of a picture, its alternative text.
    """

    name: str
    media_type: str
    description: str
    data: bytes
    relation: FileRelation = FileRelation.DATA
