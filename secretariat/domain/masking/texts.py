"""The free texts of a record in the order of its protocol, whatever its ids are."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache
from typing import Any

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Meeting
from secretariat.domain.papers import Attachment
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, field_types, references, tables
from secretariat.domain.resolution import ActionItem, CoAssignee

_NOT_FREE = {Attachment: {"media_type", "sha256"}, Meeting: {"place"}}
"""What nobody types, and the hall in which the group meets."""
_NOT_PRINTED = {
    ActionItem: {"note", "assignee_email"},
    AgendaItem: {"appeal_subject"},
    CoAssignee: {"email"},
}
"""What stays in the office: a record for the public has none of it."""
_WHOLE = (WorkingGroup, Person)
"""The group's own words are public; a person is masked as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of one value."""

    value: Any
    field: str
    words: str


def free_texts(kind: Kind) -> tuple[str, ...]:
    """The fields of a kind in which anything may be typed."""
    return _free_texts()[kind]


def unprinted(kind: Kind) -> AbstractSet[str]:
    """The fields of a kind that no paper prints."""
    return _NOT_PRINTED.get(kind, frozenset())


@cache
def _free_texts() -> dict[Kind, tuple[str, ...]]:
    return {
        kind: tuple(
            name
            for name, type_ in field_types(kind).items()
            if type_ is str
            and kind not in _WHOLE
            and name not in unprinted(kind)
            and name not in _NOT_FREE.get(kind, ())
        )
        for kind in tables()
    }


def texts(record: MeetingRecord) -> tuple[Text, ...]:
    """Every text: what belongs to no item first, then item by item."""
    return tuple(sorted(_texts(record), key=_Order(record)))


def _texts(record: MeetingRecord) -> Iterator[Text]:
    for kind, name in tables().items():
        held = getattr(record, name)
        for value in held if isinstance(held, tuple) else (held,):
            for field in free_texts(kind):
                words = getattr(value, field)
                if words:
                    yield Text(value=value, field=field, words=words)


class _Order:
    """The place of a text by its item, its kind, its own position and its words: no id plays a part."""

    def __init__(self, record: MeetingRecord) -> None:
        self._items = {row.id: row.position for row in record.items}
        self._resolutions = {row.id: row.item_id for row in record.resolutions}
        self._points = {row.id: row for row in record.points}
        self._actions = {row.id: row.point_id for row in record.actions}
        self._kinds = list(tables())

    def __call__(self, text: Text) -> tuple[int, int, tuple[int, ...], str, str]:
        value = text.value
        item = self._item(value)
        position = self._position(value)
        kind = self._kinds.index(type(value))
        return (self._items[item] if item is not None else 0, kind, position, text.field, text.words)

    def _item(self, value: Any) -> ItemId | None:
        """The item under which a value stands."""
        if isinstance(value, AgendaItem):
            return value.id
        known: dict[str, Any] = {name: getattr(value, name) for name in references(type(value))}
        if known.get("item_id") is not None:
            return ItemId(known["item_id"])
        if known.get("resolution_id") is not None:
            return self._resolutions[known["resolution_id"]]
        action = known.get("action_id")
        point = known.get("point_id") if action is None else self._actions[action]
        return self._item(self._points[point]) if point is not None else None

    def _position(self, value: Any) -> tuple[int, ...]:
        parent_id = getattr(value, "parent_id", None)
        parent = self._points[parent_id] if parent_id is not None else None
        own = getattr(value, "position", 0)
        return (*self._position(parent), own) if parent is not None else (own,)
