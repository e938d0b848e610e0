"""What the user says of the item on the screen: its times, its state, who presides over it."""

from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.domain.agenda import AgendaItem, ItemState
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.kyiv import at
from secretariat.domain.meeting import Office
from secretariat.domain.ukrainian import tidy
from secretariat.services.agenda import AddItem, add_item, change_item
from secretariat.services.changes import Changed
from secretariat.services.meetings import set_officer
from secretariat.ui.meeting.entries import optional
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.item_state import ItemView, day_of, item_view
from secretariat.ui.meeting.running_clock import is_going_on
from secretariat.ui.meeting.session import MeetingSession
from secretariat.ui.typed_time import parse_clock

_NEED_REASON = (ItemState.WITHDRAWN, ItemState.POSTPONED)


class ItemPresenter:
    """Edits the current item. A state that needs a reason waits for it before it is written."""

    def __init__(self, session: MeetingSession, course: Course) -> None:
        self._session = session
        self._course = course
        self._wanted: dict[ItemId, ItemState] = {}

    def state(self) -> ItemView | None:
        """The current item as it is shown."""
        item, opened = self._course.item, self._session.opened
        if item is None:
            return None
        return item_view(opened.record, item, self._wanted.get(item.id), opened.successors.get(item.id))

    def add(self, title: str) -> bool:
        """A new item that came during the meeting, put on the screen."""
        session = self._session
        now = session.office.desk.clock()
        added = is_going_on(session.record, now) or any(item.started for item in session.record.items)
        command = AddItem(meeting_id=session.meeting_id, title=tidy(title), added=added)
        made: list[int] = []
        place = Place(part=Part.NEW_ITEM, id=session.meeting_id, field="title")
        done = session.create(place, lambda: add_item(session.work, command), made.append)
        if done:
            self._course.go_to(ItemId(made[0]))
        return done

    def set_title(self, title: str) -> bool:
        """Rename the item."""
        return self._change("title", title=tidy(title))

    def set_started(self, typed: str, day: date | None = None) -> bool:
        """When the item began, as a clock of its day."""
        return self._set_time("started", typed, day)

    def set_ended(self, typed: str, day: date | None = None) -> bool:
        """When the item ended."""
        return self._set_time("ended", typed, day)

    def set_state(self, state: ItemState) -> bool:
        """Open, considered, withdrawn or postponed; the last two are written once there is a reason."""
        item = self._item()
        if state in _NEED_REASON and item.reason is None:
            self._wanted[item.id] = state
            self._session.refuse(self._place("reason"), DomainError("reason_required", field="reason"))
            return False
        self._wanted.pop(item.id, None)
        kept = state in _NEED_REASON
        return self._change(
            "state",
            state=state,
            reason=item.reason if kept else None,
            postponed_to=item.postponed_to if state is ItemState.POSTPONED else None,
        )

    def set_reason(self, typed: str) -> bool:
        """Why the item was withdrawn or postponed."""
        item = self._item()
        state = self._wanted.get(item.id, item.state)
        done = self._change("reason", state=state, reason=optional(typed))
        if done:
            self._wanted.pop(item.id, None)
        return done

    def set_postponed_to(self, day: date | None) -> bool:
        """The day of the meeting that takes the item up."""
        return self._change("postponed_to", postponed_to=day)

    def set_added(self, added: bool) -> bool:
        """Whether the item came during the meeting."""
        return self._change("added", added=added)

    def set_written_report(self, written: bool) -> bool:
        """Whether the report is attached in writing."""
        return self._change("written_report", written_report=written)

    def set_officer(self, office: Office, person_id: PersonId) -> bool:
        """Who presides or takes the minutes from this item on; over the first item: from the beginning."""
        session, item = self._session, self._item()
        from_item = item.id if item.position > 1 else None
        return session.attempt(
            self._place(office.value),
            lambda: set_officer(session.work, session.meeting_id, person_id, office, from_item_id=from_item),
        )

    def _set_time(self, field: str, typed: str, day: date | None) -> bool:
        session, item = self._session, self._item()

        def step() -> Changed:
            clock = parse_clock(typed, field)
            on = day or day_of(session.record, item)
            moment = at(on, clock) if clock is not None else None
            changed: dict[str, Any] = {field: moment}
            return change_item(session.work, replace(item, **changed))

        return session.attempt(self._place(field), step)

    def _change(self, field: str, **values: Any) -> bool:
        session, item = self._session, self._item()
        return session.attempt(self._place(field), lambda: change_item(session.work, replace(item, **values)))

    def _item(self) -> AgendaItem:
        item = self._course.item
        assert item is not None
        return item

    def _place(self, field: str) -> Place:
        return Place(part=Part.ITEM, id=self._item().id, field=field)
