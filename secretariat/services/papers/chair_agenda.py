"""«Порядок денний (примірник головуючого)»: what the public copy has, and what only the chair is to know."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.dates import printed_time
from secretariat.domain.document import (
    Document,
    ListItem,
    NumberedList,
    PaperKind,
    ParagraphRole,
    Source,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.record import MeetingRecord
from secretariat.services.papers.agenda_version import changed_on
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import ProtocolWords
from secretariat.services.protocol.agenda import rapporteurs
from secretariat.services.protocol.agenda_paper import agenda_of, changed_marks
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading


def build_chair_agenda(material: Material, order: PaperOrder, words: ProtocolWords) -> Document:
    """Each item with its hour by the clock, how its rapporteurs are reached, where it comes from, and its materials."""
    reading = Reading(material.record, words, read_file=material.read_file)
    marks = (words.say("chair-agenda.mark"), *changed_marks(reading, changed_on(material, order)))
    hours = planned_hours(material.record)
    items = NumberedList(
        items=tuple(
            ListItem(
                label=f"{item.position}.",
                paragraphs=tuple(
                    reading.paragraph(ParagraphRole.BODY, line, Source(kind="item", id=item.id))
                    for line in _lines(material, reading, item, hours.get(item.id))
                ),
            )
            for item in items_in_order(material.record)
        )
    )
    return agenda_of(reading, PaperKind.CHAIR_AGENDA, items, marks)


def planned_hours(record: MeetingRecord) -> dict[ItemId, tuple[datetime, datetime]]:
    """From when until when each item lasts by the plan, as far as every item before it has its minutes.

    Of a meeting over several days it is not known which item comes on which.
    """
    first, *others = record.sittings
    now = first.opened if not others else None
    found = dict[ItemId, tuple[datetime, datetime]]()
    for item in items_in_order(record):
        if now is None or item.minutes is None:
            break
        found[item.id] = (now, now + timedelta(minutes=item.minutes))
        now = found[item.id][1]
    return found


def _lines(
    material: Material, reading: Reading, item: AgendaItem, hours: tuple[datetime, datetime] | None
) -> Iterator[str]:
    yield closed(item.title)
    for place, person_id in enumerate(rapporteurs(reading, item)):
        key = "agenda.reports_too" if place else "agenda.reports"
        yield closed(reading.words.say(key, name=reading.named(person_id, joint=" – ")).rstrip("."))
        yield from _reached(reading, person_id)
    yield from _time(reading, item, hours)
    yield from _source(material, reading, item)
    if item.appellant_id is not None:
        yield from _appeal(reading, item, item.appellant_id)
    yield from _materials(reading, item)


def _reached(reading: Reading, person_id: PersonId) -> Iterator[str]:
    """«Зв’язок: +380 50 111 22 33, koval@example.org.», as far as something is known."""
    person = reading.person(person_id)
    ways = [way for way in (person.phone, person.email) if way]
    if ways:
        yield reading.words.say("chair-agenda.contact", ways=", ".join(ways))


def _time(reading: Reading, item: AgendaItem, hours: tuple[datetime, datetime] | None) -> Iterator[str]:
    if item.minutes is None:
        return
    told = reading.words.count("agenda.minutes", item.minutes)
    if hours is None:
        yield told
        return
    begins, ends = hours
    yield reading.words.say(
        "chair-agenda.hours", minutes=told.rstrip("."), begins=printed_time(begins), ends=printed_time(ends)
    )


def _source(material: Material, reading: Reading, item: AgendaItem) -> Iterator[str]:
    source, say = material.sources.get(item.id), reading.words.say
    if source is None:
        return
    if source.continues is not None:
        yield say("chair-agenda.continues", day=reading.printed(source.continues))
    if source.proposer is not None:
        yield closed(say("chair-agenda.proposed", name=source.proposer).rstrip("."))
    if source.filed_on is not None:
        due = material.record.meeting.items_due
        late = due is not None and source.filed_on > due.date()
        yield say(
            "chair-agenda.filed_late" if late else "chair-agenda.filed", day=reading.printed(source.filed_on)
        )


def _appeal(reading: Reading, item: AgendaItem, appellant: PersonId) -> Iterator[str]:
    say, name = reading.words.say, reading.name(appellant)
    if item.appeal_subject is None:
        yield closed(say("chair-agenda.appeal", name=name).rstrip("."))
    else:
        yield closed(say("chair-agenda.appeal_about", name=name, subject=item.appeal_subject))


def _materials(reading: Reading, item: AgendaItem) -> Iterator[str]:
    titles = [annex.title for annex in reading.annexes_of(item.id)]
    if titles:
        yield closed(reading.words.say("chair-agenda.materials", titles="; ".join(titles)))
