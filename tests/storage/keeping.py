"""Puts a record of values into a store, and compares records whose ids differ."""

from dataclasses import replace
from typing import Any

from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import Meeting
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, tables, values
from secretariat.services.changes import Label
from secretariat.services.ports import NEW, UnitOfWork
from secretariat.storage.store import Store

LABEL = Label(code="test")


def keep(store: Store, record: MeetingRecord) -> MeetingId:
    """Store a whole record as one step; returns the meeting's id."""
    with store.work() as work:
        meeting_id = add_record(work, record)
        work.commit(LABEL)
    return meeting_id


def add_record(work: UnitOfWork, record: MeetingRecord) -> MeetingId:
    """Add every value of a record with the ids that the store gives."""
    given: dict[tuple[Kind, int], int] = {}
    waiting = sorted(values(record), key=lambda value: _order()[type(value)])
    for value in waiting:
        added = work.add(replace(_pointed(value, given), id=NEW))
        given[type(value), value.id] = added.id
    return MeetingId(given[Meeting, record.meeting.id])


def _pointed(value: Any, given: dict[tuple[Kind, int], int]) -> Any:
    targets = {
        name: given[kind, getattr(value, name)]
        for name, kind in references(type(value)).items()
        if getattr(value, name) is not None
    }
    return replace(value, **targets)


def _order() -> dict[Kind, int]:
    """Kinds after the kinds that they refer to."""
    placed: dict[Kind, int] = {}
    while len(placed) < len(tables()):
        for kind in tables():
            if kind not in placed and all(
                other in placed or other is kind for other in references(kind).values()
            ):
                placed[kind] = len(placed)
    return placed


def renumbered(record: MeetingRecord) -> dict[str, list[Any]]:
    """A record's values by field, every id replaced by its place among its kind, in the order of ids."""
    place = {
        (kind, value_id): number
        for kind, name in tables().items()
        for number, value_id in enumerate(sorted(value.id for value in _held(record, name)), start=1)
    }
    return {
        name: sorted((_placed(value, place) for value in _held(record, name)), key=lambda value: value.id)
        for name in tables().values()
    }


def _held(record: MeetingRecord, name: str) -> tuple[Any, ...]:
    held = getattr(record, name)
    return held if isinstance(held, tuple) else (held,)


def _placed(value: Any, place: dict[tuple[Kind, int], int]) -> Any:
    kinds = {"id": type(value), **references(type(value))}
    targets = {
        name: place[kind, getattr(value, name)]
        for name, kind in kinds.items()
        if getattr(value, name) is not None
    }
    return replace(value, **targets)
