"""What waits for the secretary: protocols to be made ready and signed in time (N33), remarks to be answered."""

from collections.abc import Iterable, Iterator
from datetime import date

from secretariat.domain.approval import Approval, Remark, RemarkState
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ids import MeetingId
from secretariat.domain.meeting import CALLED_OFF, FELL_THROUGH
from secretariat.domain.stage import SIGNATURES_NEEDED
from secretariat.domain.workdays import WorkCalendar, protocol_due
from secretariat.services.calendar import calendar_of
from secretariat.services.ports import UnitOfWork, Work
from secretariat.services.rows import MeetingRow
from secretariat.services.waiting import Waiting, WaitingFor


def waiting_list(work: Work, meetings: Iterable[MeetingRow], today: date) -> tuple[Waiting, ...]:
    """Everything that waits on a day, that of the newest meeting first: what was forgotten for years comes last."""
    with work() as uow:
        calendar = calendar_of(uow)
        groups = {group.id: group for group in uow.find(WorkingGroup)}
        remarks = _open_remarks(uow)
    found = (
        one
        for row in meetings
        for one in _of_meeting(row, groups[row.group_id], calendar, today, remarks.get(row.id, 0))
    )
    return tuple(sorted(found, key=lambda one: (one.meeting.day, one.meeting.id), reverse=True))


def _of_meeting(
    row: MeetingRow, group: WorkingGroup, calendar: WorkCalendar, today: date, remarks: int
) -> Iterator[Waiting]:
    wanted = tuple(_wanted(row, today, remarks))
    if wanted:
        due = protocol_due(row.last_day, group.protocol_workdays, calendar)
        left = calendar.between(today, due)
        for what, count in wanted:
            yield Waiting(what=what, meeting=row, due=due, left=left, count=count)


def _wanted(row: MeetingRow, today: date, remarks: int) -> Iterator[tuple[WaitingFor, int]]:
    """What a meeting waits for, and how many of it there are."""
    if remarks and not row.finalised and row.state not in CALLED_OFF:
        yield WaitingFor.REMARKS, remarks
    if row.finalised and row.signatures < SIGNATURES_NEEDED:
        yield WaitingFor.SIGNATURE, row.signatures
    elif not row.finalised and row.last_day <= today and row.state not in FELL_THROUGH and row.present:
        yield WaitingFor.PROTOCOL, 0


def _open_remarks(uow: UnitOfWork) -> dict[MeetingId, int]:
    remarks = uow.find(Remark, state=RemarkState.OPEN)
    asked = uow.among(Approval, "id", {remark.approval_id for remark in remarks})
    meetings = {approval.id: approval.meeting_id for approval in asked}
    found: dict[MeetingId, int] = {}
    for remark in remarks:
        meeting_id = meetings[remark.approval_id]
        found[meeting_id] = found.get(meeting_id, 0) + 1
    return found
