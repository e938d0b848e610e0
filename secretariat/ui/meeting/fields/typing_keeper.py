"""The clock of drafts: what is typed is kept 800 ms after the last key, and at least every second."""

from PySide6.QtCore import QObject, QTimer, Signal

from secretariat.domain.errors import DomainError
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.typing_watch import TypingWatch

PAUSE_MS, LONGEST_MS = 800, 1000


class TypingKeeper(QObject):
    """Drives a `TypingWatch`; `changed` follows every key, `kept` or `failed` (with a DomainError) each keeping."""

    changed = Signal()
    kept = Signal()
    failed = Signal(object)

    def __init__(self, watch: TypingWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watch = watch
        self._pause, self._longest = self._timer(PAUSE_MS), self._timer(LONGEST_MS)

    def typed(self, place: Place, text: str) -> None:
        """Note what stands in a field; it is kept soon."""
        self.watch.typed(place, text)
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.changed.emit()

    def finish(self, place: Place) -> None:
        """Forget a text that became a step or was taken back."""
        self.watch.finish(place)
        if not self.watch.has_unkept:
            self._pause.stop()
            self._longest.stop()
        self.changed.emit()

    def draft(self, place: Place) -> str | None:
        """What was being typed at a place, if anything."""
        return self.watch.texts.get(place)

    def keep(self) -> None:
        """Make everything durable now."""
        self._pause.stop()
        self._longest.stop()
        if not self.watch.has_unkept:
            return
        try:
            self.watch.keep()
        except DomainError as error:
            self.failed.emit(error)
        else:
            self.kept.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.keep)
        return timer
