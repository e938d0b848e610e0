"""The items of the agenda as numbers: which are finished, which one is open."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round, shows_focus
from secretariat.ui.measures import SMALL_CONTROL, SPACE_1, scaled
from secretariat.ui.typography import Role, role_font

WIDTH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemMark:
    """One item: its number as printed («4», «4.1»), its title for the tooltip, and whether it is finished."""

    number: str
    title: str
    finished: bool = False


class _Number(QAbstractButton):
    def __init__(self) -> None:
        super().__init__()
        self._mark = ItemMark(number="", title="")
        self._current = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: ItemMark, name: str, *, current: bool) -> None:
        if (mark, current) == (self._mark, self._current):
            return
        self._mark, self._current = mark, current
        self.setAccessibleName(name)
        self.setToolTip(f"{mark.number}. {mark.title}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(role_font(Role.STRONG)).horizontalAdvance(self._mark.number)
        return QSize(max(scaled(WIDTH), words + scaled(24)), scaled(SMALL_CONTROL))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        ground, colour, role = self._look(palette)
        fill_round(painter, area, ground)
        if not self._current and not self._mark.finished:
            outline_round(painter, area, palette.control)
        if shows_focus(self):
            outline_focus(painter, area, palette.text if self._current else palette.accent)
        self._paint_number(painter, colour, role)
        painter.end()

    def _look(self, palette: Colours) -> tuple[QColor, QColor, Role]:
        if self._current:
            return palette.accent, palette.on_accent, Role.STRONG
        if self._mark.finished:
            return palette.ok_soft, palette.ok, Role.BODY
        return (palette.accent_soft if self.underMouse() else palette.surface), palette.text, Role.BODY

    def _paint_number(self, painter: QPainter, colour: QColor, role: Role) -> None:
        painter.setFont(role_font(role))
        painter.setPen(colour)
        if not self._mark.finished or self._current:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._mark.number)
            return
        size = scaled(14)
        words = painter.fontMetrics().horizontalAdvance(self._mark.number)
        left = (self.width() - size - SPACE_1 - words) // 2
        paint_icon(painter, Icon.CHECK, colour, QRectF(left, (self.height() - size) // 2, size, size))
        place = self.rect().adjusted(left + size + SPACE_1, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._mark.number)


class NumberStrip(QWidget):
    """Numbers that wrap when there are many, and a plus at the end."""

    item_requested = Signal(int)
    item_added = Signal()

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, spacing=SPACE_1)
        self._numbers: list[_Number] = []
        self._plus = IconButton(Icon.PLUS, self.tr("New item"), small=True)
        self._plus.clicked.connect(lambda _checked=False: self.item_added.emit())
        self._flow.addWidget(self._plus)

    def show_items(self, marks: Sequence[ItemMark], current: int | None, *, complete: bool = False) -> None:
        """Show `marks`; `current` is an index into them. `item_requested` is sent with such an index.

        No plus stands after numbers that are `complete`.
        """
        self._plus.setHidden(complete)
        while len(self._numbers) > len(marks):
            number = self._numbers.pop()
            self._flow.removeWidget(number)
            number.hide()
            number.deleteLater()
        while len(self._numbers) < len(marks):
            self._add_number(len(self._numbers))
        for index, (number, mark) in enumerate(zip(self._numbers, marks, strict=True)):
            number.show_mark(mark, self._name(mark), current=index == current)

    def _add_number(self, index: int) -> None:
        number = _Number()
        number.clicked.connect(lambda _checked=False: self.item_requested.emit(index))
        self._numbers.append(number)
        self._flow.removeWidget(self._plus)
        self._flow.addWidget(number)
        self._flow.addWidget(self._plus)

    def _name(self, mark: ItemMark) -> str:
        if mark.finished:
            return self.tr("Item {number}, finished").format(number=mark.number)
        return self.tr("Item {number}").format(number=mark.number)
