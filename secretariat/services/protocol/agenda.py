"""«ПОРЯДОК ДЕННИЙ:», the end of the introduction (N16), or that a long one is an annex (N17)."""

from collections.abc import Iterator

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.document import (
    ListItem,
    NumberedList,
    Paragraph,
    ParagraphRole,
    Section,
    Source,
)
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import PersonId
from secretariat.services.protocol.punctuation import closed
from secretariat.services.protocol.reading import Reading


def agenda(reading: Reading) -> Section | None:
    """The numbered items with who reports on them; None when there are no items yet."""
    items = items_in_order(reading.record)
    if not items:
        return None
    source = Source(kind="meeting", id=reading.record.meeting.id)
    label = reading.paragraph(ParagraphRole.LABEL, reading.words.say("agenda.label"), source)
    return Section(title=reading.words.say("agenda.outline"), blocks=(label, listed_items(reading)))


def listed_items(reading: Reading) -> NumberedList:
    """The items as the protocol lists them: with who reports, and which were added."""
    return NumberedList(items=tuple(_item(reading, item) for item in items_in_order(reading.record)))


def is_agenda_annexed(reading: Reading) -> bool:
    """True when there are more items than the protocol itself lists (N17)."""
    return len(reading.record.items) > reading.form.listed_items_limit


def agenda_mention(reading: Reading, annex: int) -> Section:
    """«Порядок денний засідання додається (додаток 3).», where the agenda would stand."""
    source = Source(kind="meeting", id=reading.record.meeting.id)
    text = reading.words.say("agenda.annexed", annex=annex)
    told = reading.paragraph(ParagraphRole.REQUISITE, text, source)
    return Section(title=reading.words.say("agenda.outline"), blocks=(told,))


def planned_items(reading: Reading) -> NumberedList:
    """The items as they are sent out before the meeting: with who reports and the time that is planned."""
    return NumberedList(items=tuple(_planned(reading, item) for item in items_in_order(reading.record)))


def rapporteurs(reading: Reading, item: AgendaItem) -> list[PersonId]:
    """Who reports on an item: rapporteur first, then co-rapporteurs."""
    rows = sorted(
        (row for row in reading.record.rapporteurs if row.item_id == item.id),
        key=lambda row: row.position,
    )
    return [row.person_id for row in rows]


def _item(reading: Reading, item: AgendaItem) -> ListItem:
    return ListItem(label=f"{item.position}.", paragraphs=tuple(_paragraphs(reading, item)))


def _planned(reading: Reading, item: AgendaItem) -> ListItem:
    known = _item(reading, item)
    if item.minutes is None:
        return known
    time = reading.words.count("agenda.minutes", item.minutes)
    source = Source(kind="item", id=item.id)
    return ListItem(
        label=known.label,
        paragraphs=(*known.paragraphs, reading.paragraph(ParagraphRole.BODY, time, source)),
    )


def _paragraphs(reading: Reading, item: AgendaItem) -> Iterator[Paragraph]:
    source = Source(kind="item", id=item.id)
    yield reading.paragraph(ParagraphRole.BODY, closed(item.title), source)
    for place, person_id in enumerate(rapporteurs(reading, item)):
        key = "agenda.reports_too" if place else "agenda.reports"
        text = reading.words.say(key, name=reading.named(person_id, joint=" – "))
        yield reading.paragraph(ParagraphRole.BODY, closed(text.rstrip(".")), source)
    if item.added:
        yield reading.paragraph(ParagraphRole.BODY, reading.words.say("agenda.added"), source)
