"""A list that unfolds: one of several values."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QStyledItemDelegate

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round
from secretariat.ui.measures import CONTROL, SPACE_2, SPACE_3, scaled


class Choice(QComboBox):
    """Chooses one of the given values; the value itself is the item's data.

    `walks` is true while keys walk over values without the list: the next key may go on to another one.
    """

    def __init__(self, options: Mapping[Any, str] | None = None, *, name: str = "") -> None:
        super().__init__()
        self.walks = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest value."""
        metrics = QFontMetrics(self.font())
        widest = max(
            (metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0
        )
        return QSize(widest + scaled(16) + 4 * SPACE_2, scaled(CONTROL))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a value is never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """What is too long for the field is told whole under the mouse."""
        if event.type() == QEvent.Type.ToolTip:
            cut = self._shown(QFontMetrics(self.font())) != self.currentText()
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
        metrics = QFontMetrics(self.font())
        baseline = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(QPoint(SPACE_2 + 1, baseline), self._shown(metrics))
        size = scaled(16)
        arrow = QRectF(self.width() - size - SPACE_3 + 2, (self.height() - size) // 2, size, size)
        paint_icon(painter, Icon.DOWN, palette.text if self.isEnabled() else palette.muted, arrow)
        painter.end()

    def _shown(self, metrics: QFontMetrics) -> str:
        room = self.width() - scaled(16) - 4 * SPACE_2
        return metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room + 1)
