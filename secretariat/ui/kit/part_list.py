"""The parts of a long column, named beside it: which one is in view, and the way to each."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.shapes import fill_round, outline_focus, shows_focus
from secretariat.ui.kit.tab_order import first_control
from secretariat.ui.measures import CONTROL, CONTROL_RADIUS, SELECTION_BAR, SPACE_1, SPACE_3, scaled
from secretariat.ui.typography import Role, role_font

_BAR_HEIGHT = 20
_READ = 3
"""What has come into the upper one of so many parts of the view is what one reads."""


class PartEntry(QAbstractButton):
    """The name of one part; that of the part in view is strong, with a bar at its left edge."""

    def __init__(self, name: str, part: QWidget) -> None:
        super().__init__()
        self.part = part
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for the name when it is strong."""
        words = QFontMetrics(role_font(Role.STRONG)).horizontalAdvance(self.text())
        return QSize(words + 2 * scaled(SPACE_3), scaled(CONTROL))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, and what tells that it is the current one, pointed at, or holds the keyboard."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        if self.underMouse():
            fill_round(painter, area, palette.line, CONTROL_RADIUS)
        if self.isChecked():
            height = scaled(_BAR_HEIGHT)
            bar = QRectF(0, (self.height() - height) / 2, SELECTION_BAR, height)
            fill_round(painter, bar, palette.accent, SELECTION_BAR / 2)
        if shows_focus(self):
            outline_focus(painter, area, palette.accent, CONTROL_RADIUS)
        painter.setFont(role_font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(palette.accent_text if self.isChecked() else palette.muted)
        words = area.adjusted(scaled(SPACE_3), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, self.text())
        painter.end()


class PartList(QWidget):
    """Follows `column`, which holds the parts from top to bottom.

    A click leads to a part, and so do the arrow keys; Tab and Enter put the cursor into the part that is chosen.
    """

    def __init__(self, name: str, column: Scroll, parts: Sequence[tuple[str, QWidget]]) -> None:
        """`parts` are named as their own headings are."""
        super().__init__()
        self._column = column
        self._reached: int | None = None
        self._group = QButtonGroup(self)
        self.entries = [PartEntry(title, part) for title, part in parts]
        self.setAccessibleName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        for entry in self.entries:
            self._group.addButton(entry)
            entry.clicked.connect(lambda _checked=False, part=entry.part: self._on_chosen(part))
            layout.addWidget(entry)
        layout.addStretch(1)
        self.entries[0].setChecked(True)
        column.verticalScrollBar().valueChanged.connect(self._look)
        column.verticalScrollBar().rangeChanged.connect(self._look)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads into the part that is chosen, not into the first one."""
        there = first_control(self._chosen().part) if forward else None
        if there is None:
            return super().focusNextPrevChild(forward)
        there.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Tab does: the part was chosen to be worked in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextPrevChild(True)
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> PartEntry:
        return next(entry for entry in self.entries if entry.isChecked())

    def _on_chosen(self, part: QWidget) -> None:
        bar = self._column.verticalScrollBar()
        self._reached = None
        bar.setValue(self._top(part))
        # the last parts cannot come to the top: what was chosen stays so until the column moves
        self._reached = bar.value()
        next(entry for entry in self.entries if entry.part is part).setChecked(True)

    def _look(self) -> None:
        bar = self._column.verticalScrollBar()
        if bar.value() == self._reached:
            return
        self._reached = None
        current = self._read(bar.value(), at_end=0 < bar.maximum() == bar.value())
        had_keyboard = any(entry.hasFocus() for entry in self.entries)
        current.setChecked(True)
        if had_keyboard:
            current.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, value: int, *, at_end: bool) -> PartEntry:
        """The last part that has come far enough up; at the end of the column the last of all."""
        line = value + self._column.viewport().height() // _READ
        begun = [entry for entry in self.entries if at_end or self._top(entry.part) <= line]
        return begun[-1] if begun else self.entries[0]

    def _top(self, part: QWidget) -> int:
        inner = self._column.widget()
        assert inner is not None
        return part.mapTo(inner, QPoint(0, 0)).y()
