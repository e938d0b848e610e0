"""What the user does to the agenda in the preparation."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.domain.agenda import AgendaItem, ItemKind, Standing
from secretariat.domain.ids import ItemId, PersonId
from secretariat.domain.ukrainian import tidy
from secretariat.services.action_register import ActionsFilter
from secretariat.services.agenda import (
    AddItem,
    add_item,
    change_item,
    move_item,
    remove_item,
    set_rapporteurs,
    start_item,
)
from secretariat.services.rows import ActionRow
from secretariat.ui.meeting.entries import optional, parse_minutes
from secretariat.ui.meeting.people import everybody
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.state import PrepareState, prepare_state
from secretariat.ui.meeting.running_clock import is_going_on
from secretariat.ui.meeting.session import MeetingSession


class PreparePresenter:
    """Edits the agenda; each intent is one step of the journal."""

    def __init__(self, session: MeetingSession, begun: Callable[[], None]) -> None:
        """`begun` is called when the user opens the meeting."""
        self._session = session
        self._begun = begun

    def state(self) -> PrepareState:
        """The preparation as it is shown."""
        session = self._session
        return prepare_state(session.opened, everybody(session))

    def add_item(self, title: str, born: Callable[[int], None]) -> bool:
        """Append an item; an empty title adds nothing."""
        if not tidy(title):
            return False
        session = self._session
        command = AddItem(meeting_id=session.meeting_id, title=tidy(title), filed_on=self._filed_on())
        place = Place(part=Part.NEW_ITEM, id=session.meeting_id, field="title")
        return session.create(place, lambda: add_item(session.work, command), born)

    def set_title(self, item_id: ItemId, title: str) -> bool:
        """Rename an item."""
        return self._change(item_id, "title", title=tidy(title))

    def open_actions(self) -> tuple[Sequence[ActionRow], date]:
        """What earlier meetings have decided and is still to be done, and the day from which that is seen."""
        session = self._session
        today, register = session.office.desk.clock().date(), session.office.actions
        wanted = ActionsFilter(group_id=session.record.group.id, born_before=session.record.day)
        return tuple(register.rows(register.ids(wanted, today))), today

    def set_standing(self, item_id: ItemId, *, stands: bool) -> bool:
        """Let an item come again at every meeting, or not any more."""
        return self._change(item_id, "standing", standing=Standing.ALWAYS if stands else None)

    def set_filed_on(self, item_id: ItemId, day: date | None) -> bool:
        """Say on which day an item was filed; after the deadline it is late."""
        return self._change(item_id, "filed_on", filed_on=day)

    def set_kind(self, item_id: ItemId, kind: ItemKind) -> bool:
        """Say what an item is."""
        return self._change(item_id, "kind", kind=kind)

    def set_minutes(self, item_id: ItemId, typed: str) -> bool:
        """Plan the time of an item."""
        place = self._place(item_id, "minutes")
        return self._session.attempt(
            place,
            lambda: change_item(
                self._session.work,
                replace(self._item(item_id), minutes=parse_minutes(typed, "minutes")),
            ),
        )

    def set_reporters(self, item_id: ItemId, persons: tuple[PersonId, ...]) -> bool:
        """Say who reports, in this order."""
        session = self._session
        place = self._place(item_id, "rapporteurs")
        return session.attempt(place, lambda: set_rapporteurs(session.work, item_id, persons))

    def set_appeal(self, item_id: ItemId, appellant: PersonId | None, subject: str) -> bool:
        """Say who appealed and about what."""
        return self._change(item_id, "appellant", appellant_id=appellant, appeal_subject=optional(subject))

    def move(self, item_id: ItemId, position: int) -> bool:
        """Put an item at another place, counted from 1."""
        items = self._session.record.items
        if not 1 <= position <= len(items) or self._item(item_id).position == position:
            return False
        session = self._session
        place = self._place(item_id, "position")
        return session.attempt(place, lambda: move_item(session.work, item_id, position))

    def remove(self, item_id: ItemId) -> bool:
        """Delete an item; the toast offers it back."""
        session = self._session
        position = self._item(item_id).position
        place = self._place(item_id, "state")
        done = session.attempt(place, lambda: remove_item(session.work, item_id))
        if done:
            session.say("item_removed", undoable=True, item=position)
        return done

    def begin(self) -> None:
        """Open the meeting: on its day the clock says when the first item began."""
        session = self._session
        now = session.office.desk.clock()
        first = min(session.record.items, key=lambda item: item.position, default=None)
        if first is not None and first.started is None and is_going_on(session.record, now):
            place = self._place(first.id, "started")
            session.attempt(place, lambda: start_item(session.work, first.id, now))
        self._begun()

    def _filed_on(self) -> date | None:
        """Where a deadline is set, what comes now is kept with its day."""
        if self._session.record.meeting.items_due is None:
            return None
        return self._session.office.desk.clock().date()

    def _change(self, item_id: ItemId, field: str, **values: Any) -> bool:
        session = self._session
        return session.attempt(
            self._place(item_id, field),
            lambda: change_item(session.work, replace(self._item(item_id), **values)),
        )

    def _item(self, item_id: ItemId) -> AgendaItem:
        return next(item for item in self._session.record.items if item.id == item_id)

    def _place(self, item_id: ItemId, field: str) -> Place:
        return Place(part=Part.ITEM, id=item_id, field=field)
