"""What the user marks about presence: one click, one step, the time from the clock while the meeting goes on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from secretariat.domain.attendance import Attendance, Capacity, Interval, Presence
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import AttendanceId, IntervalId, ItemId, PersonId, PostId
from secretariat.domain.kyiv import at
from secretariat.domain.presence import intervals_of
from secretariat.domain.ukrainian import tidy
from secretariat.services.attendance import (
    AddGuest,
    Mark,
    add_guest,
    change_attendance,
    excuse,
    mark_everyone,
    mark_presence,
    remove_attendance,
    set_intervals,
    set_recusal,
)
from secretariat.services.changes import Changed
from secretariat.services.ports import NEW
from secretariat.ui.meeting.entries import Bound, optional, parse_bound, parse_count
from secretariat.ui.meeting.people import Who, name_of
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.presence_state import (
    PresenceState,
    presence_state,
    sheet_state,
    whole_mark,
)
from secretariat.ui.meeting.running_clock import stamp
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.meeting.standing_words import CONFLICT_OF_INTEREST


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedStay:
    """A stretch of presence as typed: each end a time, «п3», or empty for the meeting's own."""

    came: str = ""
    left: str = ""
    online: bool = False


class PresencePresenter:
    """Edits the attendance list."""

    def __init__(self, session: MeetingSession, course: Course) -> None:
        self._session = session
        self._course = course

    @property
    def item_id(self) -> ItemId | None:
        """The item on the screen, at which presence is shown."""
        item = self._course.item
        return item.id if item is not None else None

    @property
    def position(self) -> int | None:
        """The number of that item."""
        item = self._course.item
        return item.position if item is not None else None

    def state(self) -> PresenceState:
        """The panel as it is shown."""
        return presence_state(self._session.record, self.item_id)

    def sheet(self) -> PresenceState:
        """The registration sheet as it is shown."""
        return sheet_state(self._session.record)

    def register(self, attendance_id: AttendanceId, mark: Mark) -> bool:
        """Mark somebody on the sheet of the whole meeting; once it is over, exact times outlive the mark."""
        session, row = self._session, self._row(attendance_id)
        own = intervals_of(session.record, attendance_id)
        over = stamp(session.record, session.office.desk.clock()) is None
        if not over or mark is Mark.AWAY or row.presence is not Presence.PRESENT or not own:
            return self.mark(attendance_id, mark)
        if mark is whole_mark(session.record, row):
            return True
        moved = [replace(interval, online=mark is Mark.ONLINE) for interval in own]
        return session.attempt(
            _place(attendance_id, "presence"), lambda: set_intervals(session.work, attendance_id, moved)
        )

    def mark(self, attendance_id: AttendanceId, mark: Mark) -> bool:
        """In the room, online or away: from now while the meeting goes on, else from its beginning."""
        session = self._session
        moment = stamp(session.record, session.office.desk.clock())
        done = session.attempt(
            _place(attendance_id, "presence"),
            lambda: mark_presence(session.work, attendance_id, mark, moment=moment),
        )
        if done:
            name = name_of(session.record, self._row(attendance_id).person_id)
            session.say("presence_marked", undoable=True, name=name, mark=mark, moment=moment)
        return done

    def mark_everyone(self) -> bool:
        """All who are not marked yet are in the room."""
        session = self._session
        place = Place(part=Part.MEETING, id=session.meeting_id, field="presence")
        done = session.attempt(place, lambda: mark_everyone(session.work, session.meeting_id))
        if done:
            session.say("everyone_marked", undoable=True)
        return done

    def set_stays(self, attendance_id: AttendanceId, stays: Sequence[TypedStay]) -> bool:
        """Say exactly when somebody was there; none of them means not at all."""
        session = self._session

        def step() -> Changed:
            intervals = [self._interval(stay) for stay in stays]
            return set_intervals(session.work, attendance_id, intervals)

        return session.attempt(_place(attendance_id, "came"), step)

    def excuse(self, attendance_id: AttendanceId, reason: str, paper: str) -> bool:
        """Say why somebody is not there, and by which paper."""
        session = self._session
        return session.attempt(
            _place(attendance_id, "reason"),
            lambda: excuse(session.work, attendance_id, reason=optional(reason), paper=optional(paper)),
        )

    def set_post(self, attendance_id: AttendanceId, post_id: PostId | None) -> bool:
        """In which of several posts somebody came."""
        return self._change(attendance_id, "post", post_id=post_id)

    def set_substitutes(self, attendance_id: AttendanceId, member_id: PersonId | None) -> bool:
        """Whose place somebody takes; a substitute sits there as a member."""
        capacity = Capacity.MEMBER if member_id is not None else Capacity.INVITED
        return self._change(attendance_id, "substitutes", substitutes_id=member_id, capacity=capacity)

    def set_count(self, attendance_id: AttendanceId, typed: str) -> bool:
        """How many an unnamed company counts; empty means not counted."""
        session = self._session

        def step() -> Changed:
            changed = replace(self._row(attendance_id), count=parse_count(typed, "count"))
            return change_attendance(session.work, changed)

        return session.attempt(_place(attendance_id, "count"), step)

    def set_label(self, attendance_id: AttendanceId, label: str) -> bool:
        """What an unnamed company is called."""
        return self._change(attendance_id, "label", label=tidy(label))

    def set_capacity(self, attendance_id: AttendanceId, capacity: Capacity) -> bool:
        """As what a guest is there."""
        return self._change(attendance_id, "capacity", capacity=capacity)

    def set_recusal(self, attendance_id: AttendanceId, *, recused: bool) -> bool:
        """Let a member step out of the item on the screen for a conflict of interest, or come back to it."""
        session, item = self._session, self._course.item
        if item is None:
            return False
        reason = CONFLICT_OF_INTEREST if recused else ""
        done = self._step_out(attendance_id, item.id, "recusal", recused=recused, reason=reason)
        if done:
            name = name_of(session.record, self._row(attendance_id).person_id)
            session.say("recusal_set", undoable=True, name=name, recused=recused, item=item.position)
        return done

    def set_recusal_reason(self, attendance_id: AttendanceId, reason: str) -> bool:
        """Why a member stepped out of the item on the screen; the protocol prints it in brackets."""
        item = self._course.item
        if item is None:
            return False
        return self._step_out(attendance_id, item.id, "recusal_reason", recused=True, reason=reason)

    def _step_out(
        self, attendance_id: AttendanceId, item_id: ItemId, field: str, *, recused: bool, reason: str
    ) -> bool:
        session = self._session

        def step() -> Changed:
            return set_recusal(session.work, attendance_id, item_id, recused=recused, reason=optional(reason))

        return session.attempt(_place(attendance_id, field), step)

    def add_guest(self, who: Who, capacity: Capacity, count: str, born: Callable[[int], None]) -> bool:
        """Enter a guest by name, or a company by its label with a count that may be unknown."""
        session = self._session
        place = Place(part=Part.NEW_GUEST, id=session.meeting_id, field="person")

        def step() -> tuple[int, Changed]:
            counted = parse_count(count, "count") if who.label is not None else None
            command = AddGuest(
                meeting_id=session.meeting_id,
                capacity=capacity,
                person_id=who.person_id,
                label=who.label,
                count=counted,
            )
            return add_guest(session.work, command)

        return session.create(place, step, born)

    def remove(self, attendance_id: AttendanceId) -> bool:
        """Take somebody off the list; the toast offers it back."""
        session = self._session
        row = self._row(attendance_id)
        name = row.label or name_of(session.record, row.person_id)
        done = session.attempt(
            _place(attendance_id, "presence"), lambda: remove_attendance(session.work, attendance_id)
        )
        if done:
            session.say("attendance_removed", undoable=True, name=name)
        return done

    def _interval(self, stay: TypedStay) -> Interval:
        came, left = parse_bound(stay.came, "came"), parse_bound(stay.left, "left")
        return Interval(
            id=IntervalId(NEW),
            attendance_id=AttendanceId(NEW),
            came=self._moment(came, "came"),
            came_item_id=self._item_id(came, "came"),
            left=self._moment(left, "left"),
            left_item_id=self._item_id(left, "left"),
            online=stay.online,
        )

    def _moment(self, bound: Bound, field: str) -> datetime | None:
        """A clock of the named day of the meeting, or of its first one."""
        if bound.clock is None:
            return None
        days = sorted(sitting.day for sitting in self._session.record.sittings)
        named = [day for day in days if bound.day in (None, (day.day, day.month))]
        if not named:
            raise DomainError("no_such_day", field=field)
        return at(named[0], bound.clock)

    def _item_id(self, bound: Bound, field: str) -> ItemId | None:
        if bound.item is None:
            return None
        for item in self._session.record.items:
            if item.position == bound.item:
                return item.id
        raise DomainError("no_such_item", field=field, item=bound.item)

    def _change(self, attendance_id: AttendanceId, field: str, **values: Any) -> bool:
        session = self._session

        def step() -> Changed:
            return change_attendance(session.work, replace(self._row(attendance_id), **values))

        return session.attempt(_place(attendance_id, field), step)

    def _row(self, attendance_id: AttendanceId) -> Attendance:
        return next(row for row in self._session.record.attendance if row.id == attendance_id)


def _place(attendance_id: AttendanceId, field: str) -> Place:
    return Place(part=Part.ATTENDANCE, id=attendance_id, field=field)
