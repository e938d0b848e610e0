"""The reference meeting with citizens in it, and its forms of names and posts by the rules."""

from dataclasses import replace
from typing import Any

from secretariat.domain.agenda import StatementKind
from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.cases import NameForms, PostForms
from secretariat.domain.erasure import NameForms as WrittenNames
from secretariat.domain.ids import AttendanceId, PersonId, PostId, StatementId
from secretariat.domain.masking import AS_PROPOSED, Decisions, Masked, masked
from secretariat.domain.person import Gender
from secretariat.domain.record import MeetingRecord
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.services.name_forms import proposed_name, proposed_post
from secretariat.services.written_names import names_of_people
from tests.records.reference import reference_record

CASES = UkrainianCases()


def names_of(record: MeetingRecord) -> dict[PersonId, NameForms]:
    return {person.id: proposed_name(CASES, person) for person in record.persons}


def posts_of(record: MeetingRecord) -> dict[PostId, PostForms]:
    return {post.id: proposed_post(CASES, post) for post in record.posts}


def written(record: MeetingRecord) -> dict[PersonId, WrittenNames]:
    return dict(names_of_people(record.persons, names_of(record)))


def for_public(record: MeetingRecord, decisions: Decisions = AS_PROPOSED) -> Masked:
    return masked(record, written(record), decisions)


def numbered(record: MeetingRecord | None = None) -> MeetingRecord:
    """The reference meeting as if it were finalised and no sample."""
    held = record if record is not None else reference_record()
    return replace(held, meeting=replace(held.meeting, number=5, sample=False))


def saying(text: str, record: MeetingRecord | None = None, **others: Any) -> MeetingRecord:
    """The meeting with this text as the first report, and other fields of that statement."""
    held = record if record is not None else numbered()
    first, *rest = held.statements
    return replace(held, statements=(replace(first, text=text, **others), *rest))


def hardly_told() -> MeetingRecord:
    """Of one item there is the title alone, and two people spoke to another."""
    record = numbered()
    silent, talked = record.items[2].id, record.items[3].id
    kept = [row for row in record.statements if row.item_id != silent]
    second = next(row for row in kept if row.item_id == talked and row.kind is StatementKind.SPOKE)
    other = replace(second, id=StatementId(900), position=9, speaker_id=record.persons[0].id)
    return replace(record, statements=(*kept, other))


def with_a_citizen(record: MeetingRecord) -> MeetingRecord:
    """The meeting with a woman of the public who spoke to the first item."""
    first = record.statements[0]
    woman = replace(
        record.persons[0],
        id=PersonId(902),
        family="Щур",
        given="Віра",
        patronymic=None,
        gender=Gender.FEMININE,
    )
    came = replace(
        record.attendance[0],
        id=AttendanceId(902),
        person_id=woman.id,
        capacity=Capacity.PUBLIC,
        presence=Presence.PRESENT,
    )
    asked = replace(
        first,
        id=StatementId(902),
        position=902,
        kind=StatementKind.SPOKE,
        speaker_id=woman.id,
        text="Попросила полагодити ліхтар.",
    )
    return replace(
        record,
        persons=(*record.persons, woman),
        attendance=(*record.attendance, came),
        statements=(*record.statements, asked),
    )


def said(result: Masked) -> str:
    """The first report of what was masked."""
    return result.record.statements[0].text
