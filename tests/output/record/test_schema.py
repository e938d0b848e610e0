"""The schema and the domain say the same: every field, every enumeration, every case."""

from collections.abc import Iterator
from dataclasses import MISSING, fields
from enum import EnumType
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from secretariat.domain.references import Kind, field_types, tables
from secretariat.domain.resolution import Point
from secretariat.domain.rules import MajorityRule, QuorumRule
from secretariat.output.record.encode import to_tree
from secretariat.output.record.layout import KEYS, PARTS, VERSION, parts_of, written_fields
from secretariat.output.record.schema import schema
from tests.records import hard_cases, reference_record

CASES = {"reference": reference_record(), **hard_cases()}
DEFINITIONS = {
    "Sitting": "sitting",
    "WorkingGroup": "group",
    "AgendaItem": "item",
    "ActionItem": "action",
    "CoAssignee": "co_assignee",
}


def _definition(kind: Kind) -> dict[str, Any]:
    name = DEFINITIONS.get(kind.__name__, kind.__name__.lower())
    return schema()["$defs"][name]


def test_it_is_a_schema_of_2020_12_with_an_identity() -> None:
    Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema()["$id"] == f"urn:secretariat:meeting-record:{VERSION}"


@pytest.mark.parametrize("kind", list(tables()), ids=lambda kind: kind.__name__)
def test_every_field_of_a_value_is_in_the_schema_and_no_other(kind: Kind) -> None:
    key = {"key"} if kind in KEYS else set()
    nested = {part.name for part in parts_of(kind)}
    assert set(_definition(kind)["properties"]) == set(written_fields(kind).values()) | nested | key


@pytest.mark.parametrize("kind", list(tables()), ids=lambda kind: kind.__name__)
def test_a_field_is_required_where_the_domain_has_no_default(kind: Kind) -> None:
    written = written_fields(kind)
    needed = {
        written[field.name] for field in fields(kind) if field.name in written and _has_no_default(field)
    }
    key = {"key"} if kind in KEYS else set()
    parts = {"sittings"} if kind.__name__ == "Meeting" else set()
    assert set(_definition(kind).get("required", ())) == needed | key | parts


def _has_no_default(field: Any) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def test_a_sub_point_is_a_point_without_points() -> None:
    point = dict(_definition(Point)["properties"])
    del point["points"]
    assert schema()["$defs"]["sub_point"]["properties"] == point


@pytest.mark.parametrize("kind", [*tables(), QuorumRule, MajorityRule], ids=lambda kind: kind.__name__)
def test_enumerations_are_those_of_the_domain(kind: Kind) -> None:
    rules = {QuorumRule: "quorum", MajorityRule: "majority"}
    definition = schema()["$defs"][rules[kind]] if kind in rules else _definition(kind)
    names = {field: field for field in field_types(kind)} if kind in rules else written_fields(kind)
    for field, name in names.items():
        held = field_types(kind)[field]
        values = [member.value for member in held] if isinstance(held, EnumType) else None
        assert definition["properties"][name].get("enum") == values


def test_everything_is_described_and_nothing_else_is_allowed() -> None:
    objects = [schema(), *(part for part in schema()["$defs"].values() if part.get("type") == "object")]
    assert len(objects) == len({part.kind for part in PARTS}) + 5
    for part in objects:
        assert part["description"]
        assert part["additionalProperties"] is False
        for name, held in part["properties"].items():
            assert held.get("description") or _target(held)["description"], name


def _target(held: dict[str, Any]) -> dict[str, Any]:
    return schema()["$defs"][held["$ref"].rpartition("/")[2]]


def test_lists_and_numbers_are_bounded() -> None:
    for part in _all_parts(schema()):
        if part.get("type") == "array":
            assert part["maxItems"] <= 10_000
        if part.get("type") == "integer" and "const" not in part:
            assert {"minimum", "maximum"} <= set(part)


def _all_parts(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from _all_parts(inner)


@pytest.mark.parametrize("case", sorted(CASES))
def test_every_case_is_right_by_the_schema(case: str) -> None:
    errors = Draft202012Validator(schema()).iter_errors(to_tree(CASES[case]))
    assert [error.message for error in errors] == []
