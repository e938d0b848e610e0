"""The moment at which the user first sees a window."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Emits `painted` once, after `widget` was on the screen for the first time."""

    painted = Signal()
    _seen = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._seen.connect(self.painted, Qt.ConnectionType.QueuedConnection)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture; the queue lets it reach the screen before anybody hears of it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._seen.emit()
        return False
