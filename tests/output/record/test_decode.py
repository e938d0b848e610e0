"""A wrong file is refused with every error at once, each at its place; nothing else is ever raised."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.output.record import RecordErrors, from_json, to_json
from secretariat.output.record.field_words import FIELDS
from secretariat.output.record.source import DEEPEST, LARGEST
from secretariat.output.record.words import error_sentences
from tests.output.record.files import damaged, errors_of, told
from tests.records import hard_cases, reference_record

REFERENCE = reference_record()
CASES = hard_cases()
DATA = to_json(REFERENCE)

WHOLE_FILE = {
    "empty_file": b"",
    "byte_order_mark": b"\xef\xbb\xbf" + DATA,
    "not_utf8": DATA.decode().encode("utf-16"),
    "broken_json": DATA[:-3],
    "too_deep": b"[" * 100_000,
    "too_large": b" " * (LARGEST + 1),
    "not_a_record": b'{"format": "something-else", "version": 1}',
}


@pytest.mark.parametrize("code", sorted(WHOLE_FILE))
def test_what_is_no_record_at_all_is_one_error(code: str) -> None:
    assert told(WHOLE_FILE[code]) == [("", code)]


@pytest.mark.parametrize("data", [b"null", b"17", b'"text"', b"[]", b"true"])
def test_other_json_is_no_record(data: bytes) -> None:
    assert told(data) == [("", "not_a_record")]


def test_blank_space_is_empty_too() -> None:
    assert told(b" \n\t\n") == [("", "empty_file")]


def test_the_old_windows_encoding_is_refused_with_its_line() -> None:
    (error,) = errors_of(DATA.decode().encode("cp1251", "replace"))
    assert (error.code, error.line) == ("not_utf8", 5)


def test_a_deep_but_closed_nesting_is_refused() -> None:
    deep = "[" * (DEEPEST + 1) + "]" * (DEEPEST + 1)
    assert told(DATA.replace(b'"sample": true', f'"sample": {deep}'.encode())) == [("", "too_deep")]


def test_a_later_version_is_told_apart() -> None:
    assert told(DATA.replace(b'"version": 1', b'"version": 2')) == [("version", "newer_version")]


def test_the_version_true_is_no_version() -> None:
    assert told(DATA.replace(b'"version": 1', b'"version": true')) == [("version", "wrong_type")]


def test_a_projection_is_not_imported() -> None:
    data = DATA.replace(b'"version": 1,', b'"version": 1,\n  "projection": "protocol-full",')
    assert told(data) == [("projection", "is_projection")]


def test_broken_json_names_line_and_column() -> None:
    (error,) = errors_of(DATA.replace(b'"version": 1,', b'"version": 1'))
    assert (error.line, error.params["column"]) == (4, 3)


@pytest.mark.parametrize("literal", [b"NaN", b"Infinity", b"-Infinity"])
def test_not_a_number_is_refused(literal: bytes) -> None:
    errors = told(DATA.replace(b'"minutes": 15', b'"minutes": ' + literal, 1))
    assert ("agenda[1].minutes", "not_a_number") in errors


@pytest.mark.parametrize("digits", [b"1" * 5000, b"99999999999999999999"])
def test_a_huge_number_is_too_big(digits: bytes) -> None:
    assert told(DATA.replace(b'"minutes": 15', b'"minutes": ' + digits, 1)) == [
        ("agenda[1].minutes", "number_too_big")
    ]


@pytest.mark.parametrize(
    ("digits", "code"),
    [(b"-" + b"9" * 5000, "number_too_small"), (b"1e999", "wrong_type"), (b"1.5", "wrong_type")],
)
def test_other_numbers_that_do_not_fit_are_refused(digits: bytes, code: str) -> None:
    assert told(DATA.replace(b'"minutes": 15', b'"minutes": ' + digits, 1)) == [("agenda[1].minutes", code)]


def test_a_whole_number_with_a_point_is_whole() -> None:
    assert to_json(from_json(DATA.replace(b'"minutes": 15', b'"minutes": 15.0'))) == DATA


def test_a_name_given_twice_is_refused_at_its_line() -> None:
    data = DATA.replace(b'"version": 1,', b'"version": 1,\n  "version": 1,')
    (error,) = errors_of(data)
    assert (error.path, error.code, error.line) == (("version",), "repeated_name", 4)


def test_half_a_character_is_refused() -> None:
    data = DATA.replace("«Поліна»".encode(), rb"\ud800", 1)
    assert [code for _, code in told(data)] == ["broken_characters"]


def test_all_errors_are_told_at_once_in_the_order_of_the_file() -> None:
    def damage(tree: Any) -> None:
        tree["group"]["quorum"]["numerator"] = 5
        tree["meeting"]["kind"] = "strange"
        del tree["persons"][0]["family"]
        tree["persons"][2]["email"] = "нікуди"
        tree["persons"][3]["key"] = "p1"
        tree["attendance"][0]["colour"] = "green"
        tree["attendance"][1]["person"] = "p99"
        tree["agenda"][0]["started"] = "2019-02-31T14:00+02:00"
        tree["agenda"][1]["title"] = "Про  пробіли"
        tree["agenda"][3]["resolution"]["points"][0]["actions"] = [{"due": "2019-08-14"}]
        tree["ballots"][0]["for"] = 2

    assert told(damaged(REFERENCE, damage)) == [
        ("group.quorum", "bad_quorum"),
        ("meeting.kind", "not_one_of"),
        ("persons[1].family", "missing"),
        ("persons[3].email", "bad_email"),
        ("persons[4].key", "duplicate_key"),
        ("memberships[3].person", "unknown_key"),
        ("attendance[1].colour", "unknown_field"),
        ("attendance[2].person", "unknown_key"),
        ("attendance[3].person", "unknown_key"),
        ("agenda[1].started", "bad_moment"),
        ("agenda[2].title", "untidy_text"),
        ("agenda[4].resolution.points[1].actions[1].assignee", "person_or_label"),
        ("ballots[1].for", "votes_do_not_add_up"),
    ]


def test_what_does_not_fit_together_is_told_at_its_place() -> None:
    def damage(tree: Any) -> None:
        tree["attendance"].append(dict(tree["attendance"][0]))
        tree["ballots"][0]["votes"].pop()

    added = len(REFERENCE.attendance) + 1
    assert told(damaged(REFERENCE, damage)) == [
        (f"attendance[{added}].person", "attends_twice"),
        ("ballots[1].for", "votes_do_not_add_up"),
    ]


def test_an_error_has_the_line_of_its_value() -> None:
    (error,) = errors_of(DATA.replace(b'"kind": "regular"', b'"kind": "weekly"'))
    assert error.line == DATA.decode().splitlines().index('    "kind": "regular",') + 1


def test_a_deeper_point_than_a_sub_point_is_refused() -> None:
    def damage(tree: Any) -> None:
        tree["agenda"][0]["resolution"]["points"][1]["points"][0]["points"] = [{"text": "глибше"}]

    place = "agenda[1].resolution.points[2].points[1].points"
    assert (place, "unknown_field") in told(damaged(CASES["points_and_actions"], damage))


def test_a_file_full_of_errors_is_answered_soon() -> None:
    def damage(tree: Any) -> None:
        tree["persons"] = [[]] * 200_000

    assert len(told(damaged(REFERENCE, damage))) >= 1000


NAMES = sorted({*FIELDS, "strange"})
json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(max_size=5)
    | st.sampled_from(["p1", "i1", "b1", "2019-07-31", "2019-07-31T14:00+03:00", "14:00", "member"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=6,
)
"""Anything that a file may hold in the place of something else."""


def _spots(tree: Any) -> list[tuple[Any, Any]]:
    """Every (container, step) of a tree."""
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    return [spot for step, part in list(inner) for spot in [(tree, step), *_spots(part)]]


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_any_value_in_any_place_gives_a_record_or_sentences(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from([REFERENCE, *CASES.values()]))
    tree = json.loads(to_json(case))
    for place in data.draw(st.lists(st.integers(min_value=0, max_value=2000), min_size=1, max_size=3)):
        spots = _spots(tree)
        container, step = spots[place % len(spots)]
        container[step] = data.draw(json_values)
    _read(json.dumps(tree).encode())


@settings(deadline=None, max_examples=100)
@given(st.integers(min_value=0, max_value=len(DATA)), st.binary(max_size=4), st.integers(0, 40))
def test_any_damaged_bytes_give_a_record_or_sentences(start: int, inserted: bytes, cut: int) -> None:
    _read(DATA[:start] + inserted + DATA[start + cut :])


def _read(data: bytes) -> None:
    """Read a file: what is accepted can be written and read again, what is refused has its sentences."""
    with suppress(RecordErrors):
        to_json(from_json(data))
        return
    sentences = error_sentences(RecordErrors(errors_of(data)))
    assert sentences
    assert all(sentences)
