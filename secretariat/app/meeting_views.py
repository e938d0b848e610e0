"""The two lists of the room of meetings: its meetings, and what they decided."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secretariat.app.awaited_room import AwaitedRoom
from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed
from secretariat.ui.icons import Icon
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.palette.entry import Entry
from secretariat.ui.tasks import Tasks

if TYPE_CHECKING:
    from secretariat.services.office import Office

_MEETINGS, _DECISIONS = "meetings", "decisions"


class MeetingViews(QObject):
    """Stands in the head of both lists. The register of decisions is built when it is first wanted.

    `open_item` opens a meeting at one of its items, `refused` hears what failed in the pool.
    """

    def __init__(
        self,
        meetings: MeetingsRoom,
        tasks: Tasks,
        open_item: Callable[[int, int], None],
        refused: Callable[[DomainError], None],
    ) -> None:
        super().__init__(meetings)
        self._meetings, self._tasks, self._open_item = meetings, tasks, open_item
        self._refused = refused
        self._office: Office | None = None
        self._register: AwaitedRoom | None = None
        self._views = self._control(_MEETINGS, self.show_register)
        self._views.setEnabled(False)
        meetings.page.head.add_views(self._views)

    def attach(self, office: "Office") -> None:
        """The store is open: there is a register now."""
        self._office = office
        self._views.setEnabled(True)

    def refresh(self, changed: Changed) -> None:
        """Let the register follow a change of the store."""
        if self._register is not None:
            self._register.refresh(changed)

    def offer(self, enter: Callable[[], None]) -> Entry:
        """The register as the palette leads to it; `enter` shows the room."""

        def go() -> None:
            enter()
            self.show_register()

        return Entry(text=self.tr("Decisions of all meetings"), do=go, icon=Icon.BALLOT)

    def show_register(self) -> None:
        """The decisions in the place of the meetings."""
        if self._register is None:
            self._register = AwaitedRoom(self._make_register, self._office)
        self._meetings.show_home(self._register)

    def _make_register(self, office: "Office") -> QWidget:
        from secretariat.ui.decisions.room import DecisionsRoom

        views = self._control(_DECISIONS, lambda: self._meetings.show_home(self._meetings.page))
        room = DecisionsRoom(office, self._tasks, views, self._refused)
        room.item_requested.connect(self._open_item)
        return room

    def _control(self, own: str, leave: Callable[[], None]) -> SegmentedControl:
        """Always shows the list over which it stands; another choice leads away."""
        words: dict[object, str] = {_MEETINGS: self.tr("Meetings"), _DECISIONS: self.tr("Decisions")}
        control = SegmentedControl(words, name=self.tr("What is listed"))
        control.set_value(own)

        def choose(value: object) -> None:
            if value != own:
                control.set_value(own)
                leave()

        control.chosen.connect(choose)
        return control
