"""Prepared statements that find and write values of one kind: building one anew takes longer than running it."""

from functools import cache
from typing import Any

from sqlalchemy import Insert, Select, Update, bindparam, insert, select, update

from secretariat.storage.mapping import Mapper

KEY = "row_key"
"""The parameter that names the row of `changed`: its table has a column `id` that is not written."""


def found_by(mapper: Mapper, equals: dict[str, Any]) -> Select[Any]:
    """The rows whose columns equal these values, in order of id; the values are its parameters."""
    return _found_by(mapper, tuple((name, value is None) for name, value in equals.items()))


@cache
def _found_by(mapper: Mapper, names: tuple[tuple[str, bool], ...]) -> Select[Any]:
    """`names` with whether nothing is looked for, which in SQL equals nothing and must be asked for otherwise."""
    columns = mapper.table.c
    wanted = (columns[name].is_(None) if empty else columns[name] == bindparam(name) for name, empty in names)
    return select(*mapper.columns).where(*wanted).order_by(columns.id)


@cache
def added(mapper: Mapper) -> Insert:
    """A new row."""
    return insert(mapper.table)


@cache
def changed(mapper: Mapper) -> Update:
    """The row `KEY` with other values."""
    return update(mapper.table).where(mapper.table.c.id == bindparam(KEY))
