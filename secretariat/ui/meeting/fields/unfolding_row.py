"""A row of a list that is folded, or unfolded while it is the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import SELECTION_BAR
from secretariat.ui.meeting.fields.lengths import keep_least_height

LEAST_HEIGHT = 52


class UnfoldingRow(QWidget):
    """Asks to be unfolded when it is clicked or entered by the keyboard; folded, Delete asks to remove what it shows.

    Who inherits it makes its editor, and says by `show_open` which of the two it shows.
    """

    unfold_requested = Signal()
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_least_height(self, LEAST_HEIGHT)

    def is_open(self) -> bool:
        """True while the row is unfolded."""
        return self._open

    def show_open(self, open_: bool) -> None:
        """Look like the current row, or like any other; the keyboard goes into an editor, or onto a folded row."""
        self._open = open_
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if open_ else Qt.FocusPolicy.StrongFocus)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere opens the row."""
        self.unfold_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space opens the row, Delete removes what it shows."""
        if not self._open and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.unfold_requested.emit()
        elif not self._open and event.key() == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard went on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the current row with its bar, and the rule above the row."""
        palette = colours()
        painter = QPainter(self)
        if self._open or self.hasFocus():
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(QRect(0, 0, SELECTION_BAR, self.height()), palette.accent)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        painter.end()


def walk_folded(rows: Sequence[UnfoldingRow], event: QKeyEvent) -> bool:
    """Up and down walk over folded rows; False leaves the key to others."""
    step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
    focused = [place for place, row in enumerate(rows) if row.hasFocus()]
    if step is None or not focused:
        return False
    place = focused[0] + step
    if 0 <= place < len(rows):
        focus_in_view(rows[place])
    return True
