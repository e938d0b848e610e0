"""A list under a field that comes while typing: phrases, people. It never takes the focus."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from secretariat.ui.colours import Colours, colours
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.measures import CONTROL_RADIUS, SPACE_1, SPACE_3, scaled
from secretariat.ui.typography import Role, role_font

ROW = 32
MOST_ROWS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """`value` is what is taken; `detail` stands beside the words in small letters."""

    text: str
    value: object
    detail: str = ""


class Suggestions(QFrame):
    """Serves `field`: arrows choose, Enter or Tab take, Esc sends it away and nothing else.

    `taken` carries the value of the chosen suggestion.
    """

    taken = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._rows: Sequence[Suggestion] = ()
        self._below: QRect | None = None
        self._watched: list[QWidget] = []
        self._typed, self._current = "", 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Suggestions"))
        self.hide()
        field.installEventFilter(self)
        field.destroyed.connect(self.deleteLater)

    def offer(self, rows: Sequence[Suggestion], typed: str, below: QRect | None = None) -> None:
        """Show `rows`, with `typed` marked at their beginnings, under the area `below` of the field.

        No rows means no list.
        """
        self._rows, self._typed, self._current = rows[:MOST_ROWS], typed, 0
        if not self._rows:
            self.hide()
            return
        self._below = below
        self._place()
        self._watch()
        self._name_current()
        self.show()
        self.raise_()
        self.update()

    def current(self) -> Suggestion | None:
        """The marked suggestion, None while there is no list."""
        return self._rows[self._current] if self.isVisible() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list before the field does; go where the field goes."""
        if not self.isVisible():
            return False
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        if watched is not self._field:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(Qt.Key(event.key()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer chooses as the arrows do."""
        row = self._row_at(event.position())
        if row is not None and row != self._current:
            self._current = row
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes."""
        row = self._row_at(event.position())
        if row is not None:
            self._current = row
            self._take()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, a rule, and what the keys do."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        fill_round(painter, area, palette.surface)
        outline_round(painter, area, palette.control)
        for index, row in enumerate(self._rows):
            place = QRectF(1, SPACE_1 + index * scaled(ROW), self.width() - 2, scaled(ROW))
            if index == self._current:
                painter.fillRect(place, palette.accent_soft)
            self._paint_row(painter, palette, place, row)
        self._paint_foot(painter, palette)
        painter.end()

    def _paint_row(self, painter: QPainter, palette: Colours, place: QRectF, row: Suggestion) -> None:
        strong, body = role_font(Role.STRONG), role_font(Role.BODY)
        starts = row.text.casefold().startswith(self._typed.casefold())
        head = row.text[: len(self._typed)] if starts else ""
        x = place.left() + SPACE_3 - 1
        metrics = QFontMetrics(body)
        base = round(place.center().y() + (metrics.ascent() - metrics.descent()) / 2)
        for words, font, colour in (
            (head, strong, palette.accent_text),
            (row.text[len(head) :], body, palette.text),
            (f"  {row.detail}" if row.detail else "", role_font(Role.CAPTION), palette.muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            room = place.right() - SPACE_3 - x
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(room) + 1)
            painter.drawText(QPointF(x, base), shown)
            x += QFontMetrics(font).horizontalAdvance(shown)

    def _paint_foot(self, painter: QPainter, palette: Colours) -> None:
        top = SPACE_1 + len(self._rows) * scaled(ROW)
        painter.fillRect(1, top, self.width() - 2, 1, palette.line)
        painter.setFont(role_font(Role.CAPTION))
        painter.setPen(palette.muted)
        place = QRectF(SPACE_3, top, self.width() - 2 * SPACE_3, self.height() - top)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._foot())

    def _foot(self) -> str:
        return self.tr("Enter — insert · Esc — go on typing")

    def _on_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if key == Qt.Key.Key_Down else -1
                self._current = (self._current + step) % len(self._rows)
                self._name_current()
                self.update()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case Qt.Key.Key_Tab:
                self._take()
                return False
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def _take(self) -> None:
        value = self._rows[self._current].value
        self.hide()
        self.taken.emit(value)

    def _row_at(self, place: QPointF) -> int | None:
        row = int((place.y() - SPACE_1) // scaled(ROW))
        return row if 0 <= row < len(self._rows) else None

    def _name_current(self) -> None:
        self.setAccessibleDescription(self._rows[self._current].text)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is followed while there is no list."""
        super().hideEvent(event)
        self._leave()

    def _watch(self) -> None:
        """A field moves with what holds it: a column that scrolls, a panel that comes beside it, the window."""
        self._leave()
        holder = self._field.parentWidget()
        while holder is not None:
            holder.installEventFilter(self)
            self._watched.append(holder)
            holder = None if holder.isWindow() else holder.parentWidget()

    def _leave(self) -> None:
        watched, self._watched = self._watched, []
        for holder in watched:
            if isValid(holder):
                holder.removeEventFilter(self)

    def _place(self) -> None:
        """Stand under the field, or over it where the window ends; a child of the window clips nothing."""
        below, window = self._below or self._field.rect(), self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = 2 * SPACE_1 + len(self._rows) * scaled(ROW) + scaled(24) + CONTROL_RADIUS
        width = max(self._field.width(), min(self._wanted_width(), window.width() // 2))
        corner = self._field.mapTo(window, QPoint(0, below.bottom() + SPACE_1))
        if corner.y() + height > window.height():
            corner = self._field.mapTo(window, QPoint(0, below.top() - SPACE_1 - height))
        left = max(0, min(corner.x(), window.width() - width))
        self.setGeometry(left, max(0, corner.y()), width, height)

    def _wanted_width(self) -> int:
        strong, caption = QFontMetrics(role_font(Role.STRONG)), QFontMetrics(role_font(Role.CAPTION))
        rows = (
            strong.horizontalAdvance(row.text) + caption.horizontalAdvance(f"  {row.detail}")
            for row in self._rows
        )
        return 2 * SPACE_3 + max([caption.horizontalAdvance(self._foot()), *rows])
