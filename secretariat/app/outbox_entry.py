"""The room «Вихідні» in the navigation: made when it is entered, with a red count beside its name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.letter_list import Shown
from secretariat.ui.failures import refusing
from secretariat.ui.main_window import MainWindow
from secretariat.ui.tasks import Tasks

if TYPE_CHECKING:
    from secretariat.services.office import Office
    from secretariat.ui.outbox.room import OutboxRoom, OutboxSurroundings

OUTBOX = "outbox"


class OutboxEntry(QObject):
    """Emits `meeting_requested` for a meeting at its stage of sending; `settings` is the room with the mail account."""

    meeting_requested = Signal(int)

    def __init__(
        self, window: MainWindow, tasks: Tasks, around: "Callable[[], OutboxSurroundings]", settings: str
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around, self._settings = window, tasks, around, settings
        self.room: OutboxRoom | None = None

    def make(self, office: "Office") -> QWidget:
        """Build the room."""
        from secretariat.ui.outbox.room import OutboxRoom

        self.room = OutboxRoom(office, self._around())
        self.room.meeting_requested.connect(self.meeting_requested)
        self.room.settings_requested.connect(self._on_settings)
        return self.room

    def show_meeting(self, meeting_id: MeetingId) -> None:
        """Enter the room with the letters of a meeting."""
        self._window.enter_room(OUTBOX)
        if self.room is not None:
            self.room.show_meeting(meeting_id)

    def _on_settings(self) -> None:
        from secretariat.ui.settings.mail_panel import MailPanel

        self._window.enter_room(self._settings)
        panel = self._window.room_view(self._settings).findChild(MailPanel)
        if panel is not None:
            panel.show_yourself()

    def count(self, office: "Office", refused: Callable[[DomainError], None]) -> None:
        """Count, in the pool, what was refused and of what nobody knows whether it arrived."""
        # the words of letters are not for the start
        from secretariat.ui.mail_words import COUNTED

        def show(counts: Mapping[Shown, int]) -> None:
            count = counts[Shown.FAILED] + counts[Shown.UNKNOWN]
            self._window.set_count(OUTBOX, count, COUNTED.to_look_at(count) if count else "")

        self._tasks.run(office.letter_list.counts, show, refusing(refused))
