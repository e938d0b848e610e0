"""The trash: a deleted meeting keeps all its rows there, and comes back exactly as it was."""

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import MeetingId, TrashedId
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.meeting import CALLED_OFF, Meeting, Sitting
from secretariat.domain.papers import ProtocolVersion
from secretariat.domain.trash import Trashed
from secretariat.services.changes import Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.dispatching import take_out
from secretariat.services.guards import ensure_open, ensure_prolongs_nothing, was_followed_up
from secretariat.services.meetings import ensure_free
from secretariat.services.numbers import first_day
from secretariat.services.ports import NEW, UnitOfWork, Work

_ABOUT_IT = frozenset(LetterKind) - {LetterKind.REMINDER}
"""A reminder is about all meetings of the group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashedMeeting:
    """A meeting in the trash as the list of it shows: its first day, its group's name, when it was deleted."""

    id: MeetingId
    day: date
    group: str
    deleted: datetime


def trashed_meetings(work: Work) -> tuple[TrashedMeeting, ...]:
    """What lies in the trash, deleted last first."""
    with work() as uow:
        rows = sorted(uow.find(Trashed), key=lambda row: row.id, reverse=True)
        return tuple(_shown(uow, row) for row in rows)


def _shown(uow: UnitOfWork, row: Trashed) -> TrashedMeeting:
    meeting = uow.get(Meeting, row.meeting_id)
    return TrashedMeeting(
        id=meeting.id,
        day=first_day(uow, meeting.id),
        group=uow.get(WorkingGroup, meeting.group_id).name,
        deleted=row.moment,
    )


def trash_meeting(desk: Desk, meeting_id: MeetingId) -> Changed:
    """Put a meeting into the trash: nothing of it is lost, and no list, number or rule knows of it any more.

    Its letters that still wait are taken out of the outbox.

    Raises DomainError("meeting_closed") for a finalised one, ("meeting_has_number") for one that is reopened or whose
    number is kept free for it: a number never goes.
    """
    with desk.work() as uow:
        meeting = uow.get(Meeting, meeting_id)
        ensure_open(uow, meeting_id)
        if meeting.number is not None or uow.find(ProtocolVersion, meeting_id=meeting_id):
            raise DomainError("meeting_has_number")
        uow.add(Trashed(id=TrashedId(NEW), meeting_id=meeting_id, moment=desk.clock()))
        take_out(uow, meeting_id, _ABOUT_IT, desk.clock(), why="meeting_trashed")
        return uow.commit(Label(code="meeting_trashed", ids={"meeting": meeting_id}))


def restore_meeting(work: Work, meeting_id: MeetingId) -> Changed:
    """Take a meeting out of the trash as it was.

    Raises DomainError("not_found") when it is not there, and ("hour_taken", day=…) when its group meets at that hour
    now.
    """
    with work() as uow:
        row = _trashed(uow, meeting_id)
        meeting = uow.get(Meeting, meeting_id)
        if meeting.state not in CALLED_OFF:
            for sitting in uow.find(Sitting, meeting_id=meeting_id):
                _ensure_hour(uow, meeting, sitting)
        uow.remove(Trashed, row.id)
        return uow.commit(Label(code="meeting_restored", ids={"meeting": meeting_id}))


def _ensure_hour(uow: UnitOfWork, meeting: Meeting, sitting: Sitting) -> None:
    try:
        ensure_free(uow, meeting.group_id, sitting)
    except DomainError as error:
        raise DomainError("hour_taken", day=sitting.day) from error


def remove_for_good(work: Work, meeting_id: MeetingId) -> Changed:
    """Delete a meeting that lies in the trash; whoever asks for it was asked first.

    Raises DomainError("not_found") when it is not there, ("meeting_has_history", count=…) when its actions were
    followed up, ("meeting_has_letters", count=…) when it was written about, ("decision_prolongs") when it gave more
    time to an action of another meeting.
    """
    with work() as uow:
        _trashed(uow, meeting_id)
        record = uow.record(meeting_id)
        followed = sum(was_followed_up(uow, action) for action in record.actions)
        if followed:
            raise DomainError("meeting_has_history", count=followed)
        letters = uow.find(Letter, meeting_id=meeting_id)
        if letters:
            raise DomainError("meeting_has_letters", count=len(letters))
        for resolution in record.resolutions:
            ensure_prolongs_nothing(uow, resolution.id)
        uow.remove(Meeting, meeting_id)
        return uow.commit(Label(code="meeting_removed", ids={"meeting": meeting_id}))


def _trashed(uow: UnitOfWork, meeting_id: MeetingId) -> Trashed:
    found = uow.find(Trashed, meeting_id=meeting_id)
    if not found:
        raise DomainError("not_found", kind="meeting", id=meeting_id)
    return found[0]
