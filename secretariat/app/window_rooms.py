"""The rooms of the window, and what they are given."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.app.office_opening import OpenOffice
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.domain.kyiv import KYIV
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.rows import MeetingRow
from secretariat.ui.icons import Icon
from secretariat.ui.main_window import MainWindow
from secretariat.ui.meetings.files import Hands
from secretariat.ui.meetings.room import MeetingsRoom, Surroundings
from secretariat.ui.prompts import WindowPrompts
from secretariat.ui.refusals import refusal
from secretariat.ui.rooms import Room
from secretariat.ui.tasks import Tasks

MEETINGS = "meetings"


def today() -> date:
    """The day in Kyiv."""
    return datetime.now(KYIV).date()


class WindowRooms(QObject):
    """Makes the rooms and gives them the office when it is open."""

    place_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        *,
        publish: Callable[[Changed], None],
        say: Callable[[str, bool], None],
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._publish, self._say = window, tasks, publish, say
        self._prompts = WindowPrompts(window)
        self._office: Office | None = None
        self._meetings: MeetingsRoom | None = None
        window.room_entered.connect(self.place_changed)
        window.back_requested.connect(self._on_back)

    def show_first(self, rows: Sequence[MeetingRow]) -> None:
        """Put the rooms into the navigation and enter the list of meetings, which has only its rows yet."""
        room = Room(
            id=MEETINGS, title=self.tr("Meetings"), icon=Icon.USERS, make=lambda: self._make_meetings(rows)
        )
        self._window.add_room(room)
        self._window.enter_room(MEETINGS)

    def attach(self, opened: OpenOffice) -> None:
        """Give the open office to every room."""
        self._office = opened.office
        if self._meetings is not None:
            self._meetings.attach(opened.office, opened.exchange)

    def refresh(self, changed: Changed) -> None:
        """Let the rooms follow a change."""
        if self._meetings is not None:
            self._meetings.refresh(changed)

    def place(self) -> str:
        """The name of what is on the screen."""
        return self._meetings.place() if self._meetings is not None else ""

    def show_failure(self, error: DomainError) -> None:
        """Say why the data could not be opened."""
        self._say(refusal(error), False)

    def _make_meetings(self, rows: Sequence[MeetingRow]) -> QWidget:
        around = Surroundings(
            today=today,
            publish=self._publish,
            say=self._say,
            hands=Hands(tasks=self._tasks, prompts=self._prompts),
            open_workspace=self._open_workspace,
        )
        self._meetings = MeetingsRoom(around, rows)
        self._meetings.place_changed.connect(self.place_changed)
        return self._meetings

    def _open_workspace(self, meeting_id: MeetingId) -> QWidget:
        raise NotImplementedError(meeting_id)

    def _on_back(self) -> None:
        if self._meetings is not None and self._window.current_room() == MEETINGS:
            self._meetings.go_back()
