"""Grounds: the white panel on which things lie, and the thin rule between rows."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.shapes import fill_round
from secretariat.ui.measures import PANEL_RADIUS, SPACE_4


class Panel(QFrame):
    """A rounded surface without a border; `column` is its layout from top to bottom."""

    def __init__(self, *, margin: int = SPACE_4, spacing: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface."""
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), colours().surface, PANEL_RADIUS)
        painter.end()


class Ground(QFrame):
    """A plain ground from edge to edge, named by its colour: window, surface, sunken or desk."""

    def __init__(self, colour: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour of now."""
        painter = QPainter(self)
        ground: QColor = getattr(colours(), self._colour)
        painter.fillRect(self.rect(), ground)
        painter.end()


class Rule(QWidget):
    """A line of one pixel between rows, or between columns when `upright`."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if upright else wide, wide if upright else fixed)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour of rules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().line)
        painter.end()
