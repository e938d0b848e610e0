"""What was masked is nowhere in the file: not on the pages, in the tags, the metadata, the attachments."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.document import EmbeddedFile, PaperKind
from secretariat.domain.ids import AttendanceId, PersonId
from secretariat.domain.masking import Masked
from secretariat.domain.normalise import normalised
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.domain.ukrainian import initial
from secretariat.language.templates import copy_words, protocol_words
from secretariat.output.pdf import render
from secretariat.output.press import PaperPress
from secretariat.output.record.projection import projection
from secretariat.services.papers.material import Material
from secretariat.services.papers.order import PaperOrder
from secretariat.services.protocol import build_public
from tests.output.pdf.reading import lines
from tests.output.printed import running_text
from tests.output.unpacked import unpacked
from tests.records.public import CASES, for_public, names_of, numbered, posts_of

CITIZENS = (
    Person(id=PersonId(901), family="Хрущ", given="Зіновія", patronymic="Макарівна"),
    Person(id=PersonId(902), family="Яцкий", given="Юхим", patronymic="Ґедеонович"),
    Person(id=PersonId(903), family="Вов'янко", given="Ївга", patronymic="Хомівна"),
    Person(id=PersonId(904), family="Шпак-Дзюба", given="Борис", patronymic="Назарович"),
)
DATA = (
    "050 765-43-21",
    "+380667654321",
    "citizen.k@ukr.net",
    "3141592653",
    "НК 271828",
    "вул. Яблунева, буд. 33, кв. 77",
    "19710505-07777",
)
WRONG_HANDS = ("яблунев", "citizen", "3141592653", "271828", "7654321", "765-43-21", "19710505")


def _forms(person: Person) -> tuple[str, ...]:
    made = CASES.name(family=person.family, given=person.given, patronymic=person.patronymic)
    return (person.full, made.genitive, made.dative, made.instrumental)


def _short(full: str) -> tuple[str, str]:
    family, given, patronymic = full.split(" ")
    return f"{family} {initial(given)} {initial(patronymic)}", f"{given} {family}"


@st.composite
def mentions(draw: st.DrawFn) -> tuple[Person, str]:
    """A citizen, and a way in which such a one may be named wherever there is a row of that person."""
    person = draw(st.sampled_from(CITIZENS))
    full = draw(st.sampled_from(_forms(person)))
    listed, called = _short(full)
    return person, draw(st.sampled_from([full, listed, called, full.split(" ")[0], listed.upper()]))


PLACES = ("title", "text", "point", "reason", "label", "annex")


def _told(record: MeetingRecord, place: str, words: str) -> MeetingRecord:
    """The record with these words in one of its places."""
    if place == "title":
        first, *rest = record.items
        return replace(record, items=(replace(first, title=f"Про прохання: {words}"), *rest))
    if place == "point":
        one, *more = record.points
        return replace(record, points=(replace(one, text=f"Повідомити: {words}."), *more))
    if place == "reason":
        rows = [
            replace(row, reason=f"відпустка: {words}") if row.reason else row for row in record.attendance
        ]
        return replace(record, attendance=tuple(rows))
    if place == "label":
        labelled = [
            replace(row, label=f"мешканці: {words}") if row.label else row for row in record.attendance
        ]
        return replace(record, attendance=tuple(labelled))
    said, *others = record.statements
    return replace(record, statements=(replace(said, text=f"{said.text} Звернулися: {words}."), *others))


def _with_people(record: MeetingRecord) -> MeetingRecord:
    """All of them came as guests without a post, and the first of them spoke."""
    rows = [
        Attendance(
            id=AttendanceId(person.id),
            meeting_id=record.meeting.id,
            person_id=person.id,
            capacity=Capacity.PUBLIC,
            presence=Presence.PRESENT,
        )
        for person in CITIZENS
    ]
    spoke = replace(record.statements[1], speaker_id=CITIZENS[0].id, speaker_label=None)
    return replace(
        record,
        persons=(*record.persons, *CITIZENS),
        attendance=(*record.attendance, *rows),
        statements=(record.statements[0], spoke, *record.statements[2:]),
    )


def _made(result: Masked) -> bytes:
    settled = normalised(result.record)
    document = build_public(settled, protocol_words(), is_masked=True)
    held = EmbeddedFile(
        name="record.json",
        media_type="application/json",
        description="Запис",
        data=projection(settled, document),
    )
    return render(document, (held,))


def _everything(data: bytes) -> str:
    """The text of the pages and every string and stream of the file, in small letters without soft hyphens."""
    text = running_text(list(lines(data))) + unpacked(data)
    return re.sub("[\u00ad\u2010\u2011]", "-", text).replace("ʼ", "'").replace("’", "'").casefold()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    named=st.lists(st.tuples(st.sampled_from(PLACES), mentions()), max_size=4),
    data=st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(DATA)), max_size=4),
)
def test_nothing_masked_is_in_the_file(
    named: list[tuple[str, tuple[Person, str]]], data: list[tuple[str, str]]
) -> None:
    record = _with_people(numbered())
    for place, (_, words) in named:
        record = _told(record, place, words)
    for place, words in data:
        record = _told(record, place, f"мешкає за адресою {words}" if words.startswith("вул") else words)
    found = _everything(_made(for_public(record)))
    stems = [person.family[:5].casefold() for person in CITIZENS] + [one.given.casefold() for one in CITIZENS]
    assert [stem for stem in (*stems, *WRONG_HANDS) if stem in found.replace("борис", "")] == []
    assert "[особа 1]" in found


@pytest.mark.parametrize("kind", [PaperKind.PROTOCOL_PUBLIC, PaperKind.PRESS_RELEASE])
def test_the_press_masks_before_anything_else(kind: PaperKind) -> None:
    """Made or only looked at, a paper for the public does not know what is masked."""
    record = _with_people(numbered())
    for words in ("Шпак-Дзюбою", *DATA):
        record = _told(record, "text", words)
    first, *rest = record.statements
    record = replace(record, statements=(replace(first, speaker_id=CITIZENS[1].id), *rest))
    material = Material(record=record, names=names_of(record), posts=posts_of(record))
    order, press = (
        PaperOrder(kind=kind, on=record.day),
        PaperPress(words=protocol_words(), copy_words=copy_words()),
    )
    for data in (press.make(material, order).data, press.proof(material, order).data):
        found = _everything(data)
        stems = [person.family[:5].casefold() for person in CITIZENS]
        told = [stem for stem in (*stems, *WRONG_HANDS) if stem in found]
        assert told == []
        assert re.search(r"\[особа\s\d\]", found)


@pytest.mark.parametrize("form", [0, 1, 2, 3])
@pytest.mark.parametrize("person", CITIZENS, ids=lambda one: one.family)
def test_somebody_without_a_row_is_masked_too(person: Person, form: int) -> None:
    full = _forms(person)[form]
    listed, called = _short(full)
    close = listed.replace(". ", ".")
    for words in (full, listed, close, f"громадянки {called}", f"громадянки {full.split(' ')[0]}"):
        record = _told(numbered(), "text", words)
        found = _everything(_made(for_public(record)))
        assert person.family[:4].casefold() not in found, words
        assert "[особа 1]" in found


def test_what_stays_is_found_so() -> None:
    """The test above would see a name: members' names are there."""
    found = _everything(_made(for_public(numbered())))
    assert "єременко" in found
    assert '"projection": "protocol-public"' in found
    assert date(2019, 7, 31).isoformat() in found
