"""Values of the domain from the nodes of a record's JSON."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.kyiv import from_text
from secretariat.domain.own_form import OwnForm
from secretariat.domain.references import Kind, field_types, references
from secretariat.domain.rules import MajorityRule, QuorumRule
from secretariat.output.record.errors import Path, RecordError
from secretariat.output.record.layout import written_fields
from secretariat.output.record.nodes import Node, Nodes

_PARSERS = {
    date: (date.fromisoformat, "bad_date"),
    time: (time.fromisoformat, "bad_time"),
    datetime: (from_text, "bad_moment"),
}


@dataclass(slots=True)
class Built:
    """The values that could be built, with the paths of their nodes, and what was wrong with the others."""

    values: dict[Kind, list[Any]] = field(default_factory=dict)
    paths: dict[tuple[Kind, int], Path] = field(default_factory=dict)
    errors: list[RecordError] = field(default_factory=list)


def built(nodes: Nodes, faulty: Iterable[Path]) -> Built:
    """Build every value; fields at or around a `faulty` path, which the schema refuses, are left alone."""
    refused = {path[:length] for path in faulty for length in range(1, len(path) + 1)}
    result = Built()
    for node in nodes.listed:
        result.paths[node.kind, node.id] = node.path
        fields, errors = _fields(node, nodes, refused)
        complete = not errors and not _is_refused(node, refused)
        try:
            value = node.kind(id=node.id, **_implied(node), **fields) if complete else None
        except DomainError as error:
            errors.append(_error(node, error))
            value = None
        if value is not None:
            result.values.setdefault(node.kind, []).append(value)
        result.errors.extend(errors)
    return result


def path_of(kind: Kind, path: Path, name: str | None) -> Path:
    """The path of a value's field, named as in the domain; that of the value when no field is named."""
    return path if name is None else (*path, written_fields(kind).get(name, name.removesuffix("_id")))


def _fields(node: Node, nodes: Nodes, refused: Set[Path]) -> tuple[Mapping[str, Any], list[RecordError]]:
    """The fields of a node that can be read, and the errors in the others."""
    targets, types = references(node.kind), field_types(node.kind)
    read: dict[str, Any] = {}
    errors: list[RecordError] = []
    for name, written in written_fields(node.kind).items():
        path = (*node.path, written)
        if written in node.tree and path not in refused:
            held = node.tree[written]
            try:
                target = targets.get(name)
                read[name] = _joined(target, held, nodes) if target else _plain(types[name], held)
            except DomainError as error:
                errors.append(RecordError(path=path, code=error.code, params=error.params))
    return read, errors


def _is_refused(node: Node, refused: Set[Path]) -> bool:
    own = (*written_fields(node.kind).values(), "key")
    return any((*node.path, name) in refused for name in own)


def _implied(node: Node) -> Mapping[str, int]:
    """What the place in the file says, as far as the kind has a field for it."""
    types = field_types(node.kind)
    return {name: value for name, value in node.implied.items() if name in types}


def _error(node: Node, error: DomainError) -> RecordError:
    return RecordError(path=path_of(node.kind, node.path, error.field), code=error.code, params=error.params)


def _joined(kind: Kind, key: str, nodes: Nodes) -> int:
    """The id of a local key; raises DomainError("unknown_key")."""
    if (kind, key) not in nodes.ids:
        raise DomainError("unknown_key", key=key)
    return nodes.ids[kind, key]


def _plain(kind: Any, held: Any) -> Any:
    """A value of the schema's type as one of the domain's; raises DomainError, also of a rule that is wrong."""
    if kind in _PARSERS:
        parse, code = _PARSERS[kind]
        try:
            return parse(held)
        except (ValueError, OverflowError):
            raise DomainError(code, text=held) from None
    if kind in (QuorumRule, MajorityRule, OwnForm):
        types = field_types(kind)
        return kind(**{name: _plain(types[name], part) for name, part in held.items() if name in types})
    if issubclass(kind, StrEnum):
        return kind(held)
    return kind(held) if kind in (int, float) else held
