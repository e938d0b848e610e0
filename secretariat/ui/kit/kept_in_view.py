"""What stays in view beside a long form while the column of both scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from secretariat.ui.kit.scroll import Scroll, column_of


class KeptInView(QWidget):
    """Is as high as the form beside it; `part` stands in it where the column is seen, as high as the column at most."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        self._column: Scroll | None = None
        part.setParent(self)

    def sizeHint(self) -> QSize:
        """What the part takes at least: the form gives the rest."""
        return self._part.minimumSize()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self._part.minimumSize()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the column that it stands in."""
        super().showEvent(event)
        if self._column is None:
            self._follow(column_of(self))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The part is as wide as its place."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The column became higher or lower, or what stands above moved its place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _follow(self, column: Scroll | None) -> None:
        self._column = column
        if column is None:
            return
        column.verticalScrollBar().valueChanged.connect(self._place)
        for part in (column.viewport(), column.widget()):
            if part is not None:
                part.installEventFilter(self)

    def _place(self) -> None:
        height, top = self.height(), 0
        if self._column is not None:
            seen = self._column.viewport()
            height = min(height, max(self._part.minimumHeight(), seen.height()))
            top = max(0, min(-self.mapTo(seen, QPoint(0, 0)).y(), self.height() - height))
        self._part.setGeometry(0, top, self.width(), height)
