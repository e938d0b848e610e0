"""The clock of drafts: no letter waits longer than a second to be durable, also while typing goes on."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from secretariat.domain.errors import DomainError
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.typing_watch import TypingWatch

KEPT_AFTER_MS = 500
"""From the first letter that is not kept. What is left of the second is for a busy window and a slow disk."""


class TypingKeeper(QObject):
    """Drives a `TypingWatch`; `changed` follows every key, `kept` or `failed` (with a DomainError) each keeping.

    What could not be kept is tried again until it is; `recovered` follows the first keeping after a refusal.
    """

    changed = Signal()
    kept = Signal()
    failed = Signal(object)
    recovered = Signal()

    def __init__(self, watch: TypingWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watch = watch
        self.is_troubled = False
        """True from a refusal until something is kept again."""
        self._clock = QTimer(self)
        # a coarse timer may be a twentieth late
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setSingleShot(True)
        self._clock.setInterval(KEPT_AFTER_MS)
        self._clock.timeout.connect(self.keep)

    def typed(self, place: Place, text: str) -> None:
        """Note what stands in a field; it is kept soon."""
        self.watch.typed(place, text)
        if not self._clock.isActive():
            self._clock.start()
        self.changed.emit()

    def finish(self, place: Place) -> None:
        """Forget a text that became a step or was taken back; the last one of them leaves everything kept."""
        was_waiting = self.watch.has_unkept
        try:
            self.watch.finish(place)
        except DomainError as error:
            self._on_trouble(error)
        if not self.watch.has_unkept:
            self._clock.stop()
        self.changed.emit()
        if was_waiting and not self.watch.has_unkept:
            self._tell_kept()

    def refused(self, place: Place, text: str) -> None:
        """Keep a text that was left and could not be stored; `recovered` tells when to try again."""
        self.is_troubled = True
        self.typed(place, text)

    def draft(self, place: Place) -> str | None:
        """What was being typed at a place, if anything."""
        return self.watch.texts.get(place)

    def keep(self) -> None:
        """Make everything durable now."""
        self._clock.stop()
        if not self.watch.has_unkept:
            return
        try:
            self.watch.keep()
        except DomainError as error:
            self._on_trouble(error)
            return
        self._tell_kept()

    def _tell_kept(self) -> None:
        self.kept.emit()
        if self.is_troubled:
            self.is_troubled = False
            self.recovered.emit()

    def _on_trouble(self, error: DomainError) -> None:
        self.is_troubled = True
        self._clock.start()
        self.failed.emit(error)
