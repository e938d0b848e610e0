"""The group as it stood on the meeting's day, and who holds whose seat."""

from secretariat.domain.attendance import Attendance
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import PersonId
from secretariat.domain.presence import persons
from secretariat.domain.record import MeetingRecord


def members(record: MeetingRecord) -> tuple[Membership, ...]:
    """The group's memberships on the meeting's first day, those without a vote too."""
    return tuple(row for row in record.memberships if row.holds_on(record.day))


def voting_members(record: MeetingRecord) -> tuple[Membership, ...]:
    """The memberships with the right to vote on the meeting's first day."""
    return tuple(row for row in members(record) if row.voting)


def role_of(record: MeetingRecord, person_id: PersonId) -> Role | None:
    """What a person is in the group on the day; None for somebody from outside."""
    return next((row.role for row in members(record) if row.person_id == person_id), None)


def seats(
    seated: tuple[Membership, ...], there: tuple[Attendance, ...]
) -> tuple[tuple[PersonId, PersonId], ...]:
    """Pairs (member, holder) of the seats that are taken by those who are there.

    A member holds the own seat; that of an absent one is held by the substitute, who has one seat only.
    """
    came = persons(there)
    own = {row.person_id: row.person_id for row in seated if row.person_id in came}
    for row in there:
        place, holder = row.substitutes_id, row.person_id
        vacant = place is not None and place not in own and any(seat.person_id == place for seat in seated)
        if vacant and holder is not None and holder not in own.values():
            assert place is not None
            own[place] = holder
    return tuple((row.person_id, own[row.person_id]) for row in seated if row.person_id in own)
