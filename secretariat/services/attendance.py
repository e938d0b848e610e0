"""Marking who is there, since when, and who steps out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from secretariat.domain.attendance import Attendance, Capacity, Interval, Presence, Recusal
from secretariat.domain.errors import DomainError
from secretariat.domain.group import Membership
from secretariat.domain.ids import (
    AttendanceId,
    IntervalId,
    ItemId,
    MeetingId,
    PersonId,
    RecusalId,
)
from secretariat.domain.meeting import Meeting
from secretariat.services.changes import Changed, Label
from secretariat.services.guards import (
    ensure_attendance_fits,
    ensure_item_of,
    ensure_open,
    ensure_voters_stay,
    open_attendance,
)
from secretariat.services.numbers import first_day
from secretariat.services.ports import NEW, UnitOfWork, Work


class Mark(StrEnum):
    """The three segments of a presence row: у залі, онлайн, немає."""

    ROOM = "room"
    ONLINE = "online"
    AWAY = "away"


def mark_presence(
    work: Work, attendance_id: AttendanceId, mark: Mark, *, moment: datetime | None = None
) -> Changed:
    """Mark somebody in the room, online or away.

    With a moment (the meeting is running) the mark begins or ends an interval then; without one it says how it was
    from the beginning and replaces what was marked before. Raises DomainError("has_voted").
    """
    with work() as uow:
        attendance = open_attendance(uow, attendance_id)
        intervals = _stretches(uow, attendance)
        if moment is None or (not intervals and mark is Mark.AWAY):
            _state_from_beginning(uow, attendance, intervals, mark)
        else:
            _state_from_moment(uow, attendance, intervals, mark, moment)
        return _sealed(uow, attendance, "presence_marked")


def _stretches(uow: UnitOfWork, attendance: Attendance) -> Sequence[Interval]:
    """The intervals of an attendance; presence without any is written out as one from beginning to end."""
    intervals = uow.find(Interval, attendance_id=attendance.id)
    if attendance.presence is Presence.PRESENT and not intervals:
        return (uow.add(_interval(attendance.id, online=False)),)
    return intervals


def _state_from_beginning(
    uow: UnitOfWork, attendance: Attendance, intervals: Sequence[Interval], mark: Mark
) -> None:
    if mark is Mark.AWAY:
        _absent(uow, attendance)
        return
    for interval in intervals:
        uow.remove(Interval, interval.id)
    uow.update(replace(attendance, presence=Presence.PRESENT, reason=None, paper=None))
    uow.add(_interval(attendance.id, online=mark is Mark.ONLINE))


def _absent(uow: UnitOfWork, attendance: Attendance) -> None:
    """Not there at all, excused where there is a reason; who is absent steps out of no item either."""
    for interval in uow.find(Interval, attendance_id=attendance.id):
        uow.remove(Interval, interval.id)
    for recusal in uow.find(Recusal, attendance_id=attendance.id):
        uow.remove(Recusal, recusal.id)
    presence = Presence.ABSENT if attendance.reason is None else Presence.EXCUSED
    uow.update(replace(attendance, presence=presence))


def _state_from_moment(
    uow: UnitOfWork,
    attendance: Attendance,
    intervals: Sequence[Interval],
    mark: Mark,
    moment: datetime,
) -> None:
    running = [i for i in intervals if i.left is None and i.left_item_id is None]
    for interval in running:
        if interval.online is (mark is Mark.ONLINE) and mark is not Mark.AWAY:
            return
        _end(uow, interval, moment)
    if mark is not Mark.AWAY:
        uow.update(replace(attendance, presence=Presence.PRESENT, reason=None, paper=None))
        uow.add(_interval(attendance.id, came=moment, online=mark is Mark.ONLINE))
    elif not uow.find(Interval, attendance_id=attendance.id):
        _absent(uow, attendance)


def _end(uow: UnitOfWork, interval: Interval, moment: datetime) -> None:
    """End a stretch; one that would end where it began was a slip of the hand and goes."""
    if interval.came == moment:
        uow.remove(Interval, interval.id)
    else:
        uow.update(replace(interval, left=moment))


def _interval(attendance_id: AttendanceId, *, came: datetime | None = None, online: bool) -> Interval:
    return Interval(id=IntervalId(NEW), attendance_id=attendance_id, came=came, online=online)


def set_intervals(work: Work, attendance_id: AttendanceId, intervals: Sequence[Interval]) -> Changed:
    """Say exactly when somebody was there; ids of the given intervals are ignored. None means not at all."""
    with work() as uow:
        attendance = open_attendance(uow, attendance_id)
        if not intervals:
            _absent(uow, attendance)
            return _sealed(uow, attendance, "presence_marked")
        for old in uow.find(Interval, attendance_id=attendance_id):
            uow.remove(Interval, old.id)
        for interval in intervals:
            ensure_item_of(uow, attendance.meeting_id, interval.came_item_id)
            ensure_item_of(uow, attendance.meeting_id, interval.left_item_id)
            uow.add(replace(interval, id=IntervalId(NEW), attendance_id=attendance_id))
        uow.update(replace(attendance, presence=Presence.PRESENT, reason=None, paper=None))
        return _sealed(uow, attendance, "presence_marked")


def excuse(
    work: Work, attendance_id: AttendanceId, *, reason: str | None, paper: str | None = None
) -> Changed:
    """Say why somebody is not there; without a reason they are just absent."""
    with work() as uow:
        attendance = open_attendance(uow, attendance_id)
        _absent(uow, replace(attendance, reason=reason, paper=paper))
        return _sealed(uow, attendance, "absence_excused")


def mark_everyone(work: Work, meeting_id: MeetingId) -> Changed:
    """Mark every member not yet marked, and not substituted, as in the room from the beginning."""
    with work() as uow:
        ensure_open(uow, meeting_id)
        members = uow.find(Attendance, meeting_id=meeting_id, capacity=Capacity.MEMBER)
        substituted = {row.substitutes_id for row in members if row.presence is Presence.PRESENT}
        for attendance in members:
            if attendance.presence is Presence.UNMARKED and attendance.person_id not in substituted:
                _state_from_beginning(uow, attendance, (), Mark.ROOM)
        ensure_voters_stay(uow, meeting_id)
        return uow.commit(Label(code="presence_marked", ids={"meeting": meeting_id}))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGuest:
    """A person, or a company with a label and perhaps a count, who is there without being a member."""

    meeting_id: MeetingId
    capacity: Capacity
    person_id: PersonId | None = None
    label: str | None = None
    count: int | None = None
    substitutes_id: PersonId | None = None


def add_guest(work: Work, command: AddGuest) -> tuple[AttendanceId, Changed]:
    """Enter somebody as present, a member of the group as a member; raises DomainError("already_attends")."""
    with work() as uow:
        ensure_open(uow, command.meeting_id)
        if command.person_id is not None and uow.find(
            Attendance, meeting_id=command.meeting_id, person_id=command.person_id
        ):
            raise DomainError("already_attends", field="person")
        attendance = uow.add(
            Attendance(
                id=AttendanceId(NEW),
                meeting_id=command.meeting_id,
                person_id=command.person_id,
                label=command.label,
                count=command.count,
                capacity=_capacity(uow, command),
                presence=Presence.PRESENT,
                substitutes_id=command.substitutes_id,
            )
        )
        if command.person_id is not None:
            uow.add(_interval(attendance.id, online=False))
        return attendance.id, _sealed(uow, attendance, "guest_added")


def _capacity(uow: UnitOfWork, command: AddGuest) -> Capacity:
    """A member of the group is no guest of it."""
    meeting = uow.get(Meeting, command.meeting_id)
    day = first_day(uow, meeting.id)
    own = uow.find(Membership, group_id=meeting.group_id, person_id=command.person_id)
    return Capacity.MEMBER if any(row.holds_on(day) for row in own) else command.capacity


def change_attendance(work: Work, attendance: Attendance) -> Changed:
    """Replace label, count, capacity, post or substitution; presence is marked by its own use cases."""
    with work() as uow:
        current = open_attendance(uow, attendance.id)
        uow.update(replace(attendance, meeting_id=current.meeting_id, presence=current.presence))
        return _sealed(uow, attendance, "attendance_changed")


def remove_attendance(work: Work, attendance_id: AttendanceId) -> Changed:
    """Take somebody off the list of a meeting."""
    with work() as uow:
        attendance = open_attendance(uow, attendance_id)
        uow.remove(Attendance, attendance_id)
        return _sealed(uow, attendance, "attendance_removed")


def set_recusal(
    work: Work, attendance_id: AttendanceId, item_id: ItemId, *, recused: bool, reason: str | None = None
) -> Changed:
    """Let a member step out of one item, or come back to it."""
    with work() as uow:
        attendance = open_attendance(uow, attendance_id)
        ensure_item_of(uow, attendance.meeting_id, item_id)
        for old in uow.find(Recusal, attendance_id=attendance_id, item_id=item_id):
            uow.remove(Recusal, old.id)
        if recused:
            uow.add(Recusal(id=RecusalId(NEW), attendance_id=attendance_id, item_id=item_id, reason=reason))
        return _sealed(uow, attendance, "recusal_set")


def _sealed(uow: UnitOfWork, attendance: Attendance, code: str) -> Changed:
    """Commit, unless the rows would contradict each other, or a vote already counts on what this would change."""
    ensure_attendance_fits(uow, attendance.meeting_id)
    ensure_voters_stay(uow, attendance.meeting_id)
    ids = {"meeting": attendance.meeting_id, "attendance": attendance.id}
    return uow.commit(Label(code=code, ids=ids))
