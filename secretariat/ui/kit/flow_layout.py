"""A row that goes on in the next line when it is full."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from secretariat.ui.measures import SPACE_2


class FlowLayout(QLayout):
    """Parts keep their own size; lines are as high as their highest part, which are centred in them.

    A part that `grows` takes what its line leaves, up to its largest width.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = SPACE_2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._made: list[QWidgetItem] = []
        self._growing: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addWidget(self, widget: QWidget, *, grows: bool = False) -> None:
        """Take a part in.

        Its item is made here: one that Qt makes dies without a word to Python, whose handle would then stand for
        whatever is made at that address next, until the process crashes.
        """
        item = QWidgetItem(widget)
        self._made.append(item)
        if grows:
            self._growing.append(item)
        self.addChildWidget(widget)
        self.addItem(item)

    def addItem(self, item: QLayoutItem) -> None:
        """See QLayout."""
        self._items.append(item)

    def count(self) -> int:
        """See QLayout."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """See QLayout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width that it gets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width`."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Put the parts into `area`."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """All parts in one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """Break the parts into lines; returns the height of all of them."""
        y = area.top()
        for line in self._lines(area.width()):
            height = max(item.sizeHint().height() for item in line)
            if move:
                used = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
                self._move(line, QPoint(area.left(), y), height, max(0, area.width() - used))
            y += height + self.spacing()
        return max(0, y - self.spacing() - area.top())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in (item for item in self._items if not item.isEmpty()):
            needed = item.sizeHint().width()
            if not lines or x + needed > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += needed + self.spacing()
        return lines

    def _move(self, line: list[QLayoutItem], start: QPoint, height: int, left: int) -> None:
        """Put a line of parts; `left` pixels are free at its end."""
        x = start.x()
        for item in line:
            size = item.sizeHint()
            if any(item is one for one in self._growing):
                wide = min(size.width() + left, item.maximumSize().width())
                left -= wide - size.width()
                size.setWidth(wide)
            item.setGeometry(QRect(QPoint(x, start.y() + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()
