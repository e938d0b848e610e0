"""A record without some of its values, and without all that cannot stand without them."""

from collections.abc import Collection, Mapping, Set
from dataclasses import replace
from typing import Any

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.attendance import Attendance
from secretariat.domain.ids import ItemId
from secretariat.domain.person import Post
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, tables, values

Rows = Set[tuple[Kind, int]]
_LOOSE: Mapping[Kind, Set[str]] = {
    AgendaItem: {"appellant_id"},
    Attendance: {"post_id", "substitutes_id"},
    Post: {"organisation_id"},
}
"""References without which a value still stands; a value whose other references are lost goes with them."""


def without(record: MeetingRecord, hidden: Rows) -> MeetingRecord:
    """The record without these rows and all that cannot stand without them."""
    while True:
        lost = {(type(row), row.id) for row in values(record) if _needs_one_of(row, hidden)} - hidden
        if not lost:
            break
        hidden = hidden | lost
    held: dict[str, Any] = {}
    for kind, name in tables().items():
        rows = getattr(record, name)
        if isinstance(rows, tuple):
            held[name] = tuple(_loosened(row, hidden) for row in rows if (kind, row.id) not in hidden)
    return replace(record, **held)


def only_items(record: MeetingRecord, items: Collection[ItemId]) -> MeetingRecord:
    """The record with no other items than these, and no annexes: what an extract may tell of a meeting."""
    bare = replace(record, annexes=(), attachments=())
    return without(bare, {(AgendaItem, item.id) for item in record.items if item.id not in items})


def _lost(row: Any, hidden: Rows) -> set[str]:
    """The references of a row that lead to hidden ones."""
    joined = references(type(row)).items()
    return {name for name, kind in joined if (kind, getattr(row, name)) in hidden}


def _needs_one_of(row: Any, hidden: Rows) -> bool:
    return bool(_lost(row, hidden) - _LOOSE.get(type(row), set()))


def _loosened(row: Any, hidden: Rows) -> Any:
    return replace(row, **dict.fromkeys(_lost(row, hidden)))
