"""The record as it would be if what is being typed were already a step: what the live page shows."""

from collections.abc import Mapping
from dataclasses import replace

from secretariat.domain.agenda import Statement, StatementKind
from secretariat.domain.ids import ItemId, StatementId
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import tidy
from secretariat.ui.meeting.page.typed_speaker import typed_speaker
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.place import Part, Place

_TYPED_NEW = {Part.NEW_HEARD: StatementKind.HEARD, Part.NEW_SPOKEN: StatementKind.SPOKE}
NOT_YET = 0
"""The id of a statement that is being typed and does not exist yet."""


def with_typing(record: MeetingRecord, texts: Mapping[Place, str]) -> MeetingRecord:
    """Put unfinished texts of statements and points into their places; empty ones change nothing."""
    typed = {place: tidy(text) for place, text in texts.items() if tidy(text)}

    def words(part: Part, id: int, stored: str) -> str:
        return typed.get(Place(part=part, id=id, field="text"), stored)

    statements = [replace(row, text=words(Part.STATEMENT, row.id, row.text)) for row in record.statements]
    points = [replace(row, text=words(Part.POINT, row.id, row.text)) for row in record.points]
    return replace(record, statements=(*statements, *_new(record, typed)), points=tuple(points))


def _new(record: MeetingRecord, typed: Mapping[Place, str]) -> list[Statement]:
    """Statements that are being typed for the first time, last of their items."""
    items = {item.id for item in record.items}
    return [
        _typed_statement(record, place, text, typed_speaker(typed.get(place.at("speaker"))))
        for place, text in typed.items()
        if place.part in _TYPED_NEW and place.field == "text" and place.id in items
    ]


def _typed_statement(record: MeetingRecord, place: Place, text: str, who: Who) -> Statement:
    """A speaker whom the record does not know yet is left out until the words are stored."""
    known = any(person.id == who.person_id for person in record.persons)
    return Statement(
        id=StatementId(NOT_YET),
        item_id=ItemId(place.id),
        position=len(record.statements) + 1,
        kind=_TYPED_NEW[place.part],
        text=text,
        speaker_id=who.person_id if known else None,
        speaker_label=who.label,
    )
