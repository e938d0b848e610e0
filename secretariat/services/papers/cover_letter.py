"""«Супровідний лист»: the letter that goes with an extract, to one addressee or by a distribution list (N5, N32)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secretariat.domain.document import (
    AnnexPart,
    Block,
    Column,
    Document,
    ListItem,
    NumberedList,
    PaperKind,
    ParagraphRole,
    ReferenceLine,
    Section,
    SignatureBlock,
    Table,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import MeetingKind, Office
from secretariat.domain.numbering import decision_number
from secretariat.domain.officers import officers
from secretariat.services.papers.addressees import Addressee, addressees
from secretariat.services.papers.charges import Charge, charges
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.decision import term, wording
from secretariat.services.protocol.head import letterhead, requisite
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.punctuation import closed, lowered
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.signatures import chair_line

MOST_ADDRESSEES = 4
"""How many stand on the letter itself; more are told by a distribution list (N32)."""


def build_cover_letter(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """The letter to those of the order about its items, signed by who presided.

    Without an outgoing number its place and that of the day are blanks to be filled by hand, and so is the number of
    the extract's sheets where it is not known (ДСТУ 4163:2020, 5.21). Raises DomainError("nobody_such", name=…) and
    ("no_officer").
    """
    return _Letter(material, order, words).document()


class _Letter:
    """One letter being put into words."""

    def __init__(self, material: Material, order: PaperOrder, words: ProtocolWords) -> None:
        self._reading = Reading(material.record, words, read_file=material.read_file)
        self._order, self._words = order, words
        self._record, self._enclosed = material.record, material.enclosed
        self._to = addressees(material, self._reading, order.people)
        self._charges = [
            one for one in charges(self._record) if one.item.id in order.items and one.is_for(order.people)
        ]

    def document(self) -> Document:
        """The whole tree."""
        say, number = self._words.say, self._record.meeting.number
        title = say(
            "cover.metadata",
            number=number,
            group=self._record.group.name_genitive,
            day=self._reading.day,
        )
        sections = (
            Section(title=say("head.outline"), blocks=tuple(self._head())),
            *self._address(),
            Section(title=say("cover.outline"), blocks=(self._subject(),)),
            Section(title=say("cover.text"), blocks=tuple(self._body())),
            Section(title=say("cover.signature"), blocks=tuple(self._signature())),
        )
        listed = (self._list(),) if self._is_listed else ()
        made = paper(self._reading, PaperKind.COVER_LETTER, title, sections, listed)
        return replace(made, day=self._order.on)

    @property
    def _is_listed(self) -> bool:
        return len(self._to) > MOST_ADDRESSEES

    @property
    def _day(self) -> str:
        """A letter is dated when it gets its number."""
        if self._order.number is None:
            return self._words.say("cover.blank")
        return self._reading.printed(self._order.on)

    @property
    def _number(self) -> str:
        number = self._order.number
        return self._words.say(
            "cover.number", number=self._words.say("cover.blank") if number is None else number
        )

    def _head(self) -> Iterator[Block]:
        group = self._record.group
        yield from letterhead(self._reading, group.name)
        yield ReferenceLine(left=self._day, centre=group.settlement, right=self._number)

    def _address(self) -> Iterator[Section]:
        """Each addressee as a part of its own, so that space parts them."""
        title = self._words.say("cover.addressees")
        blocks = [one.lines for one in self._to]
        for lines in [(self._words.say("cover.listed"),)] if self._is_listed else blocks:
            told = (self._reading.paragraph(ParagraphRole.ADDRESSEE, line) for line in lines)
            yield Section(title=title, blocks=tuple(told))

    def _subject(self) -> Block:
        subject = self._words.say("cover.subject", number=self._record.meeting.number)
        return self._reading.paragraph(ParagraphRole.SUBJECT, subject)

    def _body(self) -> Iterator[Block]:
        say, reading = self._words.say, self._reading
        facts = {
            "number": self._record.meeting.number,
            "group": self._record.group.name_genitive,
            "day": reading.day,
        }
        extraordinary = self._record.meeting.kind is MeetingKind.EXTRAORDINARY
        opening = "cover.opening_extraordinary" if extraordinary else "cover.opening"
        yield reading.paragraph(ParagraphRole.BODY, say(opening, **facts))
        if self._charges:
            charged = "cover.charged" if len(self._to) == 1 else "cover.charged_all"
            yield reading.paragraph(ParagraphRole.BODY, say(charged))
            yield from self._points([tuple(self._charge(one)) for one in self._told()])
            yield reading.paragraph(ParagraphRole.BODY, self._request())
        else:
            yield reading.paragraph(ParagraphRole.BODY, say("cover.told"))
            yield from self._points(list(self._titles()))
        sheets = say("cover.blank") if self._enclosed is None else self._enclosed
        yield requisite(reading, say("cover.annex", sheets=sheets, **facts))

    def _told(self) -> list[Charge]:
        """What the letter tells, one charge of each point where the point names all who carry it out."""
        if len(self._to) == 1 and all(len(one.assignees) == 1 for one in self._charges):
            return self._charges
        return list({one.point.id: one for one in reversed(self._charges)}.values())[::-1]

    def _charge(self, charge: Charge) -> Iterator[str]:
        """The point with the one above it, who carries it out until when, and where it was decided."""
        parent = next((row for row in self._record.points if row.id == charge.point.parent_id), None)
        if parent is not None:
            yield closed(parent.text, ":")
        yield from self._wording(charge)
        decision = decision_number(self._record.meeting.number, charge.resolution.ordinal)
        key = "cover.item" if decision is None else "cover.decision"
        yield self._words.say(key, item=charge.item.position, decision=decision)

    def _wording(self, charge: Charge) -> Iterator[str]:
        """Who carries it out stands there unless it is the reader alone."""
        if len(self._to) > 1 or len(charge.assignees) > 1:
            yield from (paragraph.text for paragraph in wording(self._reading, charge.point, "."))
            return
        yield closed(charge.point.text)
        until = term(self._reading, charge.action)
        if until is not None:
            yield until

    def _titles(self) -> Iterator[tuple[str, ...]]:
        for item in items_in_order(self._record):
            if item.id in self._order.items:
                title = item.title.rstrip(".")
                yield (closed(self._words.say("cover.title", title=title, item=item.position)),)

    def _points(self, points: Sequence[Sequence[str]]) -> Iterator[Block]:
        """What the letter tells, numbered; a single point has no number, as in the protocol."""
        told = [
            tuple(self._reading.paragraph(ParagraphRole.BODY, line) for line in lines) for lines in points
        ]
        if len(told) == 1:
            yield from told[0]
            return
        numbered = (ListItem(label=f"{place}.", paragraphs=own) for place, own in enumerate(told, start=1))
        yield NumberedList(items=tuple(numbered))

    def _request(self) -> str:
        if self._order.answer_by is None:
            return self._words.say("cover.answer")
        return self._words.say("cover.answer_by", day=self._reading.printed(self._order.answer_by))

    def _signature(self) -> Iterator[Block]:
        yield SignatureBlock(lines=(chair_line(self._reading),))
        for secretary in officers(self._record, Office.SECRETARY)[-1:]:
            person = self._reading.person(secretary.person_id)
            key = "cover.executor_phone" if person.phone else "cover.executor"
            yield requisite(self._reading, self._words.say(key, name=person.signed, phone=person.phone))

    def _list(self) -> AnnexPart:
        """The distribution list as a page of its own."""
        say, title = self._words.say, self._words.say("cover.list.title")
        columns = (
            Column(heading=say("cover.list.place"), share=0.1),
            Column(heading=say("cover.list.name"), share=0.7, is_name=True),
            Column(heading=say("cover.list.items"), share=0.2),
        )
        rows = tuple(
            (str(place), _in_one_line(one), self._items_of(one)) for place, one in enumerate(self._to, 1)
        )
        mark = say("cover.list.mark", day=self._day, number=self._number)
        return AnnexPart(
            title=title,
            mark=self._reading.paragraph(ParagraphRole.ANNEX_MARK, mark),
            blocks=(
                self._reading.paragraph(ParagraphRole.ANNEX_TITLE, title),
                Table(columns=columns, rows=rows),
            ),
        )

    def _items_of(self, one: Addressee) -> str:
        """The numbers of the items that the addressee has to do with; those of all when it is for information."""
        own = {charge.item.position for charge in self._charges if charge.is_for({one.key})}
        asked = {item.position for item in self._record.items if item.id in self._order.items}
        return ", ".join(map(str, sorted(own or asked)))


def _in_one_line(one: Addressee) -> str:
    """«ТОВ «Дорожник», директору Юрію ХОМЕНКУ»: an address block as a table's cell has it."""
    *places, name = one.lines
    if not places:
        return name
    post = places[-1]
    if len(places) > 1 and post[1:2].islower():
        post = lowered(post)
    return f"{', '.join((*places[:-1], post))} {name}"
