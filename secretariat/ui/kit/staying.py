"""Something that stays in view beside what is scrolled past it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from secretariat.ui.measures import SPACE_3, scaled


class Staying(QWidget):
    """As high as its place; what it holds goes down with the scrolling, from the upper end of its place to the lower.

    It is no higher than `most` (pixels at 100 %) nor than what is seen of the area, and no lower than `least`.
    """

    def __init__(self, held: QWidget, *, least: int, most: int) -> None:
        super().__init__()
        self._held, self._least, self._most = held, least, most
        self._area: QScrollArea | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(held)
        column.addStretch(1)
        held.setFixedHeight(scaled(most))

    def stay_in(self, area: QScrollArea) -> None:
        """Follow the scrolling of an area in which this stands."""
        self._area = area
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self.follow())
        bar.rangeChanged.connect(lambda _least, _most: self.follow())

    def follow(self) -> None:
        """Put what is held where it is seen."""
        if self._area is None:
            return
        viewport = self._area.viewport()
        height = max(scaled(self._least), min(scaled(self._most), viewport.height() - 2 * SPACE_3))
        self._held.setFixedHeight(height)
        passed = SPACE_3 - self.mapTo(viewport, QPoint(0, 0)).y()
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(0, max(0, min(passed, self.height() - height)), 0, 0)
