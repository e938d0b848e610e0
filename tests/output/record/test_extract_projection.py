"""What travels inside an extract: its own items, and nothing that the extract does not print."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from secretariat.domain.ids import ItemId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officers
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.output.record.projection import projection
from secretariat.output.record.schema import schema
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import extract_order
from secretariat.services.papers.registry import build_paper
from tests.domain.scrambled import scrambled
from tests.records import hard_cases, reference_record

KNOWN = {"reference": reference_record(), **hard_cases()}
CASES = {name: record for name, record in KNOWN.items() if officers(record, Office.SECRETARY)}
ON = date(2019, 8, 1)


def numbered(record: MeetingRecord) -> MeetingRecord:
    return replace(record, meeting=replace(record.meeting, number=5))


def embedded(record: MeetingRecord, *items: ItemId) -> bytes:
    built = build_paper(Material(record=numbered(record)), extract_order(items, on=ON), protocol_words())
    assert built.record is not None
    return projection(built.record, built.document)


def at(record: MeetingRecord, position: int) -> ItemId:
    return next(item.id for item in record.items if item.position == position)


def foreign_texts(record: MeetingRecord, own: ItemId) -> list[str]:
    """Titles, speeches, points and annexes of all other items that are not by chance also words of this one."""
    resolutions = {row.id: row.item_id for row in record.resolutions}
    told: list[tuple[ItemId | None, str]] = [(item.id, item.title) for item in record.items]
    told += [(row.item_id, row.text) for row in record.statements]
    told += [(resolutions[row.resolution_id], row.text) for row in record.points]
    told += [(None, row.text) for row in record.annexes if row.text]
    mine = "\n".join(text for item, text in told if item == own)
    return [text for item, text in told if item != own and text not in mine]


@pytest.mark.parametrize("name", CASES)
def test_it_holds_no_word_of_another_item(name: str) -> None:
    record = CASES[name]
    for item in record.items:
        tree = json.loads(embedded(record, item.id))
        assert [error.message for error in Draft202012Validator(schema()).iter_errors(tree)] == []
        told = json.dumps(tree, ensure_ascii=False)
        assert [text for text in foreign_texts(record, item.id) if json.dumps(text)[1:-1] in told] == []
        assert len(tree.get("agenda", ())) == 1


def test_it_says_what_it_is_and_what_was_decided() -> None:
    record = CASES["reference"]
    tree: Any = json.loads(embedded(record, at(record, 4)))
    assert tree["projection"] == "extract"
    (item,) = tree["agenda"]
    wanted = [point.text for point in record.points if point.text in json.dumps(item, ensure_ascii=False)]
    assert [point["text"] for point in item["resolution"]["points"]] == wanted != []
    assert "statements" not in item


def test_nobody_is_in_it_whom_it_does_not_name() -> None:
    record = CASES["reference"]
    people = {row["family"] for row in json.loads(embedded(record, at(record, 1)))["persons"]}
    assert {"Єременко", "Іваненко"} <= people
    assert "Їжак" not in people


def test_the_same_record_gives_the_same_whatever_its_ids() -> None:
    record = CASES["reference"]
    other = scrambled(record, 7)
    assert embedded(record, at(record, 4)) == embedded(other, at(other, 4))
