"""What letters are written with: the ports that make their forms, their papers and their grammar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from secretariat.domain.document import NumberedList, Paragraph
from secretariat.services.action_register import ActionRegister
from secretariat.services.cases import Cases
from secretariat.services.desk import Desk
from secretariat.services.press import Press
from secretariat.services.sentences import Sentences

LetterBlock = Paragraph | NumberedList
"""What a letter is made of; a paragraph of the role LABEL leads a list, a line end in it stays one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A name with an address (RFC 5322, 3.4)."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarNotice:
    """A meeting for somebody's calendar: each day from its beginning to its end, aware moments in Europe/Kyiv.

    All notices of a meeting share `uid`; a newer one has a greater `sequence` (RFC 5545, 3.8.7.4). Without an
    organiser nobody can be answered: then it is published, not asked for (RFC 5546, 3.2).
    """

    uid: str
    sequence: int
    made_at: datetime
    sittings: tuple[tuple[datetime, datetime], ...]
    summary: str
    description: str
    place: str | None
    organiser: Mailbox | None
    attendee: Mailbox
    cancelled: bool = False


class LetterForms(Protocol):
    """Gives letters the forms in which they travel; `output.mail` fulfils it."""

    def text(self, blocks: Sequence[LetterBlock]) -> str:
        """The words as plain text, paragraphs parted by empty lines."""
        ...

    def html(self, blocks: Sequence[LetterBlock]) -> str:
        """The same words as a simple page."""
        ...

    def calendar(self, notice: CalendarNotice) -> str:
        """An iCalendar object (RFC 5545) with CRLF line ends."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailroom:
    """Where letters are written."""

    desk: Desk
    press: Press
    forms: LetterForms
    words: Sentences
    cases: Cases
    actions: ActionRegister
