"""The handle by which a row is dragged to another place."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.measures import scaled
from secretariat.ui.meeting.prepare import columns

HEIGHT = 20


class Grip(QWidget):
    """Tells the height of the pointer on the screen while it is dragged, and where it was let go."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Drag, or Alt+↑ ↓"))

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(scaled(columns.GRIP), scaled(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the pointer, so that the row under it is not opened."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row goes with the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The row stays where it was let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(round(event.globalPosition().y()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Six dots."""
        size = scaled(16)
        painter = QPainter(self)
        place = QRectF((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        paint_icon(painter, Icon.GRIP, colours().control, place)
        painter.end()
