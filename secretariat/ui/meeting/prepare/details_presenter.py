"""What the user says of the meeting as a whole: kind, days, place, who presides."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId, SittingId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, Office, Sitting
from secretariat.services.changes import Changed
from secretariat.services.meetings import (
    add_sitting,
    change_meeting,
    ensure_can_be_called_off,
    remove_sitting,
    set_hours,
    set_officer,
)
from secretariat.ui.meeting.entries import optional
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.typed_time import parse_clock

LAST_MINUTE = time(23, 59)
NEED_REASON = (MeetingState.CANCELLED, MeetingState.POSTPONED)


class DetailsPresenter:
    """Edits the meeting's own row, its days and its first officers."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session
        self._wanted: MeetingState | None = None

    def set_kind(self, kind: MeetingKind) -> bool:
        """Regular or extraordinary."""
        return self._change("kind", kind=kind)

    def set_format(self, format: MeetingFormat) -> bool:
        """In a room, online or mixed."""
        return self._change("format", format=format)

    def set_place(self, typed: str) -> bool:
        """Where it is held."""
        return self._change("place", place=optional(typed))

    def set_items_due(self, day: date | None) -> bool:
        """Until which day questions for the agenda are taken, that day included; None sets no deadline."""
        return self._change("items_due", items_due=at(day, LAST_MINUTE) if day is not None else None)

    def set_state(self, state: MeetingState) -> bool:
        """What became of the meeting; cancelled and postponed are written once there is a reason."""
        meeting = self._session.record.meeting
        if state in NEED_REASON and meeting.state not in NEED_REASON and not self._may_be_called_off():
            return False
        if state in NEED_REASON and meeting.reason is None:
            self._wanted = state
            self._session.refuse(self._place("reason"), DomainError("reason_required", field="reason"))
            return False
        self._wanted = None
        kept = state is not MeetingState.PLANNED and state is not MeetingState.HELD
        later = meeting.postponed_to if state is MeetingState.POSTPONED else None
        reason = meeting.reason if kept else None
        return self._change("state", state=state, reason=reason, postponed_to=later)

    def _may_be_called_off(self) -> bool:
        """What was held stays so, whatever the reason: it is not asked for."""
        session = self._session
        try:
            ensure_can_be_called_off(session.work, session.meeting_id)
        except DomainError as error:
            session.refuse(self._place("state"), error)
            return False
        return True

    def set_reason(self, typed: str) -> bool:
        """Why the meeting was not held, cancelled or postponed."""
        state = self._wanted or self._session.record.meeting.state
        done = self._change("reason", state=state, reason=optional(typed))
        if done:
            self._wanted = None
        return done

    @property
    def wanted(self) -> MeetingState | None:
        """A state that waits for its reason; no more once the demand for it was taken back."""
        if self._place("reason") not in self._session.errors:
            self._wanted = None
        return self._wanted

    def set_day(self, sitting_id: SittingId, day: date) -> bool:
        """Move a day of the meeting."""
        return self._set_hours(sitting_id, "day", lambda sitting: replace(sitting, day=day))

    def set_start(self, sitting_id: SittingId, typed: str) -> bool:
        """When a day begins."""
        return self._set_hours(
            sitting_id, "start", lambda sitting: replace(sitting, start=parse_clock(typed, "start"))
        )

    def set_end(self, sitting_id: SittingId, typed: str) -> bool:
        """When a day ends."""
        return self._set_hours(
            sitting_id, "end", lambda sitting: replace(sitting, end=parse_clock(typed, "end"))
        )

    def add_day(self) -> bool:
        """Continue the meeting on the next day; the day is corrected in its row."""
        session = self._session
        next_day = session.record.last_day + timedelta(days=1)
        return session.attempt(
            self._place("days"),
            lambda: add_sitting(session.work, session.meeting_id, day=next_day, start=None, end=None),
        )

    def remove_day(self, sitting_id: SittingId) -> bool:
        """Take a day out of the meeting."""
        session = self._session
        place = Place(part=Part.SITTING, id=sitting_id, field="day")
        return session.attempt(place, lambda: remove_sitting(session.work, sitting_id))

    def set_officer(self, office: Office, person_id: PersonId) -> bool:
        """Say who presides or takes the minutes from the beginning."""
        session = self._session
        return session.attempt(
            self._place(office.value),
            lambda: set_officer(session.work, session.meeting_id, person_id, office),
        )

    def _change(self, field: str, **values: Any) -> bool:
        session = self._session
        return session.attempt(
            self._place(field),
            lambda: change_meeting(session.office.desk, replace(session.record.meeting, **values)),
        )

    def _set_hours(self, sitting_id: SittingId, field: str, edit: Any) -> bool:
        session = self._session
        sitting = next(sitting for sitting in session.record.sittings if sitting.id == sitting_id)

        def step() -> Changed:
            wanted: Sitting = edit(sitting)
            return set_hours(
                session.office.desk, sitting_id, day=wanted.day, start=wanted.start, end=wanted.end
            )

        place = Place(part=Part.SITTING, id=sitting_id, field=field)
        return session.attempt(place, step)

    def _place(self, field: str) -> Place:
        return Place(part=Part.MEETING, id=self._session.meeting_id, field=field)
