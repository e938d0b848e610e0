"""The narrow column at the left: one entry for each room that works."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.actions import ActionId, action_text
from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.layouts import fill, nest
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.shapes import fill_round, outline_focus, shows_focus
from secretariat.ui.measures import NAVIGATION, NAVIGATION_ENTRY, PANEL_RADIUS, SELECTION_BAR, SPACE_1, scaled
from secretariat.ui.typography import Role, role_font

NARROW, CLEAR_OF_BAR = 56, SELECTION_BAR + 3


class NavigationEntry(QAbstractButton):
    """A drawing over a word, with a count beside the drawing."""

    def __init__(self, title: str, icon: Icon) -> None:
        super().__init__()
        self._icon, self._count, self._narrow = icon, 0, False
        self.setText(title)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def set_count(self, count: int, explanation: str = "") -> None:
        """Show `count` beside the drawing, nothing for 0; `explanation` is what a screen reader adds."""
        self._count = count
        self.setAccessibleDescription(explanation)
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the word; it becomes the tooltip."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Tall enough for the drawing and the word, wide enough for the word to stand clear of the bar."""
        words = QFontMetrics(role_font(Role.CAPTION_STRONG)).horizontalAdvance(self.text())
        width = 0 if self._narrow else words + 2 * CLEAR_OF_BAR
        return QSize(width, scaled(48 if self._narrow else NAVIGATION_ENTRY))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The current room stands on the surface, with a bar at its left edge."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        if self.isChecked() or self.underMouse():
            fill_round(painter, area, palette.surface if self.isChecked() else palette.line, PANEL_RADIUS)
        if self.isChecked():
            bar = QRectF(0, (self.height() - scaled(32)) / 2, SELECTION_BAR, scaled(32))
            fill_round(painter, bar, palette.accent, SELECTION_BAR / 2)
        if shows_focus(self):
            outline_focus(painter, area, palette.accent, PANEL_RADIUS)
        self._paint_content(painter, palette)
        painter.end()

    def _paint_content(self, painter: QPainter, palette: Colours) -> None:
        colour = palette.accent_text if self.isChecked() else palette.muted
        size, top = scaled(20), scaled(10) if not self._narrow else (self.height() - scaled(20)) // 2
        left = (self.width() - size) // 2
        paint_icon(painter, self._icon, colour, QRectF(left, top, size, size))
        if not self._narrow:
            self._paint_word(painter, colour)
        if self._count:
            self._paint_count(painter, palette, QPointF(left + size, top))

    def _paint_word(self, painter: QPainter, colour: QColor) -> None:
        painter.setFont(role_font(Role.CAPTION_STRONG if self.isChecked() else Role.CAPTION))
        painter.setPen(colour)
        words = QRectF(0, scaled(32), self.width(), scaled(20))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self.text())

    def _paint_count(self, painter: QPainter, palette: Colours, corner: QPointF) -> None:
        font, text = role_font(Role.BADGE), str(self._count)
        height = scaled(16)
        width = max(scaled(18), QFontMetrics(font).horizontalAdvance(text) + scaled(10))
        pill = QRectF(corner.x() - scaled(4), corner.y() - scaled(6), width, height)
        fill_round(painter, pill, palette.danger, height / 2)
        painter.setFont(font)
        painter.setPen(palette.surface)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


class Navigation(Ground):
    """The entries from top to bottom; arrow keys walk them, and the room follows. `menu` is the button at the foot.

    `chosen_again` is sent when the current entry is clicked: the way out of what is open in its room.
    """

    entered = Signal(str)
    chosen_again = Signal(str)

    def __init__(self) -> None:
        super().__init__("sunken")
        self._pressed_current = False
        self._entries: dict[str, NavigationEntry] = {}
        self._group = QButtonGroup(self)
        self._narrow = False
        self._column = QVBoxLayout()
        self._column.setContentsMargins(SPACE_1, SPACE_1, SPACE_1 + 1, SPACE_1)
        self._column.setSpacing(SPACE_1)
        self._column.addStretch(1)
        self.menu = NavigationEntry(action_text(ActionId.MENU), Icon.MENU)
        self.menu.setCheckable(False)
        self._make_scrollable()
        self._fit()

    def add(self, room: str, title: str, icon: Icon) -> None:
        """Add an entry below the others; `entered` is sent with `room` when it is chosen."""
        entry = NavigationEntry(title, icon)
        entry.set_narrow(self._narrow)
        entry.toggled.connect(lambda on: self._on_toggled(room, entry) if on else None)
        entry.pressed.connect(lambda: self._on_pressed(entry))
        entry.clicked.connect(lambda: self._on_clicked(room))
        self._entries[room] = entry
        self._group.addButton(entry)
        self._column.insertWidget(self._column.count() - 1, entry)
        self._fit()

    def _on_toggled(self, room: str, entry: NavigationEntry) -> None:
        """Bring the entry into view, for in a low window the column scrolls."""
        self._scroll.ensureWidgetVisible(entry, 0, SPACE_1)
        self.entered.emit(room)

    def rooms(self) -> list[str]:
        """The rooms from top to bottom."""
        return list(self._entries)

    def choose(self, room: str) -> None:
        """Mark `room` as the current one."""
        self._entries[room].setChecked(True)

    def set_count(self, room: str, count: int, explanation: str = "") -> None:
        """Show a count beside the drawing of `room`."""
        self._entries[room].set_count(count, explanation)

    def take_focus(self) -> None:
        """Put the keyboard on the current entry."""
        current = self._group.checkedButton()
        if current is not None:
            current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Keep the drawings only, for a narrow window."""
        if narrow != self._narrow:
            self._narrow = narrow
            for entry in (*self._entries.values(), self.menu):
                entry.set_narrow(narrow)
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the rule at its right edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colours().line)
        painter.end()

    def _on_pressed(self, entry: NavigationEntry) -> None:
        self._pressed_current = entry.isChecked()

    def _on_clicked(self, room: str) -> None:
        if self._pressed_current:
            self.chosen_again.emit(room)

    def _fit(self) -> None:
        widest = max((entry.sizeHint().width() for entry in self._entries.values()), default=0)
        wanted = scaled(NARROW) if self._narrow else max(scaled(NAVIGATION), widest + 2 * SPACE_1 + 1)
        self.setFixedWidth(wanted)

    def _make_scrollable(self) -> None:
        inner, outer = QWidget(), QVBoxLayout(self)
        fill(inner, self._column)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroll = Scroll(inner)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_1, 0, SPACE_1 + 1, SPACE_1)
        foot.addWidget(self.menu)
        outer.addWidget(self._scroll, 1)
        nest(outer, foot)
