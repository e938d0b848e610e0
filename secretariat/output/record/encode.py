"""A record as JSON: the same bytes for the same content."""

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from secretariat.domain.kyiv import to_text
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import Kind, references, values
from secretariat.output.record.layout import FORMAT, KEYS, VERSION, Part, part_of, parts_of, written_fields

Tree = dict[str, Any]
Owned = Mapping[tuple[Part, int | None], list[Any]]


def to_json(record: MeetingRecord) -> bytes:
    """The whole record by `meeting-record.schema.json`: UTF-8, LF, two spaces of indent, a newline at the end.

    The record is normalised first, so ids and the order of rows do not show. What is not known is not written.
    """
    return to_bytes(to_tree(record))


def to_bytes(tree: Tree) -> bytes:
    """A tree of JSON values as bytes, its fields in the order in which they stand."""
    return (json.dumps(tree, ensure_ascii=False, indent=2, allow_nan=False) + "\n").encode("utf-8")


def to_tree(record: MeetingRecord) -> Tree:
    """The record as nested JSON values."""
    owned: dict[tuple[Part, int | None], list[Any]] = defaultdict(list)
    for value in values(normalised(record)):
        part = part_of(value)
        owner = getattr(value, part.link) if part.owner is not None and part.link is not None else None
        owned[part, owner].append(value)
    return {"format": FORMAT, "version": VERSION} | _children(None, None, owned)


def _children(owner: Kind | None, id: int | None, owned: Owned) -> Tree:
    """What nests in an owner; a part without values is not written."""
    tree: Tree = {}
    for part in parts_of(owner):
        nodes = [_node(value, owned) for value in owned.get((part, id), [])]
        if nodes:
            tree[part.name] = nodes[0] if part.single else nodes
    return tree


def _node(value: Any, owned: Owned) -> Tree:
    kind = type(value)
    key = {"key": f"{KEYS[kind]}{value.id}"} if kind in KEYS else {}
    return key | _own(value) | _children(kind, value.id, owned)


def _own(value: Any) -> Tree:
    """The fields of the value itself; None is not written."""
    targets = references(type(value))
    tree: Tree = {}
    for field, name in written_fields(type(value)).items():
        held = getattr(value, field)
        if held is not None:
            tree[name] = f"{KEYS[targets[field]]}{held}" if field in targets else _plain(held)
    return tree


def _plain(held: Any) -> Any:
    """A field as a JSON value: days and hours in ISO 8601, moments with their offset, rules as objects."""
    if isinstance(held, Enum):
        return held.value
    if isinstance(held, datetime):
        return to_text(held)
    if isinstance(held, date):
        return held.isoformat()
    if isinstance(held, time):
        return held.isoformat(timespec="minutes")
    if is_dataclass(held) and not isinstance(held, type):
        rule = {field.name: getattr(held, field.name) for field in fields(held)}
        return {name: _plain(part) for name, part in rule.items() if part is not None}
    return held
