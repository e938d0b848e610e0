"""The head of a table: quiet captions, an arrow at the column that it is sorted by."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.paged_rows import PagedRows
from secretariat.ui.measures import DENSE_HEAD, SPACE_1, SPACE_4, TABLE_HEAD, scaled
from secretariat.ui.typography import Role, role_font


class TableHead(QHeaderView):
    """Emits `sort_requested` with the order's name and whether it descends."""

    sort_requested = Signal(str, bool)

    def __init__(self, *, dense: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._dense = dense
        self._order, self._descending = "", False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.viewport().setAutoFillBackground(False)

    def show_order(self, order: str, *, descending: bool) -> None:
        """Put the arrow where the list is sorted by."""
        self._order, self._descending = order, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """36 high, 28 when dense."""
        return QSize(0, scaled(DENSE_HEAD if self._dense else TABLE_HEAD))

    def needed_width(self, section: int) -> int:
        """Room for the caption of a column, and for the arrow where it can be sorted by."""
        column = self._rows().columns[section]
        words = QFontMetrics(role_font(Role.CAPTION)).horizontalAdvance(column.title)
        arrow = SPACE_1 + scaled(14) if column.sort is not None else 0
        return words + arrow + SPACE_4 + (SPACE_4 if column.right else SPACE_1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for the order of the column; a second one turns it round."""
        super().mouseReleaseEvent(event)
        section = self.logicalIndexAt(event.position().toPoint())
        order = self._order_of(section) if section >= 0 else None
        if order is not None:
            descending = not self._descending if order == self._order else False
            self.sort_requested.emit(order, descending)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """The caption, the arrow, the rule below."""
        palette, font = colours(), role_font(Role.CAPTION)
        column = self._rows().columns[section]
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(column.title)
        left = area.right() + 1 - SPACE_4 - width if column.right else area.left() + SPACE_4
        base = area.top() + (area.height() - metrics.height()) // 2 + metrics.ascent()
        painter.setFont(font)
        painter.setPen(palette.muted)
        painter.drawText(QPointF(left, base), column.title)
        if column.sort is not None and column.sort == self._order:
            size = scaled(14)
            arrow = QRectF(left + width + SPACE_1, area.top() + (area.height() - size) // 2, size, size)
            paint_icon(painter, Icon.DOWN if self._descending else Icon.UP, palette.muted, arrow)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), palette.line)

    def _order_of(self, section: int) -> str | None:
        return self._rows().columns[section].sort

    def _rows(self) -> PagedRows[object]:
        model = self.model()
        assert isinstance(model, PagedRows)
        return model
