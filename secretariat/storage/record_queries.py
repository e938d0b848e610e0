"""The prepared queries by which a meeting is loaded. `key`, `day` and `persons` are their parameters."""

from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Column, ColumnElement, Select, bindparam, or_, select

from secretariat.domain.references import references
from secretariat.storage.column_types import IsoDate
from secretariat.storage.mapping import Mapper, mapper_of

_KEY: BindParameter[int] = bindparam("key")
_KEYS: BindParameter[int] = bindparam("key", expanding=True)
_DAY = bindparam("day", type_=IsoDate())


@cache
def by_id(mapper: Mapper) -> Select[Any]:
    """The row `key`."""
    return select(*mapper.columns).where(mapper.table.c.id == _KEY)


@cache
def of_meeting(mapper: Mapper) -> Select[Any]:
    """All rows of a kind that belong to the meeting `key`, by position where they have one, then by id."""
    order = [mapper.table.c[name] for name in ("position", "id") if name in mapper.names]
    return select(*mapper.columns).where(_belongs(mapper)).order_by(*order)


@cache
def members_on_day(mapper: Mapper) -> Select[Any]:
    """The memberships of the group `key` that hold on the `day`."""
    columns = mapper.table.c
    holds = (columns.group_id == _KEY) & _on_day(columns.since, columns.until)
    return select(*mapper.columns).where(holds).order_by(columns.id)


@cache
def of_group(mapper: Mapper) -> Select[Any]:
    """The rows of the group `key`."""
    return select(*mapper.columns).where(mapper.table.c.group_id == _KEY)


@cache
def posts_on_day(mapper: Mapper) -> Select[Any]:
    """The posts that the `persons` hold on the `day`, and those of `key`."""
    columns = mapper.table.c
    held = columns.person_id.in_(bindparam("persons", expanding=True)) & _on_day(columns.since, columns.until)
    return select(*mapper.columns).where(or_(held, columns.id.in_(_KEYS))).order_by(columns.id)


@cache
def among(mapper: Mapper) -> Select[Any]:
    """The rows of `key`."""
    return select(*mapper.columns).where(mapper.table.c.id.in_(_KEYS)).order_by(mapper.table.c.id)


def _belongs(mapper: Mapper) -> ColumnElement[bool]:
    """The condition that a row belongs to the meeting, through its owners."""
    columns = mapper.table.c
    if "meeting_id" in columns:
        return columns.meeting_id == _KEY
    field, owner = next(
        (field, mapper_of(kind))
        for field, kind in references(mapper.kind).items()
        if kind is not mapper.kind and _is_owned(columns[field])
    )
    return columns[field].in_(select(owner.table.c.id).where(_belongs(owner)))


def _is_owned(column: Column[Any]) -> bool:
    return any(key.ondelete == "CASCADE" for key in column.foreign_keys)


def _on_day(since: Column[Any], until: Column[Any]) -> ColumnElement[bool]:
    """Both ends included, an open end for ever; a day that is not known is in no period."""
    return or_(since.is_(None), since <= _DAY) & or_(until.is_(None), until >= _DAY) & _DAY.is_not(None)
