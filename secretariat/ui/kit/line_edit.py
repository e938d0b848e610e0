"""One line of text, 32 pixels high."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.measures import CONTROL, SMALL_CONTROL, SPACE_2, scaled


class LineEdit(QLineEdit):
    """A field without its label. Undo is its own while there is typing to take back, else the window's."""

    def __init__(
        self,
        *,
        name: str = "",
        placeholder: str = "",
        icon: Icon | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._small = icon, small
        self.setAccessibleName(name or placeholder)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if icon is not None:
            self.setTextMargins(scaled(16) + SPACE_2, 0, 0, 0)

    def focus_whole(self) -> None:
        """Put the cursor into it, over what stands there."""
        self.setFocus()
        self.selectAll()

    def set_wrong(self, wrong: bool) -> None:
        """Show or take away the red border."""
        state = "error" if wrong else ""
        if (self.property("state") or "") == state:
            return
        self.setProperty("state", state)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:
        """The height of all fields."""
        return QSize(super().sizeHint().width(), scaled(SMALL_CONTROL if self._small else CONTROL))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any row, never lower than a field."""
        return QSize(scaled(48), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+Y to the window when this field has nothing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if (event.matches(undo) and not self.isUndoAvailable()) or (
                event.matches(redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its drawing before the text."""
        super().paintEvent(event)
        if self._icon is not None:
            size = scaled(16)
            painter = QPainter(self)
            place = QRectF(SPACE_2 + 1, (self.height() - size) // 2, size, size)
            paint_icon(painter, self._icon, colours().muted, place)
            painter.end()
