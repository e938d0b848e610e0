"""Checks of who was there: presence, officers, quorum, the list of participants."""

from collections.abc import Iterator

from secretariat.domain.agenda import Statement
from secretariat.domain.attendance import Capacity, Presence
from secretariat.domain.composition import members
from secretariat.domain.document import Source
from secretariat.domain.findings.finding import Finding, Weight, listed_name, of_attendance, of_meeting
from secretariat.domain.findings.held import is_held
from secretariat.domain.hours import items_in_order
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officers
from secretariat.domain.presence import ever_present
from secretariat.domain.quorum import opening_quorum
from secretariat.domain.record import MeetingRecord


def nobody_present(record: MeetingRecord) -> Iterator[Finding]:
    """Nobody is marked as present."""
    if not ever_present(record):
        yield of_meeting(record, "nobody_present")


def no_officer(record: MeetingRecord) -> Iterator[Finding]:
    """Nobody presides, or nobody takes the minutes: nobody could sign (N27)."""
    for office, code in ((Office.CHAIR, "no_chair"), (Office.SECRETARY, "no_secretary")):
        if not officers(record, office):
            yield of_meeting(record, code)


def no_quorum(record: MeetingRecord) -> Iterator[Finding]:
    """Too few at the opening, and the meeting is not recorded as not held (N15)."""
    state = opening_quorum(record)
    if is_held(record) and ever_present(record) and not state.has:
        yield of_meeting(record, "no_quorum", present=state.present, needed=state.needed)


def speaker_not_listed(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody speaks who stands in no list of the protocol."""
    listed = {row.person_id for row in record.attendance} | {row.person_id for row in record.officers}
    for statement in _spoken(record):
        if statement.speaker_id not in listed:
            yield _of_speaker(record, statement, "speaker_not_listed")


def speaker_absent(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody speaks who is marked as absent or excused."""
    came = {row.person_id for row in ever_present(record)} | {row.person_id for row in record.officers}
    away = {
        row.person_id
        for row in record.attendance
        if row.presence in (Presence.ABSENT, Presence.EXCUSED) and row.person_id not in came
    }
    for statement in _spoken(record):
        if statement.speaker_id in away:
            yield _of_speaker(record, statement, "speaker_absent")


def _spoken(record: MeetingRecord) -> Iterator[Statement]:
    """What named persons said under items that have a section, in the order of the paper."""
    for item in items_in_order(record) if is_held(record) else ():
        for statement in record.statements:
            if item.discussed and statement.item_id == item.id and statement.speaker_id is not None:
                yield statement


def _of_speaker(record: MeetingRecord, statement: Statement, code: str) -> Finding:
    assert statement.speaker_id is not None
    item = next(item for item in record.items if item.id == statement.item_id)
    params: dict[str, str | int] = {"item": item.position, "name": listed_name(record, statement.speaker_id)}
    params["person"] = statement.speaker_id
    source = Source(kind="statement", id=statement.id)
    return Finding(code=code, source=source, weight=Weight.WAIVABLE, params=params)


def attendance_unmarked(record: MeetingRecord) -> Iterator[Finding]:
    """It is not said whether a member came."""
    group = {row.person_id for row in members(record)}
    for row in record.attendance:
        if row.presence is Presence.UNMARKED and (row.person_id in group or row.person_id is None):
            yield of_attendance(row.id, "attendance_unmarked")


def no_patronymic(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody will stand in the lists with one initial."""
    nameless = {person.id: person.listed for person in record.persons if person.patronymic is None}
    for row in record.attendance:
        if row.person_id in nameless:
            yield of_attendance(row.id, "no_patronymic", name=nameless[row.person_id])


def company_not_counted(record: MeetingRecord) -> Iterator[Finding]:
    """Unnamed people came, and not said how many."""
    for row in record.attendance:
        if row.label is not None and row.count is None and row.capacity is not Capacity.MEMBER:
            yield of_attendance(row.id, "company_not_counted", label=row.label)


CHECKS = (
    nobody_present,
    no_officer,
    no_quorum,
    speaker_not_listed,
    speaker_absent,
    attendance_unmarked,
    no_patronymic,
    company_not_counted,
)
CODES = (
    "nobody_present",
    "no_chair",
    "no_secretary",
    "no_quorum",
    "speaker_not_listed",
    "speaker_absent",
    "attendance_unmarked",
    "no_patronymic",
    "company_not_counted",
)
