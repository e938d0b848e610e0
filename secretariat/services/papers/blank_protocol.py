"""«Бланк протоколу»: the protocol with its agenda and empty lines, filled by hand when there is no power."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.composition import members
from secretariat.domain.document import (
    Block,
    Column,
    Document,
    PaperKind,
    ParagraphRole,
    RuledLines,
    Section,
    SignatureBlock,
    SignatureLine,
    Source,
    Table,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import MeetingFormat, Office
from secretariat.domain.officers import officer_at_opening
from secretariat.domain.quorum import opening_quorum, quorum_base
from secretariat.services.papers.call import invited
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda import agenda, rapporteurs
from secretariat.services.protocol.head import head, officer_lines, requisite
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading
from secretariat.services.protocol.roster import base_words
from secretariat.services.protocol.signatures import member_line, officer_line

_SPARE_ITEMS = 2
"""Sections for what is put on the agenda during the meeting."""
_LEAST_ITEMS = 3
"""Sections of a form without an agenda."""
_GUEST_LINES, _HEARD_LINES, _SPOKEN_LINES, _DECIDED_LINES = 3, 4, 4, 4
_ROOM_FOR_A_PEN = 2


def build_blank_protocol(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """The form: whatever is known is printed, the rest is lines and blanks."""
    reading = Reading(material.record, words, read_file=material.read_file)
    items = items_in_order(material.record)
    spare = _SPARE_ITEMS if items else _LEAST_ITEMS
    parts = (
        head(reading),
        Section(title=words.say("head.participants"), blocks=tuple(_participants(reading))),
        agenda(reading),
        *(_item(reading, item) for item in items),
        *(_spare(reading) for _ in range(spare)),
        Section(title=words.say("signature.outline"), blocks=(_signatures(reading),)),
    )
    title = words.say("blank.metadata", group=material.record.group.name_genitive, day=reading.day)
    return paper(reading, PaperKind.BLANK_PROTOCOL, title, tuple(part for part in parts if part is not None))


def _participants(reading: Reading) -> Iterator[Block]:
    say = reading.words.say
    yield from officer_lines(reading)
    for office in Office:
        if officer_at_opening(reading.record, office) is None:
            yield requisite(reading, say(f"officer.{office.value}", name=say("blank.long")))
    yield from _course(reading)
    yield from _members(reading)
    yield reading.paragraph(ParagraphRole.LABEL, say("blank.invited"))
    for person_id in _guests(reading):
        yield reading.paragraph(ParagraphRole.BODY, f"{reading.named(person_id)} {say('blank.short')}")
    yield RuledLines(count=_GUEST_LINES)
    if quorum_base(reading.record):
        state = opening_quorum(reading.record)
        told = base_words(reading, state.members)
        yield requisite(reading, say("blank.quorum", members=told, needed=state.needed))


def _course(reading: Reading) -> Iterator[Block]:
    """Where and how it is held, and the hours of each of its days; a meeting from afar asks for no place."""
    say, meeting = reading.words.say, reading.record.meeting
    if meeting.place is not None or meeting.format is not MeetingFormat.ONLINE:
        place = meeting.place.rstrip(".") if meeting.place is not None else say("blank.long")
        yield requisite(reading, say("course.place", place=place))
    if meeting.format is not MeetingFormat.ROOM:
        yield requisite(reading, say(f"course.{meeting.format.value}"))
    if not reading.lasts_days:
        yield requisite(reading, say("blank.hours"))
        return
    for day in sorted(sitting.day for sitting in reading.record.sittings):
        yield requisite(reading, say("blank.hours_on", day=reading.printed(day)))


def _members(reading: Reading) -> Iterator[Block]:
    """A table to be ticked, with the hour of who comes late or leaves early."""
    own = reading.in_order([row.person_id for row in members(reading.record)])
    if not own:
        return
    say = reading.words.say
    columns = (
        Column(heading=say("registration.place"), share=0.08),
        Column(heading=say("blank.member"), share=0.5, is_name=True),
        Column(heading=say("blank.presence"), share=0.42),
    )
    rows = tuple((str(place), reading.named(person), "") for place, person in enumerate(own, start=1))
    yield reading.paragraph(ParagraphRole.LABEL, say("blank.present"))
    yield Table(columns=columns, rows=rows, least_lines=_ROOM_FOR_A_PEN)


def _guests(reading: Reading) -> Iterator[PersonId]:
    own = {row.person_id for row in members(reading.record)}
    yield from reading.in_order([person for person in invited(reading.record) if person not in own])


def _item(reading: Reading, item: AgendaItem) -> Section:
    """The section of an item with its title and who reports."""
    say, source = reading.words.say, Source(kind="item", id=item.id)
    blocks: list[Block] = [
        reading.paragraph(ParagraphRole.LABEL, say("item.heard", number=item.position), source),
        reading.paragraph(ParagraphRole.BODY, closed(item.title), source),
    ]
    reporters = [reading.named(person) for person in rapporteurs(reading, item)]
    if reporters:
        key = "item.rapporteur" if len(reporters) == 1 else "item.rapporteurs"
        blocks.append(reading.paragraph(ParagraphRole.BODY, say(key, names="; ".join(reporters)), source))
    title = say("item.outline", number=item.position, title=item.title)
    return Section(title=title, blocks=(*blocks, *_to_fill(reading)))


def _spare(reading: Reading) -> Section:
    """The section of an item that is not known yet."""
    say = reading.words.say
    label = reading.paragraph(ParagraphRole.LABEL, say("item.heard", number=say("blank.number")))
    return Section(title=say("blank.spare"), blocks=(label, *_to_fill(reading)))


def _to_fill(reading: Reading) -> Iterator[Block]:
    """What was heard, spoken, decided and voted."""
    say = reading.words.say
    yield RuledLines(count=_HEARD_LINES)
    yield reading.paragraph(ParagraphRole.LABEL, say("item.spoke"))
    yield RuledLines(count=_SPOKEN_LINES)
    yield reading.paragraph(ParagraphRole.LABEL, f"{reading.record.group.decision_word.value.upper()}:")
    yield RuledLines(count=_DECIDED_LINES)
    yield reading.paragraph(ParagraphRole.VOTE, say("blank.executor"))
    yield reading.paragraph(ParagraphRole.VOTE, _vote(reading))


def _vote(reading: Reading) -> str:
    say = reading.words.say
    blank = say("blank.short")
    return say("vote.totals", for_=blank, against=blank, abstained=blank)


def _signatures(reading: Reading) -> SignatureBlock:
    """A line for the chair and the secretary, whoever they will be, and for all members where all sign."""
    say = reading.words.say
    holders = {office: officer_at_opening(reading.record, office) for office in Office}
    lines = [
        officer_line(reading, office, holder)
        if holder is not None
        else SignatureLine(post=say(f"signature.{office.value}", body=reading.body), name=say("blank.name"))
        for office, holder in holders.items()
    ]
    if reading.form.all_members_sign:
        own = reading.in_order([row.person_id for row in members(reading.record)])
        lines += [member_line(reading, person) for person in own if person not in holders.values()]
    return SignatureBlock(lines=tuple(lines))
