"""The dossier as a paper and as plain values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.document import (
    Column,
    Document,
    PaperKind,
    Paragraph,
    ParagraphRole,
    Run,
    Section,
    Table,
)
from secretariat.domain.norms import NormProfile
from secretariat.services.dossier import Cell, Dossier, DossierPart

_WIDE = frozenset({"text", "title", "group", "value", "content", "subject"})
"""Columns of sentences: they get more room than those of days and words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierWords:
    """Words by dotted key: `heading.` part, `column.` code, `card.` field, `value.` kind and value, `place.` table."""

    sentences: Mapping[str, str]
    form: NormProfile

    def document(self, found: Dossier, author: str) -> Document:
        """The paper; `author` is the office that gives it."""
        say, name = self.sentences, found.person.full
        return Document(
            kind=PaperKind.DOSSIER,
            title=say["paper.metadata"].format(name=name),
            author=author,
            day=found.moment.date(),
            profile=self.form,
            sections=(self._head(found), *(self._section(part) for part in found.parts)),
        )

    def _head(self, found: Dossier) -> Section:
        say = self.sentences
        lead = say["paper.lead"].format(day=f"{found.moment:%d.%m.%Y}")
        return Section(
            title=say["paper.title"],
            blocks=(
                _paragraph(ParagraphRole.TITLE, say["paper.title"]),
                _paragraph(ParagraphRole.SUBJECT, found.person.full, hyphenate=False),
                _paragraph(ParagraphRole.BODY, lead),
            ),
        )

    def _section(self, part: DossierPart) -> Section:
        heading = self.sentences[f"heading.{part.code}"]
        columns = [name for name in part.columns if name != "column"]
        shares = [3.0 if name in _WIDE else 1.0 for name in columns]
        table = Table(
            columns=tuple(
                Column(heading=self.sentences[f"column.{name}"], share=share / sum(shares))
                for name, share in zip(columns, shares, strict=True)
            ),
            rows=tuple(tuple(self._cells(part, row)) for row in part.rows),
        )
        return Section(title=heading, blocks=(_paragraph(ParagraphRole.LABEL, heading), table))

    def _cells(self, part: DossierPart, row: tuple[Cell, ...]) -> Iterator[str]:
        for name, cell in zip(part.columns, row, strict=True):
            if name != "column":
                yield self._cell(name, cell)

    def _cell(self, column: str, cell: Cell) -> str:
        match cell:
            case None:
                return "–"
            case StrEnum():
                return self.sentences[f"value.{type(cell).__name__}.{cell.value}"]
            case datetime():
                return f"{cell:%d.%m.%Y %H:%M}"
            case date():
                return f"{cell:%d.%m.%Y}"
            case int():
                return (
                    str(cell) if column == "number" else self.sentences["paper.yes" if cell else "paper.no"]
                )
        for prefix in _CODED.get(column, ()):
            if f"{prefix}.{cell}" in self.sentences:
                return self.sentences[f"{prefix}.{cell}"]
        return cell


_CODED = {"field": ("card",), "table": ("place",), "part": ("value.part",)}
"""Columns whose texts are codes."""


def _paragraph(role: ParagraphRole, text: str, *, hyphenate: bool = True) -> Paragraph:
    return Paragraph(role=role, runs=(Run(text=text, hyphenate=hyphenate),))
