"""The reference meeting on its own day, before anything was entered beyond its agenda."""

from dataclasses import replace
from datetime import time

from secretariat.domain.agenda import AgendaItem, ItemState, Statement
from secretariat.domain.attendance import Attendance, Interval, Presence
from secretariat.domain.ballot import Ballot
from secretariat.domain.ids import AttendanceId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingState
from secretariat.domain.resolution import Resolution
from secretariat.services.changes import Label
from secretariat.ui.meeting.running.course import Course
from tests.ui.meeting.workplace import Workplace


class LiveMeeting:
    """The clock stands where the test puts it; `course` walks the agenda."""

    def __init__(self, workplace: Workplace) -> None:
        self.workplace = workplace
        self.session = workplace.session
        _empty(workplace)
        self.clock("14:05")
        self.course = Course(self.session)

    def clock(self, reading: str) -> None:
        """Put the clock to a time of the meeting's day."""
        self.workplace.moment = at(self.session.record.day, time.fromisoformat(reading))

    def item(self, position: int) -> AgendaItem:
        return next(item for item in self.session.record.items if item.position == position)

    def person(self, family: str) -> PersonId:
        return next(one.id for one in self.session.record.persons if one.family == family)

    def row(self, family: str) -> Attendance:
        person = self.person(family)
        return next(row for row in self.session.record.attendance if row.person_id == person)

    def attendance(self, family: str) -> AttendanceId:
        return self.row(family).id


def _empty(workplace: Workplace) -> None:
    """Take everything out of the record that is entered while a meeting runs."""
    record = workplace.session.record
    with workplace.office.desk.work() as uow:
        for resolution in record.resolutions:
            uow.remove(Resolution, resolution.id)
        for kind, rows in (
            (Ballot, record.ballots),
            (Statement, record.statements),
            (Interval, record.intervals),
        ):
            for row in rows:
                uow.remove(kind, row.id)
        for row in record.attendance:
            if row.person_id is not None:
                uow.update(replace(row, presence=Presence.UNMARKED, reason=None))
        for item in record.items:
            uow.update(replace(item, state=ItemState.OPEN, started=None, ended=None))
        uow.update(replace(record.meeting, state=MeetingState.PLANNED))
        uow.commit(Label(code="meeting_changed", ids={"meeting": record.meeting.id}))
    workplace.session.refresh()
