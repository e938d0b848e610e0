"""What every table shares: STRICT, named constraints, ids that are never given twice."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, Table, Text, literal_column
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column

from secretariat.domain.own_form import OwnForm
from secretariat.domain.rules import MajorityRule, QuorumRule
from secretariat.storage.column_types import (
    Flag,
    Form,
    IsoDate,
    Majority,
    Moment,
    OneOf,
    Params,
    Quorum,
    WallClock,
)

STRICT = {"sqlite_strict": True, "sqlite_autoincrement": True}
STRICT_KEYED = {"sqlite_strict": True}
"""For tables whose key is not a number given by SQLite."""

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Columns get their types from the types of the domain; closed sets and flags are closed in the store too."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: Mapping[Any, Any] = {
        str: Text,
        bool: Flag,
        date: IsoDate,
        time: WallClock,
        datetime: Moment,
        QuorumRule: Quorum,
        MajorityRule: Majority,
        OwnForm: Form,
        Mapping[str, str | int]: Params,
    }

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        table = table_of(cls)
        for column in table.columns:
            allowed = _allowed(column.type)
            if allowed:
                condition = literal_column(f'"{column.name}"').in_(map(literal_column, allowed))
                table.append_constraint(CheckConstraint(condition, name=column.name))


def table_of(row: type[Base]) -> Table:
    """The table of a declared row."""
    table = row.__table__
    assert isinstance(table, Table)
    return table


def _allowed(kind: object) -> list[str]:
    """The values of a closed type, as SQL."""
    if isinstance(kind, Flag):
        return ["0", "1"]
    return [f"'{member.value}'" for member in kind.members] if isinstance(kind, OneOf) else []


def key() -> MappedColumn[int]:
    """The id of a row, never given twice: a label in the journal means one row for ever."""
    return mapped_column(primary_key=True)


def owner(table: str, *, index: bool = True) -> MappedColumn[Any]:
    """The row to which this one belongs and with which it goes; without `index` another one begins with it."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="CASCADE"), index=index)


def reference(table: str) -> MappedColumn[Any]:
    """A row that cannot go while this one refers to it.

    NO ACTION, which looks at the end of a statement, and not RESTRICT, which would stop a meeting from going
    together with all its rows that refer to each other.
    """
    return mapped_column(ForeignKey(f"{table}.id"), index=True)


def mention(table: str) -> MappedColumn[Any]:
    """A row that may go, and is then forgotten here."""
    return mapped_column(ForeignKey(f"{table}.id", ondelete="SET NULL"), index=True)


def one_of(members: type[StrEnum]) -> MappedColumn[Any]:
    """A closed set."""
    return mapped_column(OneOf(members))
