"""Whoever joined or left a group after its meeting was planned is on that meeting's list, or is not."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from secretariat.domain.attendance import Attendance, Capacity, Presence
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership, Role
from secretariat.domain.ids import AttendanceId, GroupId, MeetingId, OfficerId, PersonId
from secretariat.domain.meeting import CALLED_OFF, Meeting, Office, Officer
from secretariat.domain.papers import ProtocolVersion, VersionState
from secretariat.services.guards import ensure_voters_stay
from secretariat.services.numbers import first_day, kept_meetings
from secretariat.services.ports import NEW, UnitOfWork

ROLES = {Office.CHAIR: Role.CHAIR, Office.SECRETARY: Role.SECRETARY}
"""Who holds an office at a meeting without being asked: by the role in the group."""

Holders = Mapping[Office, PersonId]


@contextmanager
def lists_follow(uow: UnitOfWork, group_id: GroupId) -> Iterator[None]:
    """Let a change of a group's composition reach the lists of its meetings whose protocols are not closed.

    Raises DomainError("voted_as_member", day=…, item=…) when somebody voted at one of them who could not have.
    """
    with _followed(uow, _open_meetings(uow, group_id)):
        yield


@contextmanager
def list_follows(uow: UnitOfWork, meeting_id: MeetingId) -> Iterator[None]:
    """Let a change of a meeting's first day reach its list. Raises DomainError("has_voted", item=…)."""
    meeting = uow.get(Meeting, meeting_id)
    before = _holders(uow, meeting)
    yield
    _follow(uow, meeting, before)


@contextmanager
def _followed(uow: UnitOfWork, meetings: Iterable[Meeting]) -> Iterator[None]:
    before = [(meeting, _holders(uow, meeting)) for meeting in meetings]
    yield
    for meeting, holders in before:
        try:
            _follow(uow, meeting, holders)
        except DomainError as error:
            if error.code != "has_voted":
                raise
            day = first_day(uow, meeting.id)
            raise DomainError("voted_as_member", field="since", day=day, **error.params) from error


def _open_meetings(uow: UnitOfWork, group_id: GroupId) -> list[Meeting]:
    """Those that were not called off and have no closed protocol."""
    kept = [meeting for meeting in kept_meetings(uow, group_id) if meeting.state not in CALLED_OFF]
    versions = uow.among(ProtocolVersion, "meeting_id", [meeting.id for meeting in kept])
    closed = {row.meeting_id for row in versions if row.state is not VersionState.SUPERSEDED}
    return [meeting for meeting in kept if meeting.id not in closed]


def _follow(uow: UnitOfWork, meeting: Meeting, before: Holders) -> None:
    members = {row.person_id for row in _members(uow, meeting)}
    rows = uow.find(Attendance, meeting_id=meeting.id)
    listed = {row.person_id for row in rows}
    for person_id in sorted(members - listed):
        uow.add(member_of_meeting(meeting.id, person_id))
    for row in rows:
        if row.person_id is not None and row.substitutes_id is None:
            _keep_row(uow, row, is_member=row.person_id in members)
    _follow_officers(uow, meeting, before, members)
    ensure_voters_stay(uow, meeting.id)


def member_of_meeting(meeting_id: MeetingId, person_id: PersonId) -> Attendance:
    """The row of a member of whom nothing is known yet."""
    return Attendance(
        id=AttendanceId(NEW), meeting_id=meeting_id, person_id=person_id, capacity=Capacity.MEMBER
    )


def _keep_row(uow: UnitOfWork, row: Attendance, *, is_member: bool) -> None:
    """A guest who is a member sits as one; who is none was a guest if there at all, and else is not on the list."""
    if is_member and row.capacity is not Capacity.MEMBER:
        uow.update(replace(row, capacity=Capacity.MEMBER))
    elif not is_member and row.capacity is Capacity.MEMBER:
        if row.presence is Presence.PRESENT:
            uow.update(replace(row, capacity=Capacity.INVITED))
        else:
            uow.remove(Attendance, row.id)


def _follow_officers(uow: UnitOfWork, meeting: Meeting, before: Holders, members: Iterable[PersonId]) -> None:
    """An office goes on to who has the role now, unless somebody else was chosen for that meeting."""
    now = _holders(uow, meeting)
    for office in ROLES:
        holder = now.get(office)
        held = uow.find(Officer, meeting_id=meeting.id, office=office, from_item_id=None)
        if holder is None or (held and held[0].person_id == holder):
            continue
        if not held:
            uow.add(Officer(id=OfficerId(NEW), meeting_id=meeting.id, person_id=holder, office=office))
        elif held[0].person_id == before.get(office) or held[0].person_id not in members:
            uow.update(replace(held[0], person_id=holder))


def _holders(uow: UnitOfWork, meeting: Meeting) -> Holders:
    by_role = {row.role: row.person_id for row in _members(uow, meeting)}
    return {office: by_role[role] for office, role in ROLES.items() if role in by_role}


def _members(uow: UnitOfWork, meeting: Meeting) -> tuple[Membership, ...]:
    day = first_day(uow, meeting.id)
    return tuple(row for row in uow.find(Membership, group_id=meeting.group_id) if row.holds_on(day))
