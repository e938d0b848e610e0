"""The lines of the palette: a drawing, the words over as many lines as they need, the key at the right."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import paint_icon
from secretariat.ui.kit.table_cells import draw_line
from secretariat.ui.measures import SELECTION_BAR, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.palette.entry import Entry
from secretariat.ui.typography import Role, role_font

ROW, ICON = 36, 16
AnyIndex = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.TextFlag.TextWordWrap


class EntryList(QListView):
    """Never takes the focus: the field above leads it. `taken` carries the entry that was clicked."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setModel(_Entries(self))
        self.setItemDelegate(_Line(self))
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.taken.emit(index.data(Qt.ItemDataRole.UserRole)))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace the lines; the first is chosen."""
        model = self.model()
        assert isinstance(model, _Entries)
        model.show(entries)
        self.scrollToTop()
        self.setCurrentIndex(model.index(0, 0))

    def current(self) -> Entry | None:
        """The chosen line, None in an empty list."""
        entry: Entry | None = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return entry

    def step(self, lines: int) -> None:
        """Choose another line, without going over an end."""
        last = self.model().rowCount() - 1
        row = max(0, min(last, self.currentIndex().row() + lines))
        self.setCurrentIndex(self.model().index(row, 0))

    def wanted_height(self) -> int:
        """The height of all lines."""
        return sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.text}, {entry.detail}" if entry.detail else entry.text
            case _:
                return None


class _Line(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, EntryList)
        whole = QRect(0, 0, view.viewport().width(), 0)
        entry = index.data(Qt.ItemDataRole.UserRole)
        words = _words_area(whole, entry)
        height = QFontMetrics(role_font(Role.BODY)).boundingRect(words, _WRAPPED, entry.text).height()
        return QSize(whole.width(), max(scaled(ROW), height + SPACE_4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect
        palette = colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, palette.accent_soft)
            painter.fillRect(QRect(area.left(), area.top(), SELECTION_BAR, area.height()), palette.accent)
        words = _words_area(area, entry)
        if entry.icon is not None:
            size = scaled(ICON)
            top = area.top() + (scaled(ROW) - size) / 2
            paint_icon(painter, entry.icon, palette.muted, QRectF(area.left() + SPACE_4, top, size, size))
        painter.setFont(role_font(Role.BODY))
        painter.setPen(palette.text if entry.do is not None else palette.muted)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | _WRAPPED, entry.text)
        draw_line(painter, _detail_area(area), entry.detail, Role.CAPTION, palette.muted, right=True)


def _detail_area(area: QRect) -> QRect:
    return area.adjusted(SPACE_4, 0, -SPACE_5, 0)


def _words_area(area: QRect, entry: Entry) -> QRect:
    """Where the words of `entry` stand in its line: beside the drawing, before the detail."""
    detail = QFontMetrics(role_font(Role.CAPTION)).horizontalAdvance(entry.detail)
    left = SPACE_4 + scaled(ICON) + SPACE_3
    right = SPACE_5 + (detail + SPACE_4 if detail else 0)
    return area.adjusted(left, SPACE_2 if area.height() else 0, -right, -SPACE_2 if area.height() else 0)
