"""The reference meeting with its number, as material for papers."""

from dataclasses import replace
from datetime import datetime

from secretariat.domain.ids import ItemId, VersionId
from secretariat.domain.meeting import ProtocolKind
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.domain.person import Person
from secretariat.domain.record import MeetingRecord
from secretariat.language.cases.proposals import UkrainianCases
from secretariat.services.name_forms import proposed_name, proposed_post
from secretariat.services.papers.charges import person_key
from secretariat.services.papers.material import Material
from tests.records import reference_record

CASES = UkrainianCases()


def numbered(record: MeetingRecord | None = None) -> MeetingRecord:
    """A record, the reference one by default, with the numbers that finalising gives."""
    made = reference_record() if record is None else record
    decided = tuple(replace(row, ordinal=place) for place, row in enumerate(made.resolutions, start=1))
    return replace(made, meeting=replace(made.meeting, number=5), resolutions=decided)


def material(record: MeetingRecord | None = None, version: ProtocolVersion | None = None) -> Material:
    """A record as material, its names and posts declined by the rules."""
    made = numbered() if record is None else record
    return Material(
        record=made,
        version=version,
        names={row.id: proposed_name(CASES, row) for row in made.persons},
        posts={row.id: proposed_post(CASES, row) for row in made.posts},
    )


def final_version(record: MeetingRecord, version: int = 1) -> ProtocolVersion:
    """A finalised version of its full protocol, № 5."""
    return ProtocolVersion(
        id=VersionId(version),
        meeting_id=record.meeting.id,
        version=version,
        number=5,
        kind=ProtocolKind.FULL,
        state=VersionState.FINAL,
        made_at=datetime(2019, 8, 1, 12),
        unsigned_sha256="ab" * 32,
        sha256="ab" * 32,
    )


def person(record: MeetingRecord, family: str) -> Person:
    return next(row for row in record.persons if row.family == family)


def key(record: MeetingRecord, family: str) -> str:
    return person_key(person(record, family).id)


def item(record: MeetingRecord, position: int) -> ItemId:
    return next(row.id for row in record.items if row.position == position)
