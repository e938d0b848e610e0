"""A row that goes on in the next line when it is full."""

from typing import NamedTuple

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from secretariat.ui.measures import SPACE_2


class _Part(NamedTuple):
    """A part that is seen, with the size that it asks for."""

    item: QLayoutItem
    width: int
    height: int


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
        shown = self._shown()
        width = sum(part.width for part in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((part.height for part in shown), default=0))

    def minimumSize(self) -> QSize:
        """The widest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """Break the parts into lines; returns the height of all of them."""
        y, spacing = area.top(), self.spacing()
        for line in _lines(self._shown(), area.width(), spacing):
            height = max(part.height for part in line)
            if move:
                used = sum(part.width for part in line) + spacing * (len(line) - 1)
                self._move(line, QPoint(area.left(), y), height, max(0, area.width() - used))
            y += height + spacing
        return max(0, y - spacing - area.top())

    def _shown(self) -> list[_Part]:
        """The parts that are seen, each asked for its size once: a layout is placed many times over."""
        parts = []
        for item in self._items:
            if not item.isEmpty():
                size = item.sizeHint()
                parts.append(_Part(item, size.width(), size.height()))
        return parts

    def _move(self, line: list[_Part], start: QPoint, height: int, left: int) -> None:
        """Put a line of parts; `left` pixels are free at its end."""
        x = start.x()
        for part in line:
            width = part.width
            if any(part.item is one for one in self._growing):
                width = min(width + left, part.item.maximumSize().width())
                left -= width - part.width
            part.item.setGeometry(QRect(x, start.y() + (height - part.height) // 2, width, part.height))
            x += width + self.spacing()


def _lines(parts: list[_Part], width: int, spacing: int) -> list[list[_Part]]:
    """The parts in order, as many in a line as there is room for, and one at least."""
    lines: list[list[_Part]] = []
    x = 0
    for part in parts:
        if not lines or x + part.width > width:
            lines.append([])
            x = 0
        lines[-1].append(part)
        x += part.width + spacing
    return lines
