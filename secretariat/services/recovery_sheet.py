"""The printed sheet with the code that opens encrypted data when the passphrase is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.domain.dates import printed_date
from secretariat.domain.document import (
    Block,
    Document,
    Emphasis,
    ListItem,
    NumberedList,
    PaperKind,
    Paragraph,
    ParagraphRole,
    Run,
    Section,
)
from secretariat.domain.norms import DateStyle, NormProfile
from secretariat.domain.recovery_code import groups_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """Sentences with placeholders, the numbered advice of the sheet, and its form."""

    sentences: Mapping[str, str]
    steps: Sequence[str]
    places: Sequence[str]
    form: NormProfile


def recovery_sheet(words: SheetWords, code: str, day: date) -> Document:
    """One page: what it is for, the code in numbered groups, how it is used and where it is kept."""
    said = words.sentences
    made = said["made"].format(day=printed_date(day, DateStyle.WORDS))
    blocks: tuple[Block, ...] = (
        _paragraph(ParagraphRole.TITLE, said["title"]),
        _paragraph(ParagraphRole.ANNEX_TITLE, said["subject"]),
        _paragraph(ParagraphRole.BODY, said["purpose"]),
        _paragraph(ParagraphRole.LABEL, said["code"], Emphasis.BOLD),
        _numbered(groups_of(code), Emphasis.BOLD),
        _paragraph(ParagraphRole.REQUISITE, said["numbers"]),
        _paragraph(ParagraphRole.LABEL, said["use"], Emphasis.BOLD),
        _numbered(words.steps),
        _paragraph(ParagraphRole.LABEL, said["keep"], Emphasis.BOLD),
        _numbered(words.places),
        _paragraph(ParagraphRole.REQUISITE, made),
    )
    return Document(
        kind=PaperKind.RECOVERY_SHEET,
        title=said["title"],
        author=said["author"],
        day=day,
        profile=words.form,
        sections=(Section(title=said["title"], blocks=blocks),),
    )


def _numbered(texts: Sequence[str], emphasis: Emphasis = Emphasis.NONE) -> NumberedList:
    return NumberedList(
        items=tuple(
            ListItem(label=f"{number}.", paragraphs=(_paragraph(ParagraphRole.BODY, text, emphasis),))
            for number, text in enumerate(texts, start=1)
        )
    )


def _paragraph(role: ParagraphRole, text: str, emphasis: Emphasis = Emphasis.NONE) -> Paragraph:
    return Paragraph(role=role, runs=(Run(text=text, emphasis=emphasis),))
