"""Which field of a meeting holds a sign that no font has."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import normalize

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId
from secretariat.domain.own_form import OwnForm
from secretariat.domain.papers import Annex
from secretariat.domain.record import MeetingRecord
from secretariat.domain.reduced import only_items
from secretariat.domain.references import field_types, references, tables
from secretariat.domain.resolution import ActionItem, Point, Resolution
from secretariat.services.actions_report import ActionsReport
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder

ANYWHERE = "paper"
"""The part of a sign that stands in no field of the meeting."""
_WITHIN_ITEM = (AgendaItem, Resolution, Point, ActionItem)
NOT_SET = frozenset({"norm_profile", "media_type", "sha256", "emblem_sha256", "emblem_text"})
"""Texts that no font sets: nobody has typed them, or they stand for a picture alone."""
_AROUND = 30
"""So many letters of the field are shown at either side of the sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedText:
    """What somebody has typed: `part` names the field, such as "persons.family" or "items.title".

    `place` is the number of the agenda item that the field belongs to, or of the annex.
    """

    part: str
    text: str
    place: int | None = None


@contextmanager
def naming_the_field(typed: Callable[[], Iterable[TypedText]]) -> Iterator[None]:
    """Let a refused sign be told with the field that it is to be taken out of; `typed` are those of the paper.

    DomainError("unprintable_character") gets `part` and `place` as in `TypedText` and as `text` the words around the
    sign; "paper" is the part of one that nobody typed into this meeting.
    """
    try:
        yield
    except DomainError as refusal:
        if refusal.code != "unprintable_character":
            raise
        sign, shown = str(refusal.params["character"]), str(refusal.params["text"])
        found = _found(typed(), sign, shown) or TypedText(part=ANYWHERE, text=shown)
        text = _around(found.text, sign)
        raise DomainError(
            refusal.code, character=sign, text=text, part=found.part, place=found.place
        ) from refusal


def _found(typed: Iterable[TypedText], sign: str, shown: str) -> TypedText | None:
    """The first field with all of the refused word, or else the first one with the sign."""
    held = [one for one in typed if _same(sign) in _same(one.text)]
    return next((one for one in held if _same(shown) in _same(one.text)), held[0] if held else None)


def _same(text: str) -> str:
    """The text without what printing changes: the case, and letters that are put together of two signs."""
    return normalize("NFC", text).lower()


def _around(text: str, sign: str) -> str:
    """The sign with some words at either side of it."""
    place = max(0, text.find(sign))
    start, end = max(0, place - _AROUND), place + len(sign) + _AROUND
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"


def typed_for(material: Material, order: PaperOrder) -> Iterator[TypedText]:
    """Every text that a paper may print, what it is about first."""
    record = material.record
    yield from typed_texts(only_items(record, order.items) if order.items else record, record)
    if order.items:
        yield from typed_texts(record, record)
    for person in material.others:
        yield from _texts_of(person, "persons")
    for part, held in (("persons.forms", material.names), ("posts.forms", material.posts)):
        for forms in held.values():
            yield from (replace(one, part=part) for one in _texts_of(forms, part))
    for item in record.items:
        source = material.sources.get(item.id)
        if source is not None and source.proposer:
            yield TypedText(part="items.proposer", text=source.proposer)
    if material.report is not None:
        yield from reported_texts((), material.report)
    if order.number:
        yield TypedText(part="letter.number", text=order.number)


def reported_texts(groups: Iterable[WorkingGroup], report: ActionsReport) -> Iterator[TypedText]:
    """Every text that a report on decisions may print."""
    for group in groups:
        yield from _texts_of(group, "group")
    for row in report.rows:
        moved = report.prolongations.get(row.id, ())
        for field, texts in {
            "report.text": (row.text,),
            "report.assignee": (row.assignee, *row.others),
            "report.note": (row.note, row.last_note),
            "report.reason": [text for one in moved for text in (one.reason, one.by)],
        }.items():
            yield from (TypedText(part=field, text=text) for text in texts if text)


def typed_texts(record: MeetingRecord, whole: MeetingRecord) -> Iterator[TypedText]:
    """Every text of a record; items and annexes are numbered as in the `whole` one."""
    numbers = {item.id: place for place, item in enumerate(items_in_order(whole), start=1)}
    for table in tables().values():
        held = getattr(record, table)
        for value in held if isinstance(held, tuple) else (held,):
            item_id = _item_of(value, record)
            place = numbers[item_id] if item_id is not None else None
            yield from _texts_of(value, table, value.position if isinstance(value, Annex) else place)


def _texts_of(value: Any, table: str, place: int | None = None) -> Iterator[TypedText]:
    for field, type_ in field_types(type(value)).items():
        held = getattr(value, field)
        if type_ is OwnForm and held is not None:
            yield from _texts_of(held, table)
        elif type_ is str and held and field not in NOT_SET:
            yield TypedText(part=f"{table}.{field}", text=held, place=place)


def _item_of(value: Any, record: MeetingRecord) -> ItemId | None:
    """The agenda item that a value belongs to."""
    if isinstance(value, AgendaItem):
        return value.id
    joined = references(type(value))
    for owner in _WITHIN_ITEM:
        rows = {row.id: row for row in getattr(record, tables()[owner])}
        for field in (name for name, kind in joined.items() if kind is owner):
            above = rows.get(getattr(value, field))
            if above is not None:
                return _item_of(above, record)
    return None
