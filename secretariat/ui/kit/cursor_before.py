"""Where the cursor was before something opened, so that it can go back there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class CursorBefore:
    """Remembers one place at a time; a place that is gone or hidden by then is not gone back to."""

    def __init__(self) -> None:
        self._place: QWidget | None = None

    def remember(self) -> None:
        """Note where the cursor is now."""
        self._place = QApplication.focusWidget()

    def give_back(self) -> None:
        """Put the cursor there, once."""
        place, self._place = self._place, None
        if place is not None and isValid(place) and place.isVisible():
            place.setFocus(Qt.FocusReason.OtherFocusReason)
