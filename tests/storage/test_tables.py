"""The tables say the same as the values of the domain, and close what the domain closes."""

from dataclasses import fields
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest
from sqlalchemy import Column
from sqlalchemy.exc import IntegrityError

from secretariat.domain.approval import Approval, Remark
from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.days_off import CalendarDay
from secretariat.domain.erasure import Disclosure, Erasure
from secretariat.domain.follow_up import Extension, ProgressNote
from secretariat.domain.former_rules import FormerRules
from secretariat.domain.letters import Dispatch, Letter, LetterPaper
from secretariat.domain.log import LogEntry
from secretariat.domain.papers import ProtocolVersion, Signature
from secretariat.domain.person import Person
from secretariat.domain.planning import (
    AgendaVersion,
    AgendaVersionItem,
    CarryDismissal,
    CarryOver,
    MeetingTemplate,
    Proposal,
    TemplateItem,
)
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import references, tables
from secretariat.domain.trash import Trashed
from secretariat.domain.waiver import Waiver
from secretariat.storage.column_types import OneOf
from secretariat.storage.mapping import ROWS, mapper_of
from secretariat.storage.store import Store
from secretariat.storage.tables import METADATA

DERIVED = {Person: {"sort_key", "search"}}
KINDS = list(ROWS)
BESIDE = {
    *(ProtocolVersion, Signature, LogEntry, Trashed, Waiver, Approval, Remark, CalendarDay),
    *(NameForms, PostForms, MeetingTemplate, TemplateItem, Proposal, CarryOver, Extension, ProgressNote),
    *(CarryDismissal, AgendaVersion, AgendaVersionItem),
    *(Letter, LetterPaper, Dispatch, Erasure, Disclosure, FormerRules),
}
"""What the store keeps beside the records of meetings."""


def _hints(kind: type[Any]) -> dict[str, tuple[type[Any], bool]]:
    """For each field its type, and whether it may be None."""
    hints = {}
    for name, hint in get_type_hints(kind).items():
        options = [option for option in get_args(hint) if option is not type(None)]
        optional = type(None) in get_args(hint)
        hints[name] = (options[0] if optional else hint, optional)
    return hints


def test_every_value_of_a_record_has_its_table() -> None:
    assert set(KINDS) == set(tables()) | BESIDE
    assert set(tables().values()) == {field.name for field in fields(MeetingRecord)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_table_has_the_fields_of_its_value(kind: type[Any]) -> None:
    mapper = mapper_of(kind)
    assert {column.name for column in mapper.table.columns} == set(mapper.names) | DERIVED.get(kind, set())


@pytest.mark.parametrize("kind", KINDS)
def test_a_column_is_open_and_closed_as_its_field(kind: type[Any]) -> None:
    for name, (hint, optional) in _hints(kind).items():
        column: Column[Any] = mapper_of(kind).table.c[name]
        assert column.nullable is optional, name
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            assert isinstance(column.type, OneOf)
            assert column.type.members is hint, name


@pytest.mark.parametrize("kind", tables())
def test_a_reference_of_a_value_is_a_foreign_key(kind: type[Any]) -> None:
    table = mapper_of(kind).table
    referring = {key.parent.name: key.column.table for key in table.foreign_keys}
    assert referring == {name: mapper_of(other).table for name, other in references(kind).items()}


def test_every_foreign_key_is_indexed() -> None:
    for table in METADATA.sorted_tables:
        first = {next(iter(index.columns)).name for index in table.indexes}
        assert {key.parent.name for key in table.foreign_keys} <= first, table.name


def test_every_table_is_strict(store: Store) -> None:
    with store.engine.connect() as connection:
        listed = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
        loose = {
            name for name in connection.exec_driver_sql(listed).scalars() if not name.startswith("sqlite_")
        }
    assert loose == {"alembic_version"}


def test_no_column_is_a_floating_number() -> None:
    kinds = {str(column.type) for table in METADATA.sorted_tables for column in table.columns}
    assert kinds == {"TEXT", "INTEGER"}


@pytest.mark.parametrize(
    ("column", "value"), [("kind", "weekly"), ("sample", 2), ("number", "so"), ("state", None)]
)
def test_the_store_itself_refuses_a_wrong_value(store: Store, column: str, value: object) -> None:
    row = {
        "id": 1,
        "group_id": 1,
        "kind": "regular",
        "format": "room",
        "state": "planned",
        "protocol": "full",
    }
    row |= {"sample": 0, column: value}
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    with store.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        with pytest.raises(IntegrityError, match=r"constraint failed|cannot store TEXT"):
            connection.exec_driver_sql(f"INSERT INTO meeting ({names}) VALUES ({marks})", tuple(row.values()))
