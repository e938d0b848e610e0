"""The course of the sitting: which item is on the screen, and the way to the others."""

from collections.abc import Callable
from dataclasses import replace

from secretariat.domain.agenda import AgendaItem
from secretariat.domain.hours import items_in_order
from secretariat.domain.ids import ItemId
from secretariat.services.agenda import change_item, start_item
from secretariat.services.changes import Changed
from secretariat.services.meetings import set_hours
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running_clock import is_going_on
from secretariat.ui.meeting.session import MeetingSession


class Course:
    """Walks through the agenda. While the meeting goes on, each step forward is stamped with the clock."""

    def __init__(self, session: MeetingSession) -> None:
        self._session = session
        self._current: ItemId | None = None
        self._watchers: list[Callable[[], None]] = []

    @property
    def item(self) -> AgendaItem | None:
        """The item on the screen; the first unfinished one until another is chosen, None without an agenda."""
        items = self.items
        chosen = next((item for item in items if item.id == self._current), None)
        return chosen or next((item for item in items if item.ended is None), items[0] if items else None)

    @property
    def items(self) -> tuple[AgendaItem, ...]:
        """The agenda in its order."""
        return items_in_order(self._session.record)

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call `watcher` after another item came on the screen."""
        self._watchers.append(watcher)

    def go_to(self, item_id: ItemId) -> None:
        """Put an item on the screen without touching its times."""
        self._current = item_id
        for watcher in self._watchers:
            watcher()

    def go_to_number(self, number: int) -> None:
        """Put the item of a printed number on the screen, if there is one."""
        for item in self.items:
            if item.position == number:
                self.go_to(item.id)

    def go_back(self) -> None:
        """To the item before."""
        if self.item is not None:
            self.go_to_number(self.item.position - 1)

    def go_on(self) -> None:
        """To the next item, which begins now; after the last one the meeting ends now."""
        current = self.item
        if current is None:
            return
        following = next((item for item in self.items if item.position == current.position + 1), None)
        if following is None:
            self._finish(current)
            return
        self._begin(following)
        self.go_to(following.id)

    @property
    def is_at_end(self) -> bool:
        """True when the last item is on the screen."""
        return self.item is not None and self.item.position == len(self.items)

    def _begin(self, item: AgendaItem) -> None:
        session = self._session
        now = session.office.desk.clock()
        if is_going_on(session.record, now) and item.discussed and item.started is None:
            place = Place(part=Part.ITEM, id=item.id, field="started")
            session.attempt(place, lambda: start_item(session.work, item.id, now))

    def _finish(self, last: AgendaItem) -> None:
        """End the last item and the day, once each, when the clock may be trusted."""
        session = self._session
        now = session.office.desk.clock()
        if not is_going_on(session.record, now):
            return
        if last.started is not None and last.ended is None:
            place = Place(part=Part.ITEM, id=last.id, field="ended")
            session.attempt(place, lambda: change_item(session.work, replace(last, ended=now)))
        today = next(sitting for sitting in session.record.sittings if sitting.day == now.date())

        def end_day() -> Changed:
            return set_hours(session.office.desk, today.id, day=today.day, start=today.start, end=now.time())

        session.attempt(Place(part=Part.SITTING, id=today.id, field="end"), end_day)
