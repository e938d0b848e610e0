"""«Роздати на папері»: who gets which paper by hand, with room for the day and the signature."""

from secretariat.domain.document import Column, Document, PaperKind, Section, Table
from secretariat.services.papers.addressees import addressees
from secretariat.services.papers.material import Material
from secretariat.services.papers.names import handed_name
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.head import titled_head
from secretariat.services.protocol.paper import paper
from secretariat.services.protocol.reading import Reading

_ROOM_FOR_A_PEN = 2
"""Lines of a row."""


def build_hand_list(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """The list for the people of the order, in its order; raises DomainError("nobody_such", name=…)."""
    reading, say = Reading(material.record, words, read_file=material.read_file), words.say
    persons = material.people
    rows = []
    for place, one in enumerate(addressees(material, reading, order.people), start=1):
        own = [sheet for sheet in order.handed if not sheet.people or one.key in sheet.people]
        papers = "; ".join(handed_name(words, material.record, sheet) for sheet in own)
        person = persons.get(one.key)
        name, post = (person.full, reading.post(person.id)) if person is not None else (one.name, None)
        rows.append((str(place), name, post or "", papers, ""))
    columns = (
        Column(heading=say("hand.place"), share=0.08),
        Column(heading=say("hand.name"), share=0.24, is_name=True),
        Column(heading=say("hand.post"), share=0.22),
        Column(heading=say("hand.papers"), share=0.22),
        Column(heading=say("hand.received"), share=0.24),
    )
    table = Table(columns=columns, rows=tuple(rows), least_lines=_ROOM_FOR_A_PEN)
    sections = (
        titled_head(reading, say("hand.title"), ""),
        Section(title=say("hand.outline"), blocks=(table,)),
    )
    title = say("hand.metadata", group=material.record.group.name_genitive, day=reading.day)
    return paper(reading, PaperKind.HAND_LIST, title, sections)
