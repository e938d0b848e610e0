"""A list that unfolds: one of several values."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyledItemDelegate

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round
from secretariat.ui.measures import CONTROL, SPACE_2, SPACE_3, scaled

NARROWEST = 80
WRAPPED = Qt.TextFlag.TextWordWrap.value | (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value


class Choice(QComboBox):
    """Chooses one of the given values; the value itself is the item's data.

    `walks` is true while keys walk over values without the list: the next key may go on to another one. One that
    `wraps` is as wide as its place and takes as many lines as its value needs: for names, which are as long as their
    givers like.
    """

    def __init__(
        self, options: Mapping[Any, str] | None = None, *, name: str = "", wraps: bool = False
    ) -> None:
        super().__init__()
        self.walks, self._wraps = False, wraps
        self.setAccessibleName(name)
        height = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, height)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        view = QListView(self)
        view.setObjectName("choices")
        self.setView(view)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_options(options or {})

    def set_options(self, options: Mapping[Any, str]) -> None:
        """Replace the values; the chosen one stays chosen if it is still offered. No signal is sent."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in options.items():
            self.addItem(text, value)
        self.blockSignals(False)
        if kept in options:
            self.set_value(kept)

    def offer(self, options: Mapping[Any, str]) -> None:
        """What a filter offers now: what is asked for stays on offer, and an equal list is not filled anew."""
        if self.count() and self.value() not in options:
            options = {**options, self.value(): self.currentText()}
        if [(self.itemData(row), self.itemText(row)) for row in range(self.count())] != list(options.items()):
            self.set_options(options)

    def value(self) -> object:
        """The chosen value, None when there is nothing to choose from."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose `value` without sending a signal."""
        self.blockSignals(True)
        self.setCurrentIndex([self.itemData(row) for row in range(self.count())].index(value))
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest value."""
        metrics = QFontMetrics(self.font())
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return QSize(widest + self._beside(), scaled(CONTROL))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint, for a value is never cut; one that wraps is as narrow as any panel."""
        return QSize(scaled(NARROWEST), scaled(CONTROL)) if self._wraps else self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Room for all lines of the value."""
        if not self._wraps:
            return super().heightForWidth(width)
        place = QRect(0, 0, max(1, width - self._beside()), 0)
        lines = QFontMetrics(self.font()).boundingRect(place, WRAPPED, self.currentText()).height()
        return max(scaled(CONTROL), lines + SPACE_3)

    def event(self, event: QEvent) -> bool:
        """What is too long for the field is told whole under the mouse."""
        if event.type() == QEvent.Type.ToolTip:
            cut = not self._wraps and self._shown(QFontMetrics(self.font())) != self.currentText()
            self.setToolTip(self.currentText() if cut else "")
        return super().event(event)

    def showPopup(self) -> None:
        """The list unfolds: what is taken from it is meant."""
        self.walks = False
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and letters walk."""
        self.walks = True
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel scrolls the page; it does not change a value that the pointer happens to cross."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with the value and an arrow."""
        palette = colours()
        painter = QPainter(self)
        area = QRectF(self.rect())
        fill_round(painter, area, palette.surface if self.isEnabled() else palette.window)
        outline_round(painter, area, palette.control if self.isEnabled() else palette.line)
        if self.hasFocus():
            outline_focus(painter, area, palette.accent)
        painter.setPen(palette.text if self.isEnabled() else palette.muted)
        self._paint_value(painter)
        size = scaled(16)
        arrow = QRectF(self.width() - size - SPACE_3 + 2, (self.height() - size) // 2, size, size)
        paint_icon(painter, Icon.DOWN, palette.text if self.isEnabled() else palette.muted, arrow)
        painter.end()

    def _paint_value(self, painter: QPainter) -> None:
        metrics = QFontMetrics(self.font())
        if self._wraps:
            place = QRect(SPACE_2 + 1, 0, self.width() - self._beside(), self.height())
            painter.drawText(place, WRAPPED, self.currentText())
            return
        baseline = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(QPoint(SPACE_2 + 1, baseline), self._shown(metrics))

    def _beside(self) -> int:
        """What the value leaves to the arrow and the air."""
        return scaled(16) + 4 * SPACE_2

    def _shown(self, metrics: QFontMetrics) -> str:
        room = self.width() - self._beside()
        return metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room + 1)
