"""«РЕЄСТРАЦІЙНИЙ ЛИСТ»: who is expected, with room for the signature, and blank lines for who comes unplanned."""

from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.domain.attendance import Attendance, Capacity
from secretariat.domain.composition import members
from secretariat.domain.document import (
    Block,
    Column,
    Document,
    PaperKind,
    ParagraphRole,
    Section,
    Table,
)
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import MeetingFormat
from secretariat.domain.presence import intervals_of
from secretariat.services.papers.call import invited
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda_paper import secretary_section, when_and_where
from secretariat.services.protocol.head import titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import marked

_UNPLANNED = 8
"""Blank lines after those who were invited."""
_UNCOUNTED = 5
"""Blank lines for a company whose number is not known."""
_MOST_OF_A_COMPANY = 40
_ROOM_FOR_A_PEN = 2
"""Lines of a row."""

_Row = tuple[str, ...]


def build_registration_sheet(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """Members, then those invited, each in the order of the alphabet and numbered through."""
    return _Sheet(Reading(material.record, words, read_file=material.read_file)).document()


@dataclass(slots=True)
class _Sheet:
    """One sheet being filled; `written` counts its rows."""

    reading: Reading
    written: int = 0

    def document(self) -> Document:
        """The whole tree."""
        say, group = self.reading.words.say, self.reading.record.group
        own = [row.person_id for row in members(self.reading.record)]
        guests = [person for person in invited(self.reading.record) if person not in own]
        rows = list(self._people(own))
        others = [*self._people(guests), *self._companies(), *self._blank(_UNPLANNED)]
        parts = (
            titled_head(self.reading, say("registration.title"), ""),
            Section(title=say("agenda.notice"), blocks=tuple(when_and_where(self.reading))),
            self._table(say("registration.members", body=self.reading.body), rows),
            self._table(say("registration.invited"), others),
            Section(title=say("registration.totals"), blocks=tuple(self._totals())),
            secretary_section(self.reading),
        )
        title = say("registration.metadata", group=group.name_genitive, day=self.reading.day)
        held = tuple(part for part in parts if part is not None and part.blocks)
        return paper(self.reading, PaperKind.REGISTRATION_SHEET, title, held)

    @property
    def _marks_online(self) -> bool:
        """Whether somebody may take part from elsewhere, and signs nothing."""
        record = self.reading.record
        return record.meeting.format is not MeetingFormat.ROOM or any(row.online for row in record.intervals)

    def _table(self, name: str, rows: list[_Row]) -> Section:
        """A list under its name; without anybody there is none."""
        say = self.reading.words.say
        columns = [
            Column(heading=say("registration.place"), share=0.08),
            Column(heading=say("registration.name"), share=0.31, is_name=True),
            Column(heading=say("registration.post"), share=0.26),
            Column(heading=say("registration.signature"), share=0.18 if self._marks_online else 0.35),
        ]
        if self._marks_online:
            columns.append(Column(heading=say("registration.online"), share=0.17))
        blocks: tuple[Block, ...] = (
            self.reading.paragraph(ParagraphRole.LABEL, name),
            Table(columns=tuple(columns), rows=tuple(rows), least_lines=_ROOM_FOR_A_PEN),
        )
        return Section(title=name, blocks=blocks if rows else ())

    def _people(self, people: list[PersonId]) -> Iterator[_Row]:
        for person_id in self.reading.in_order(people):
            yield self._row(
                marked(self.reading, person_id, self.reading.person(person_id).full, tells_online=False),
                self.reading.post(person_id) or "",
                online=self._is_online(person_id),
            )

    def _companies(self) -> Iterator[_Row]:
        """A line for each of those whom nobody has named, under what they are."""
        for row in self.reading.record.attendance:
            if row.label is not None and row.capacity is not Capacity.PRESS:
                yield from self._blank(min(row.count or _UNCOUNTED, _MOST_OF_A_COMPANY), row.label)

    def _blank(self, count: int, post: str = "") -> Iterator[_Row]:
        for _ in range(count):
            yield self._row("", post)

    def _row(self, name: str, post: str, *, online: bool = False) -> _Row:
        self.written += 1
        cells = (str(self.written), name, post, "")
        if not self._marks_online:
            return cells
        return (*cells, self.reading.words.say("registration.is_online") if online else "")

    def _is_online(self, person_id: PersonId) -> bool:
        record = self.reading.record
        if record.meeting.format is MeetingFormat.ONLINE:
            return True
        own: list[Attendance] = [row for row in record.attendance if row.person_id == person_id]
        return any(stretch.online for row in own for stretch in intervals_of(record, row.id))

    def _totals(self) -> Iterator[Block]:
        say = self.reading.words.say
        if self._marks_online:
            yield self.reading.paragraph(ParagraphRole.BODY, say("registration.how_online"))
        yield self.reading.paragraph(ParagraphRole.BODY, say("registration.total"))
