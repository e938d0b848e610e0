"""The record as it would be if what is being typed were already a step: what the live page shows."""

from collections.abc import Mapping
from dataclasses import replace

from secretariat.domain.agenda import Statement, StatementKind
from secretariat.domain.ids import AnnexId, ItemId, StatementId
from secretariat.domain.papers import Annex
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import tidy
from secretariat.ui.meeting.page.typed_speaker import typed_speaker
from secretariat.ui.meeting.people import Who
from secretariat.ui.meeting.place import Part, Place

_TYPED_NEW = {Part.NEW_HEARD: StatementKind.HEARD, Part.NEW_SPOKEN: StatementKind.SPOKE}
NOT_YET = 0
"""The id of a statement or annex that is being typed and does not exist yet."""


def with_typing(record: MeetingRecord, texts: Mapping[Place, str]) -> MeetingRecord:
    """Put unfinished texts of statements, points and annexes into their places; empty ones change nothing."""
    typed = {place: tidy(text) for place, text in texts.items() if tidy(text)}

    def words(part: Part, id: int, stored: str, field: str = "text") -> str:
        return typed.get(Place(part=part, id=id, field=field), stored)

    statements = [replace(row, text=words(Part.STATEMENT, row.id, row.text)) for row in record.statements]
    points = [replace(row, text=words(Part.POINT, row.id, row.text)) for row in record.points]
    annexes = [
        replace(
            row,
            title=words(Part.ANNEX, row.id, row.title, "title"),
            text=words(Part.ANNEX, row.id, row.text) if row.text is not None else None,
            alternative_text=words(Part.ANNEX, row.id, row.alternative_text or "", "alternative_text")
            or None,
        )
        for row in record.annexes
    ]
    return replace(
        record,
        statements=(*statements, *_new(record, typed)),
        points=tuple(points),
        annexes=(*annexes, *_new_annex(record, typed)),
    )


def _new(record: MeetingRecord, typed: Mapping[Place, str]) -> list[Statement]:
    """Statements that are being typed for the first time, last of their items."""
    items = {item.id for item in record.items}
    return [
        _typed_statement(record, place, text, typed_speaker(typed.get(place.at("speaker"))))
        for place, text in typed.items()
        if place.part in _TYPED_NEW and place.field == "text" and place.id in items
    ]


def _new_annex(record: MeetingRecord, typed: Mapping[Place, str]) -> list[Annex]:
    """The annex that is being typed for the first time, last of all, as soon as it has a title and words."""
    place = Place(part=Part.NEW_ANNEX, id=record.meeting.id, field="text")
    text, title = typed.get(place), typed.get(place.at("title"))
    if text is None or title is None:
        return []
    last = max((row.position for row in record.annexes), default=0)
    made = Annex(id=AnnexId(NOT_YET), meeting_id=record.meeting.id, position=last + 1, title=title, text=text)
    return [made]


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
