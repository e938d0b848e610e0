"""Sentences of people who came late, left early, returned, and of officers who took over."""

from collections.abc import Iterator
from datetime import date, datetime

from secretariat.domain.attendance import Attendance
from secretariat.domain.dates import at_hour
from secretariat.domain.document import Paragraph, ParagraphRole, Source
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.kyiv import KYIV
from secretariat.domain.meeting import FELL_THROUGH, Office
from secretariat.domain.movement import Move, Movement, Phase
from secretariat.domain.officers import officers
from secretariat.services.protocol.reading import Reading


def loose_movements(reading: Reading) -> Iterator[Paragraph]:
    """Movements that belong to no section: their item is not known, or the meeting considered none."""
    without_sections = reading.record.meeting.state in FELL_THROUGH
    for movement in reading.movements:
        if movement.item_id is None or without_sections:
            yield from _sentence(reading, movement, ParagraphRole.REQUISITE)


def movements_at(reading: Reading, item_id: ItemId, phase: Phase) -> Iterator[Paragraph]:
    """What happened before, during or after an item."""
    for movement in reading.movements:
        if movement.item_id == item_id and movement.phase is phase:
            yield from _sentence(reading, movement, ParagraphRole.BODY)


def before(reading: Reading, item_id: ItemId) -> Iterator[Paragraph]:
    """What happened before an item, in the order of the clock: who went on a former day did so before the new one."""
    day = _new_day(reading, item_id)
    moved = [one for one in reading.movements if one.item_id == item_id and one.phase is Phase.BEFORE]
    earlier = [one for one in moved if day is not None and one.moment is not None and _day(one.moment) < day]
    for movement in earlier:
        yield from _sentence(reading, movement, ParagraphRole.BODY)
    if day is not None:
        yield _day_change(reading, day)
    for movement in moved:
        if movement not in earlier:
            yield from _sentence(reading, movement, ParagraphRole.BODY)


def takeovers(reading: Reading, item_id: ItemId) -> Iterator[Paragraph]:
    """Who presides or takes the minutes from this item on."""
    for office, key in ((Office.CHAIR, "officer.presides"), (Office.SECRETARY, "officer.writes")):
        for officer in officers(reading.record, office):
            if officer.from_item_id == item_id:
                text = reading.words.gendered(
                    key,
                    reading.gender(officer.person_id),
                    item=reading.item(item_id).position,
                    name=reading.named(officer.person_id),
                )
                source = Source(kind="meeting", id=reading.record.meeting.id)
                yield reading.paragraph(ParagraphRole.BODY, text, source)


def recusals(reading: Reading, item_id: ItemId) -> Iterator[Paragraph]:
    """Who stepped out of an item, in alphabetical order."""
    reasons = {row.attendance_id: row.reason for row in reading.record.recusals if row.item_id == item_id}
    rows = {row.person_id: row for row in reading.record.attendance if row.id in reasons and row.person_id}
    for person_id in reading.in_order([person for person in rows if person is not None]):
        row = rows[person_id]
        reason = reasons[row.id]
        text = reading.words.gendered(
            "recusal.stands",
            reading.gender(person_id),
            name=reading.name(person_id),
            item=reading.item(item_id).position,
            reason=reading.words.say("recusal.reason", reason=reason) if reason else "",
        )
        yield reading.paragraph(ParagraphRole.BODY, text, _source(row))


def _new_day(reading: Reading, item_id: ItemId) -> date | None:
    """The day on which the meeting went on, for the first item known to have begun on it."""
    started = [(item.id, item.started.date()) for item in items_in_order(reading.record) if item.started]
    own = dict(started).get(item_id)
    if own is None or own == reading.record.day or own not in {row.day for row in reading.record.sittings}:
        return None
    return own if next(other for other, day in started if day == own) == item_id else None


def _day_change(reading: Reading, day: date) -> Paragraph:
    opened = next(sitting.opened for sitting in reading.record.sittings if sitting.day == day)
    when = reading.printed(day)
    if opened is not None:
        when = reading.words.say("movement.day", day=when, time=at_hour(opened))
    source = Source(kind="meeting", id=reading.record.meeting.id)
    return reading.paragraph(ParagraphRole.BODY, reading.words.say("course.next_day", when=when), source)


def _day(moment: datetime) -> date:
    return moment.astimezone(KYIV).date()


def _sentence(reading: Reading, movement: Movement, role: ParagraphRole) -> Iterator[Paragraph]:
    row = next(row for row in reading.record.attendance if row.id == movement.attendance_id)
    who = row.label or _name(reading, row.person_id)
    gender = reading.gender(row.person_id) if row.person_id is not None else None
    online = {Move.CAME: "joined", Move.RETURNED: "rejoined"} if movement.online else {}
    key = online.get(movement.move, movement.move.value)
    text = reading.words.gendered(f"movement.{key}", gender, name=who, when=_when(reading, movement))
    yield reading.paragraph(role, text, _source(row))


def _name(reading: Reading, person_id: PersonId | None) -> str:
    assert person_id is not None
    return reading.name(person_id)


def _when(reading: Reading, movement: Movement) -> str:
    """«о 14:31, під час розгляду питання 4», as much of it as is known."""
    time = reading.hour(movement.moment) if movement.moment is not None else None
    place = _place(reading, movement)
    if time and place:
        return reading.words.say("movement.timed", time=time, place=place)
    return time or place or ""


def _place(reading: Reading, movement: Movement) -> str | None:
    if movement.item_id is None or movement.phase is None:
        return None
    keys = {
        Phase.BEFORE: "before_leaving" if movement.move is Move.LEFT else "before_coming",
        Phase.DURING: "during",
        Phase.AFTER: "after",
    }
    item = reading.item(movement.item_id).position
    return reading.words.say(f"movement.{keys[movement.phase]}", item=item)


def _source(row: Attendance) -> Source:
    return Source(kind="attendance", id=row.id)
