"""Which field of a value refers to which kind of value, read from the types of the ids."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from secretariat.domain.record import MeetingRecord

Kind = type[Any]


@cache
def tables() -> Mapping[Kind, str]:
    """Every kind of value that a record holds, with the record's field for it, in the record's own order."""
    return {_held(hint): name for name, hint in get_type_hints(MeetingRecord).items()}


def references(kind: Kind) -> Mapping[str, Kind]:
    """The fields of a kind that hold the id of a value of a record, each with the kind that it refers to."""
    known = _of_record_kinds()
    return known[kind] if kind in known else _read_references(kind)


@cache
def _of_record_kinds() -> Mapping[Kind, Mapping[str, Kind]]:
    return {kind: _read_references(kind) for kind in tables()}


def _read_references(kind: Kind) -> Mapping[str, Kind]:
    types = field_types(kind).items()
    return {name: _identities()[held] for name, held in types if name != "id" and held in _identities()}


@cache
def _identities() -> Mapping[Any, Kind]:
    """The type of each kind's id, with the kind."""
    return {get_type_hints(kind)["id"]: kind for kind in tables()}


def field_types(kind: Kind) -> Mapping[str, Any]:
    """The fields of a kind with their types, an optional one without its None."""
    return {name: _required(hint) for name, hint in get_type_hints(kind).items()}


def values(record: MeetingRecord) -> Iterator[Any]:
    """Every value of a record, kind by kind."""
    for name in tables().values():
        held = getattr(record, name)
        yield from held if isinstance(held, tuple) else (held,)


def _held(hint: Any) -> Kind:
    """The kind in a field of the record: a value, or a tuple of values."""
    held: Kind = get_args(hint)[0] if get_origin(hint) is tuple else hint
    return held


def _required(hint: Any) -> Any:
    """A type without its None."""
    if get_origin(hint) not in (Union, UnionType):
        return hint
    return next(choice for choice in get_args(hint) if choice is not type(None))
