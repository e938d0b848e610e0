"""Checks of whether the list of the meeting is the group of that day."""

from collections.abc import Iterator

from secretariat.domain.attendance import Capacity
from secretariat.domain.composition import members, voting_members
from secretariat.domain.findings.finding import Finding, Weight, listed_name, of_attendance, of_meeting
from secretariat.domain.record import MeetingRecord


def member_not_listed(record: MeetingRecord) -> Iterator[Finding]:
    """Voting members of the day stand neither among those who came nor among those who did not (N13)."""
    listed = {row.person_id for row in record.attendance}
    missing = [row.person_id for row in voting_members(record) if row.person_id not in listed]
    if missing:
        names = ", ".join(listed_name(record, person_id) for person_id in missing)
        yield of_meeting(record, "member_not_listed", Weight.WAIVABLE, name=names)


def listed_no_member(record: MeetingRecord) -> Iterator[Finding]:
    """Somebody sits as a member who is none on the day, and substitutes nobody."""
    of_the_day = {row.person_id for row in members(record)}
    for row in record.attendance:
        sits = row.capacity is Capacity.MEMBER and row.substitutes_id is None
        if sits and row.person_id is not None and row.person_id not in of_the_day:
            name = listed_name(record, row.person_id)
            yield of_attendance(row.id, "listed_no_member", Weight.WAIVABLE, name=name)


CHECKS = (member_not_listed, listed_no_member)
CODES = ("member_not_listed", "listed_no_member")
