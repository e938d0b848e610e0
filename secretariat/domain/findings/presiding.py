"""Checks of whether those who preside and take the minutes are there."""

from collections.abc import Iterator
from datetime import datetime

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.attendance import Attendance, Presence
from secretariat.domain.findings.finding import Finding, Weight, listed_name, of_attendance, of_item
from secretariat.domain.findings.held import is_held
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import PersonId
from secretariat.domain.meeting import Office
from secretariat.domain.officers import officer_at_item, officers
from secretariat.domain.presence import ever_present, persons, present_at_item
from secretariat.domain.record import MeetingRecord

_ABSENT = {Office.CHAIR: "chair_absent", Office.SECRETARY: "secretary_absent"}
_AWAY = {Office.CHAIR: "chair_away", Office.SECRETARY: "secretary_away"}


def officer_absent(record: MeetingRecord) -> Iterator[Finding]:
    """Who presides, or takes the minutes, is marked as absent: nobody signs for a meeting that he did not see (N27)."""
    for office, code in _ABSENT.items() if is_held(record) else ():
        for person_id in dict.fromkeys(row.person_id for row in officers(record, office)):
            row = _row(record, person_id)
            if row is not None and row.presence in (Presence.ABSENT, Presence.EXCUSED):
                name = listed_name(record, person_id)
                yield of_attendance(row.id, code, Weight.STOPS, name=name)


def officer_away(record: MeetingRecord) -> Iterator[Finding]:
    """Who presides, or takes the minutes, has left or stepped out when an item is decided, and nobody took over."""
    came = persons(ever_present(record))
    for item in items_in_order(record) if is_held(record) else ():
        there = persons(present_at_item(record, item.id, _vote_moment(record, item)))
        for office, code in _AWAY.items() if item.discussed else ():
            holder = officer_at_item(record, office, item.id)
            if holder is not None and holder in came - there:
                yield of_item(item, code, Weight.WAIVABLE, name=listed_name(record, holder))


def _vote_moment(record: MeetingRecord, item: AgendaItem) -> datetime | None:
    ballots = {row.ballot_id for row in record.resolutions if row.item_id == item.id}
    return next((ballot.moment for ballot in record.ballots if ballot.id in ballots), None)


def _row(record: MeetingRecord, person_id: PersonId) -> Attendance | None:
    return next((row for row in record.attendance if row.person_id == person_id), None)


CHECKS = (officer_absent, officer_away)
CODES = ("chair_absent", "secretary_absent", "chair_away", "secretary_away")
