"""The sheet of the palette over the room: a field, and the lines that fit what is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PANEL_RADIUS, SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6, scaled
from secretariat.ui.palette.entry import Entry, fitting
from secretariat.ui.palette.entry_list import ROW, EntryList
from secretariat.ui.typography import Role

WIDTH, PAGE, MOST_ROWS = 620, 8, 12
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}


class PaletteSheet(QWidget):
    """Lies over all of `over`: a click beside the sheet, Esc or its own key sends it away.

    `taken` carries the entry that Enter or a click chose; an entry that cannot be done stays.
    """

    taken = Signal(object)
    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._entries: Sequence[Entry] = ()
        self.setAccessibleName(self.tr("Any action or person by name"))
        self._arrange()
        self.line.textChanged.connect(lambda _text: self._filter())
        self.list.taken.connect(self._take)
        self.line.installEventFilter(self)
        over.installEventFilter(self)
        self.hide()

    def open_with(self, entries: Sequence[Entry]) -> None:
        """Show the sheet with an empty field."""
        self.line.clear()
        self.show_entries(entries)
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Replace the lines, and keep what is typed."""
        self._entries = entries
        self._filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the room; lead the list with the keys of the field, and keep every other key from the room."""
        if watched is self.parentWidget():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        is_own_key = key == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_Escape or is_own_key:
            self.closed.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.list.current())
        elif key in _STEPS:
            self.list.step(_STEPS[key])
            self._name_current()
        else:
            return False
        return True

    def _take(self, entry: Entry | None) -> None:
        if entry is not None and entry.do is not None:
            self.taken.emit(entry)

    def _filter(self) -> None:
        found = fitting(self._entries, self.line.text())
        self.list.show_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._name_current()
        self._place()

    def _name_current(self) -> None:
        """Let a screen reader say the chosen line, for the cursor stays in the field."""
        entry = self.list.current()
        self.line.setAccessibleDescription(entry.text if entry is not None else self._nothing.text())

    def _place(self) -> None:
        over = self.parentWidget()
        assert over is not None
        self.setGeometry(over.rect())
        width = min(scaled(WIDTH), self.width() - 2 * SPACE_4)
        self._panel.resize(width, self.height())
        self._column.activate()
        has_lines = self.list.isVisibleTo(self._panel)
        rest = self._column.sizeHint().height() - (self.list.sizeHint().height() if has_lines else 0)
        wanted = self.list.wanted_height() if has_lines else 0
        height = min(self.height() - 2 * SPACE_6, rest + min(wanted, MOST_ROWS * scaled(ROW)))
        self._panel.setGeometry((self.width() - width) // 2, SPACE_6, width, height)

    def _arrange(self) -> None:
        self._panel = _Sheet(self)
        self.line = LineEdit(
            name=self.tr("Any action or person by name"),
            placeholder=self.tr("Action, person, meeting or item"),
            icon=Icon.SEARCH,
        )
        self.list = EntryList(self._panel)
        self._nothing = Text(self.tr("Nothing is called so"), tone=Tone.MUTED)
        self._nothing.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        foot = Text(self.tr("Enter — do it · Esc — close"), Role.CAPTION, Tone.MUTED)
        foot.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, 0)
        self._column = column = QVBoxLayout(self._panel)
        field = QVBoxLayout()
        column.setContentsMargins(1, SPACE_3, 1, SPACE_2)
        column.setSpacing(SPACE_2)
        field.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        field.addWidget(self.line)
        nest(column, field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addWidget(foot)


class _Sheet(QFrame):
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        fill_round(painter, area, palette.surface, PANEL_RADIUS)
        outline_round(painter, area, palette.control, PANEL_RADIUS)
        painter.end()
