"""«ЗАПРОШЕННЯ»: to each by name, with when, where and what about; a copy for everybody who is called."""

from collections.abc import Iterator

from secretariat.domain.document import Block, Document, PaperKind, ParagraphRole, Section
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_opening
from secretariat.services.papers.addressees import Addressee, addressees
from secretariat.services.papers.call import Call, invited, salutation
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda import planned_items
from secretariat.services.protocol.agenda_paper import secretary_section
from secretariat.services.protocol.head import dated_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading


def build_invitation(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """The invitations to those of the order, or to all who are called, in the order of the alphabet.

    Raises DomainError("nobody_such", name=…).
    """
    reading = Reading(material.record, words, read_file=material.read_file)
    title = words.say("invitation.metadata", group=material.record.group.name_genitive, day=reading.day)
    return paper(reading, PaperKind.INVITATION, title, tuple(_copies(material, order, reading)))


def _copies(material: Material, order: PaperOrder, reading: Reading) -> Iterator[Section]:
    items = {person_key(person): own for person, own in invited(material.record).items()}
    everybody = [person_key(person) for person in reading.in_order(list(invited(material.record)))]
    for place, one in enumerate(addressees(material, reading, order.people or everybody)):
        yield from _copy(material, reading, one, items.get(one.key, ()), opens=place > 0)


def _copy(
    material: Material, reading: Reading, one: Addressee, items: tuple[ItemId, ...], *, opens: bool
) -> Iterator[Section]:
    """One invitation; it begins a copy unless it is the first."""
    say = reading.words.say
    head = tuple(dated_head(reading, say("invitation.title")))
    yield Section(title=say("invitation.outline", name=one.name), blocks=head, opens_copy=opens)
    yield Section(title=say("cover.addressees"), blocks=tuple(_address(reading, one)))
    yield Section(title=say("invitation.text"), blocks=tuple(_text(material, reading, one, items)))
    yield Section(title=say("agenda.outline"), blocks=tuple(_agenda(reading)))
    yield Section(title=say("invitation.answer_outline"), blocks=(_answer(reading),))
    signed = secretary_section(reading)
    if signed is not None:
        yield signed


def _address(reading: Reading, one: Addressee) -> Iterator[Block]:
    for line in one.lines:
        yield reading.paragraph(ParagraphRole.ADDRESSEE, line)


def _text(material: Material, reading: Reading, one: Addressee, items: tuple[ItemId, ...]) -> Iterator[Block]:
    person, call = material.people.get(one.key), Call(material.record, reading.words)
    vocative = material.names[person.id].vocative if person is not None else ""
    yield reading.paragraph(ParagraphRole.SALUTATION, salutation(reading.words, person, vocative))
    opening, days = call.opening()
    told = [opening, *(f"{day};" for day in days[:-1]), *(f"{day}." for day in days[-1:]), *call.place()]
    own = call.own_items(items)
    for sentence in [*told, own] if own is not None else told:
        yield reading.paragraph(ParagraphRole.BODY, sentence)


def _agenda(reading: Reading) -> Iterator[Block]:
    yield reading.paragraph(ParagraphRole.LABEL, reading.words.say("agenda.label"))
    yield planned_items(reading)


def _answer(reading: Reading) -> Block:
    """How to say that one cannot come: to the secretary, as far as there is a telephone or an address."""
    secretary = officer_at_opening(reading.record, Office.SECRETARY)
    person = reading.person(secretary) if secretary is not None else None
    phone = person.phone if person is not None else None
    email = person.email if person is not None else None
    called = reading.words.say("invitation.phone", phone=phone) if phone else None
    reached = [way for way in (called, email) if way]
    answer = reading.words.say("invitation.answer")
    if person is not None and reached:
        told = reading.words.say("invitation.to_secretary", name=person.listed, ways=", ".join(reached))
        answer = f"{answer} {told}"
    return reading.paragraph(ParagraphRole.BODY, answer)
