"""What travels inside a paper says no more than the paper does."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from secretariat.domain.attendance import Presence
from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.document import Document
from secretariat.domain.ids import PostId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingState, ProtocolKind
from secretariat.domain.normalise import normalised
from secretariat.domain.record import MeetingRecord
from secretariat.language.templates import protocol_words
from secretariat.output.record import to_json
from secretariat.output.record.layout import KEYS
from secretariat.output.record.printed import Printed
from secretariat.output.record.projection import projection
from secretariat.output.record.schema import schema
from secretariat.services.protocol import build_protocol
from tests.domain.scrambled import scrambled
from tests.output.record.files import told
from tests.records import hard_cases, reference_record

CASES = {"reference": reference_record(), **hard_cases()}
PAPERS = [(case, kind) for case in sorted(CASES) for kind in ProtocolKind]
NOT_PRINTED_BUT_DEMANDED = {"name", "media_type"}
"""By the schema: the group's name in the nominative, the type of an annexed file."""


def _paper(record: MeetingRecord, kind: ProtocolKind) -> Document:
    return build_protocol(normalised(record), protocol_words(), kind=kind, draft=False)


def _projected(record: MeetingRecord, kind: ProtocolKind = ProtocolKind.FULL) -> Any:
    return json.loads(projection(record, _paper(record, kind)))


def _texts(tree: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text with the name of its field."""
    if isinstance(tree, dict):
        for inner_name, inner in tree.items():
            yield from _texts(inner, inner_name)
    elif isinstance(tree, list):
        for inner in tree:
            yield from _texts(inner, name)
    elif isinstance(tree, str):
        yield name, tree


def _free_texts() -> set[str]:
    """Fields whose content people write: neither keys, nor enumerations, nor dates."""
    objects = [schema(), *schema()["$defs"].values()]
    return {
        name
        for part in objects
        for name, held in part.get("properties", {}).items()
        if held.get("$ref", "").endswith(("/text", "/line"))
    }


@pytest.mark.parametrize(("case", "kind"), PAPERS)
def test_it_is_right_by_the_schema_and_marked(case: str, kind: ProtocolKind) -> None:
    tree = _projected(CASES[case], kind)
    assert [error.message for error in Draft202012Validator(schema()).iter_errors(tree)] == []
    assert tree["projection"] == f"protocol-{kind.value}"


@pytest.mark.parametrize(("case", "kind"), PAPERS)
def test_every_text_in_it_stands_on_the_paper(case: str, kind: ProtocolKind) -> None:
    printed = Printed(_paper(CASES[case], kind))
    free = _free_texts() - NOT_PRINTED_BUT_DEMANDED
    assert len(free) > 20
    for name, text in _texts(_projected(CASES[case], kind)):
        if name in free:
            assert printed.has(text), (name, text)


@pytest.mark.parametrize(("case", "kind"), PAPERS)
def test_its_keys_lead_somewhere(case: str, kind: ProtocolKind) -> None:
    texts = [(name, text) for name, text in _texts(_projected(CASES[case], kind))]
    given = {text for name, text in texts if name == "key"}
    letters = "".join(KEYS.values())
    pointing = {text for name, text in texts if text[:1] in letters and text[1:].isdigit()}
    assert pointing <= given


def test_contacts_notes_and_secret_voters_stay_in_the_office() -> None:
    record = CASES["secret_vote"]
    whole, part = to_json(record).decode(), projection(record, _paper(record, ProtocolKind.FULL)).decode()
    for secret in ("tsioma@example.org", "+380 44 111 11 11", "телефонувати після обіду", "Ґедеонович"):
        assert secret in whole
        assert secret not in part
    (ballot,) = json.loads(part)["ballots"]
    assert "votes" not in ballot
    assert (ballot["for"], ballot["against"]) == (4, 3)


def test_a_note_on_the_execution_and_its_state_stay_in_the_office() -> None:
    record = CASES["points_and_actions"]
    part = projection(record, _paper(record, ProtocolKind.FULL)).decode()
    assert "кошторис подано" in to_json(record).decode()
    assert "кошторис подано" not in part
    assert "closed_on" not in part
    assert '"due": "2026-03-20"' in part


def test_a_vote_by_name_keeps_its_names() -> None:
    (ballot,) = _projected(CASES["vote_by_name"])["ballots"]
    assert [vote["choice"] for vote in ballot["votes"]].count("for") == 5


def test_a_short_protocol_carries_no_speeches() -> None:
    tree = _projected(CASES["reference"], ProtocolKind.SHORT)
    assert all("statements" not in item for item in tree["agenda"])
    assert [len(item["resolution"]["points"]) for item in tree["agenda"]] == [1, 1, 1, 2, 1]


def test_words_that_a_decision_repeats_are_no_speech_of_a_short_protocol() -> None:
    record = CASES["reference"]
    said = [replace(row, text=record.points[0].text) for row in record.statements]
    tree = _projected(replace(record, statements=tuple(said)), ProtocolKind.SHORT)
    assert all("statements" not in item for item in tree["agenda"])


@pytest.mark.parametrize("way", [BallotWay.SECRET, BallotWay.OPEN])
def test_the_chairs_vote_is_told_only_where_it_decided(way: BallotWay) -> None:
    record = CASES["reference"]
    ballots = tuple(replace(row, way=way, chair_choice=Choice.FOR) for row in record.ballots)
    (ballot,) = _projected(replace(record, ballots=ballots))["ballots"]
    assert "chair_choice" not in ballot
    (decided,) = _projected(CASES["equal_vote_chair_decides"])["ballots"]
    assert decided["chair_choice"] == "for"


def test_an_hour_that_is_not_printed_stays_in_the_office() -> None:
    record = CASES["reference"]
    early, late = at(record.day, time(13, 41)), at(record.day, time(15, 37))
    interval = replace(record.intervals[0], came=early, left=late, came_item_id=None, left_item_id=None)
    part = json.dumps(_projected(replace(record, intervals=(interval, *record.intervals[1:]))))
    assert "13:41" not in part
    assert "15:37" not in part
    assert "14:31" in part


def test_why_somebody_is_absent_is_told_only_of_whom_the_paper_tells_it() -> None:
    record = CASES["reference"]
    came = [
        replace(row, reason="відпустка") if row.presence is Presence.PRESENT else row
        for row in record.attendance
    ]
    reasons = [row.get("reason") for row in _projected(replace(record, attendance=tuple(came)))["attendance"]]
    assert reasons.count("відпустка") == 1


def test_a_meeting_that_fell_through_carries_no_votes() -> None:
    record = CASES["vote_by_name"]
    cancelled = replace(record.meeting, state=MeetingState.CANCELLED, reason="повітряна тривога")
    tree = _projected(replace(record, meeting=cancelled))
    assert "ballots" not in tree
    assert all("resolution" not in item for item in tree["agenda"])
    assert tree["meeting"]["reason"] == "повітряна тривога"


def test_a_post_is_told_only_of_whom_the_paper_tells_it() -> None:
    record = CASES["reference"]
    silent = next(person for person in record.persons if person.family == "Їжак")
    post = replace(record.posts[1], id=PostId(99), person_id=silent.id)
    people = {
        row["family"]: row for row in _projected(replace(record, posts=(*record.posts, post)))["persons"]
    }
    assert post.title == "перший заступник міського голови"
    assert "posts" in people["Кузьмінов"]
    assert "posts" not in people["Їжак"]


def test_a_full_protocol_carries_everything_that_it_prints() -> None:
    whole, part = json.loads(to_json(CASES["reference"])), _projected(CASES["reference"])
    statements = [item["statements"] for item in whole["agenda"]]
    assert [[row["text"] for row in item["statements"]] for item in part["agenda"]] == [
        [row["text"] for row in rows] for rows in statements
    ]
    assert [item["title"] for item in part["agenda"]] == [item["title"] for item in whole["agenda"]]
    assert len(part["attendance"]) == len(whole["attendance"])
    assert len(part["memberships"]) == 12
    assert {post["title"] for person in part["persons"] for post in person.get("posts", ())} == {
        "перший заступник міського голови",
        "начальник Сєвєродонецького відділу поліції ГУНП в Луганській області",
    }


def test_names_are_as_the_paper_has_them() -> None:
    people = {row["family"]: row for row in _projected(CASES["reference"])["persons"]}
    assert (people["Білоус"]["given"], people["Білоус"]["patronymic"]) == ("Д.", "Г.")
    assert (people["Єременко"]["given"], people["Єременко"]["patronymic"]) == ("Ігор", "Григорович")
    assert "Войтенко" not in people


def test_an_attachment_that_is_no_annex_stays_in_the_office() -> None:
    assert [row["file_name"] for row in _projected(CASES["annexes"])["attachments"]] == [
        "Звіт про дороги.pdf"
    ]


def test_it_cannot_be_imported() -> None:
    data = projection(CASES["reference"], _paper(CASES["reference"], ProtocolKind.FULL))
    assert told(data) == [("projection", "is_projection")]


def test_it_depends_on_the_content_alone() -> None:
    for case in ("reference", "chair_replaced", "namesakes"):
        record = CASES[case]
        paper = _paper(record, ProtocolKind.FULL)
        assert projection(scrambled(record, 11), paper) == projection(record, paper)


def test_what_belongs_to_nothing_printed_is_not_there_either() -> None:
    record = CASES["no_quorum"]
    said = replace(
        CASES["heard_only"].statements[0], item_id=record.items[0].id, speaker_id=record.persons[0].id
    )
    part = _projected(replace(record, statements=(said,)))
    assert "statements" not in part["agenda"][0]
