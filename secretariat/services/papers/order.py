"""What is asked of a paper."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.document import PaperKind
from secretariat.domain.ids import ItemId
from secretariat.domain.masking import AS_PROPOSED, Decisions
from secretariat.domain.meeting import ProtocolKind

_PROTOCOLS = {ProtocolKind.FULL: PaperKind.PROTOCOL_FULL, ProtocolKind.SHORT: PaperKind.PROTOCOL_SHORT}


class PaperFormat(StrEnum):
    """As what kind of file a paper is made; the value is the file's ending."""

    PDF = "pdf"
    DOCX = "docx"  # a working copy: marked as one, without record, signature fields and marks across the page

    @property
    def media_type(self) -> str:
        """By the registry of IANA."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    PaperFormat.PDF: "application/pdf",
    PaperFormat.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


class Option(StrEnum):
    """What an order may say beside its kind; each paper takes some of them."""

    ITEMS = "items"
    PEOPLE = "people"
    DRAFT = "draft"
    NUMBER = "number"
    ANSWER_BY = "answer-by"
    DECISIONS = "decisions"
    HANDED = "handed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperOrder:
    """One paper that is asked for; `on` is the day on which it is made.

    `items` are the items that it is about, `people` the keys of those whom it is for (`Assignee.key`). `electronic`
    prepares fields for electronic signatures. `number` is the outgoing number of a letter, `answer_by` the day until
    which it asks for an answer. `handed` are the papers that a list of what is handed out tells of: those for certain
    people to them, the others to everybody. `decisions` say what is masked otherwise than proposed.
    """

    kind: PaperKind
    on: date
    format: PaperFormat = PaperFormat.PDF
    items: frozenset[ItemId] = frozenset()
    people: tuple[str, ...] = ()
    draft: bool = False
    electronic: bool = False
    number: str | None = None
    answer_by: date | None = None
    decisions: Decisions = AS_PROPOSED
    handed: tuple["PaperOrder", ...] = ()

    @property
    def options(self) -> frozenset[Option]:
        """What this order says beside its kind."""
        said = {
            Option.ITEMS: self.items,
            Option.PEOPLE: self.people,
            Option.DRAFT: self.draft,
            Option.NUMBER: self.number,
            Option.ANSWER_BY: self.answer_by,
            Option.DECISIONS: self.decisions.shown | self.decisions.hidden,
            Option.HANDED: self.handed,
        }
        return frozenset(option for option, value in said.items() if value)


def protocol_order(
    kind: ProtocolKind, *, on: date, draft: bool = False, electronic: bool = False
) -> PaperOrder:
    """The order of a full or a short protocol."""
    return PaperOrder(kind=_PROTOCOLS[kind], on=on, draft=draft, electronic=electronic)


def extract_order(items: Collection[ItemId], *, on: date) -> PaperOrder:
    """The order of an extract with these items."""
    return PaperOrder(kind=PaperKind.EXTRACT, on=on, items=frozenset(items))
