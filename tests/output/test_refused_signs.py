"""A sign that no font has, in any field of a meeting: every paper is made without it, or told with that field."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from secretariat.app.sentences import sentence
from secretariat.app.typed_parts import TYPED_PARTS as SAID
from secretariat.domain.document import PaperKind
from secretariat.domain.errors import DomainError
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.own_form import OwnForm
from secretariat.domain.record import MeetingRecord
from secretariat.domain.references import field_types, tables, values
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.press import PaperPress
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder, extract_order, protocol_order
from secretariat.services.papers.registry import PAPERS, ensure_possible
from secretariat.services.papers.unprintable import (
    ANYWHERE,
    NOT_SET,
    reported_texts,
    typed_for,
    typed_texts,
)
from secretariat.ui.refusals import refusal
from secretariat.ui.typed_parts import TYPED_PARTS as SHOWN
from tests.output.test_every_paper import closed, meetings, orders
from tests.records.pictures import PICTURES, with_pictures
from tests.services.papers.material import material
from tests.services.papers.said import REPORT

PRESS = PaperPress(words=protocol_words(), copy_words=copy_words())
SIGN, ON = "會", date(2026, 11, 27)
BESIDE = {"persons.forms", "posts.forms", "items.proposer", "letter.number"}
"""What the papers print that stands in no record, but for the report."""
PRINTED = {
    *("group.name_genitive", "group.council", "group.settlement", "group.letterhead", "meeting.place"),
    *("persons.family", "persons.given", "persons.patronymic", "posts.title", "organisations.name"),
    *("attendance.label", "items.title", "items.reason", "statements.text", "statements.speaker_label"),
    *("points.text", "actions.assignee_label", "co_assignees.label", "dissents.text"),
    *("annexes.title", "annexes.text"),
}
"""The fields that some paper of the meetings below prints."""


@cache
def fields() -> Mapping[str, tuple[MeetingRecord, Any, str]]:
    """Each field that somebody types, by its part: a record that has it, the value there, its name."""
    found: dict[str, tuple[MeetingRecord, Any, str]] = {}
    for record in (meetings()["reference"], *meetings().values()):
        for value in values(record):
            for name, kind in field_types(type(value)).items():
                if kind is str and getattr(value, name) and name not in NOT_SET:
                    found.setdefault(f"{tables()[type(value)]}.{name}", (record, value, name))
    return found


def spoilt() -> Iterator[tuple[str, MeetingRecord]]:
    """A meeting for each field, with the sign in that field alone."""
    for part, (record, value, name) in fields().items():
        if "email" in name:  # no paper prints one, and it takes Latin letters alone
            continue
        held = getattr(record, tables()[type(value)])
        wrong = replace(value, **{name: f"{getattr(value, name)} {SIGN}"})
        changed = tuple(wrong if row is value else row for row in held) if isinstance(held, tuple) else wrong
        yield part, replace(record, **{tables()[type(value)]: changed})
    reference = meetings()["reference"]
    own = OwnForm(letterhead=f"вул. Ґонти, 1 {SIGN}")
    yield "group.letterhead", replace(reference, group=replace(reference.group, own_form=own))


def refusals(kind: PaperKind) -> Iterator[tuple[str, DomainError]]:
    """The fields for which a paper is refused, with what is told."""
    for part, record in spoilt():
        made = closed(record)
        for order in orders(kind, made):
            try:
                ensure_possible(made, order)
                PRESS.make(made, order)
            except DomainError as error:
                if error.code == "unprintable_character":
                    yield part, error


def refusal_of(made: Material, order: PaperOrder) -> DomainError:
    with pytest.raises(DomainError) as told:
        PRESS.make(made, order)
    return told.value


@pytest.fixture(scope="module")
def refused() -> Mapping[PaperKind, list[tuple[str, DomainError]]]:
    return {kind: list(refusals(kind)) for kind in PAPERS}


def test_a_refused_sign_is_told_with_its_field(
    refused: Mapping[PaperKind, list[tuple[str, DomainError]]],
) -> None:
    wrong = [
        f"{kind}: {part} told as {error.params['part']}"
        for kind, told in refused.items()
        for part, error in told
        if error.params["part"] != part or SIGN not in str(error.params["text"])
    ]
    assert wrong == []


def test_the_fields_that_papers_print_are_looked_at(
    refused: Mapping[PaperKind, list[tuple[str, DomainError]]],
) -> None:
    assert {part for told in refused.values() for part, _ in told} >= PRINTED


def test_every_field_has_its_words() -> None:
    """Whether or not some meeting of these tests has it."""
    reported = {one.part for one in reported_texts((), REPORT)}
    held = {
        f"{table}.{name}"
        for type_, table in tables().items()
        for name, kind in field_types(type_).items()
        if kind is str and name not in NOT_SET
    }
    assert {*held, *BESIDE, *reported, "group.letterhead", ANYWHERE} == SAID.keys() == SHOWN.keys()


def test_every_text_of_a_record_is_looked_through() -> None:
    for record in meetings().values():
        held = {one.part for one in typed_texts(record, record)}
        there = {
            f"{tables()[type(value)]}.{name}"
            for value in values(record)
            for name, kind in field_types(type(value)).items()
            if kind is str and getattr(value, name)
        }
        assert held - {"group.letterhead"} == there & fields().keys()


def test_the_sentence_names_the_item_and_shows_the_words_around() -> None:
    record = meetings()["reference"]
    items = tuple(
        replace(row, title=f"{row.title} {SIGN}") if row.position == 3 else row for row in record.items
    )
    order = protocol_order(ProtocolKind.FULL, on=ON)
    told = refusal_of(material(replace(record, items=items)), order)
    assert sentence(told).startswith(
        f"Знака «{SIGN}» надрукувати не можна. Він у назві питання 3, у тексті «…"
    )


def test_an_extract_names_an_item_of_its_own() -> None:
    record = meetings()["reference"]
    items = tuple(replace(row, title=f"{row.title} {SIGN}") for row in record.items)
    third = next(row.id for row in items if row.position == 3)
    told = refusal_of(closed(replace(record, items=items)), extract_order([third], on=ON))
    assert (told.params["part"], told.params["place"]) == ("items.title", 3)


def test_forms_numbers_and_reported_actions_are_named_too() -> None:
    made = closed(meetings()["reference"])
    names = {key: replace(row, dative=f"{SIGN}{row.dative}") for key, row in made.names.items()}
    rows = tuple(replace(row, text=f"{row.text} {SIGN}") for row in REPORT.rows)
    letter = list(orders(PaperKind.COVER_LETTER, made))[-1]
    report = PaperOrder(kind=PaperKind.STATUS_REPORT, on=ON)
    assert refusal_of(replace(made, names=names), letter).params["part"] == "persons.forms"
    assert refusal_of(made, replace(letter, number=f"1{SIGN}")).params["part"] == "letter.number"
    told = refusal_of(replace(made, report=replace(REPORT, rows=rows)), report)
    assert told.params["part"] == "report.text"
    with pytest.raises(DomainError) as alone:
        PRESS.report([made.record.group], replace(REPORT, rows=rows), sample=False)
    assert alone.value.params["part"] == "report.text"


def test_what_nobody_typed_is_told_as_of_the_paper() -> None:
    words = protocol_words()
    sentences = {key: f"{text} {SIGN}" for key, text in words.sentences.items()}
    press = PaperPress(words=replace(words, sentences=sentences), copy_words=copy_words())
    with pytest.raises(DomainError) as told:
        press.make(closed(meetings()["reference"]), protocol_order(ProtocolKind.FULL, on=ON))
    assert told.value.params["part"] == ANYWHERE


def test_a_page_that_is_looked_at_names_the_field_too() -> None:
    record = meetings()["reference"]
    spoilt_one = replace(record, meeting=replace(record.meeting, place=f"зал {SIGN}"))
    with pytest.raises(DomainError) as told:
        PRESS.proof(Material(record=spoilt_one), protocol_order(ProtocolKind.FULL, on=ON, draft=True))
    assert told.value.params["part"] == "meeting.place"


def test_what_a_picture_shows_is_named_where_it_is_printed_in_words() -> None:
    """The public version describes a picture in place of it."""
    files = {"photo.jpg": PICTURES["photo.jpg"]()}
    record, read_file = with_pictures(meetings()["reference"], files, f"подвір’я {SIGN}")
    made = replace(closed(record), read_file=read_file)
    assert PRESS.make(made, protocol_order(ProtocolKind.FULL, on=ON)).data
    told = refusal_of(made, PaperOrder(kind=PaperKind.PROTOCOL_PUBLIC, on=ON))
    assert (told.params["part"], told.params["place"]) == ("annexes.alternative_text", 1)
    assert "в описі зображення, додаток 1, у тексті" in sentence(told)
    assert refusal(told)


def test_the_words_of_an_emblem_are_not_blamed() -> None:
    """They stand for the emblem in the tree alone, and need no font."""
    record = meetings()["reference"]
    group = replace(record.group, emblem_sha256="a" * 64, emblem_text=f"герб {SIGN}")
    spoilt_one = replace(record, group=group, meeting=replace(record.meeting, place=f"зал {SIGN}"))
    told = refusal_of(closed(spoilt_one), protocol_order(ProtocolKind.FULL, on=ON))
    assert told.params["part"] == "meeting.place"


def test_the_others_of_a_paper_are_looked_through() -> None:
    made = closed(meetings()["reference"])
    guest = replace(made.record.persons[0], family=f"Їжак{SIGN}")
    found = [
        one.part
        for one in typed_for(replace(made, others=(guest,)), PaperOrder(kind=PaperKind.AGENDA, on=ON))
        if SIGN in one.text
    ]
    assert found == ["persons.family"]
