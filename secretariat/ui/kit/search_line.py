"""The field over a list to find in it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from secretariat.ui.kit.line_edit import LineEdit

FRAME = 2 * (1 + 6 + 2) + 1
"""Border, padding and the room that Qt leaves for the cursor, at both sides."""


class SearchLine(LineEdit):
    """Finds while typing; Down and Enter go on to the list, Esc empties the field."""

    left_downwards = Signal()

    def sizeHint(self) -> QSize:
        """Room for the whole hint of what may be sought."""
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(self.textMargins().left() + hint + FRAME, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
