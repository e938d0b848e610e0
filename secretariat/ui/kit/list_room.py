"""The shape of a room with a list: a head, a line to filter by, the list, and the chosen thing at the right."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.measures import PANEL_GAP, ROOM_MARGIN, SPACE_3, SPACE_5, scaled

SIDE, SLIM_SIDE = 352, 300
WIDE, MIDDLE = 1180, 960


class Space(IntEnum):
    """How much width the window has, in letters of the user's size."""

    SLIM = 0
    MIDDLE = 1
    WIDE = 2


class ListRoom(QWidget):
    """Emits `width_changed` with a `Space` when columns have to go or may come back."""

    width_changed = Signal(object)

    def __init__(self, head: QWidget, above: QWidget, listed: QWidget, side: QWidget) -> None:
        super().__init__()
        self._space: Space | None = None
        self._side = Panel(margin=0)
        self._side.column.addWidget(side)
        panel = Panel(margin=0)
        panel.column.addWidget(listed)
        left = QVBoxLayout()
        left.setSpacing(SPACE_3)
        left.addWidget(above)
        left.addWidget(panel, 1)
        body = QHBoxLayout()
        body.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, SPACE_5)
        body.setSpacing(PANEL_GAP)
        nest(body, left, 1)
        body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        nest(column, body, 1)

    def show_side(self, shown: bool) -> None:
        """Take the panel at the right away while there is nothing to stand in it; the list takes its place."""
        self._side.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out before anything is cut."""
        super().resizeEvent(event)
        space = _space(self.window().width())
        self._side.setFixedWidth(scaled(SIDE if space is Space.WIDE else SLIM_SIDE))
        if space is not self._space:
            self._space = space
            self.width_changed.emit(space)


def _space(width: int) -> Space:
    """What a window of so many pixels has room for."""
    if width >= scaled(WIDE):
        return Space.WIDE
    return Space.MIDDLE if width >= scaled(MIDDLE) else Space.SLIM
