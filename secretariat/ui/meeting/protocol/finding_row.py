"""A finding: what is wrong, where, and the one thing to do about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.button import Button
from secretariat.ui.kit.layouts import fill, nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import FINDING_ROW, MEETING_MARGIN, SELECTION_BAR, SPACE_2, scaled
from secretariat.ui.meeting.fields.lengths import keep_least_height
from secretariat.ui.typography import Role

ICON_COLUMN = 28


class FindingRow(QWidget):
    """Emits `opened` for Enter and for a click on a row without a cure of its own, `chosen` when it is entered."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone, self._current = tone, False
        self._what, self._where = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self.beside, self.below = QHBoxLayout(), QHBoxLayout()
        self._buttons = QWidget()
        fill(self._buttons, self.below)
        self.below.setContentsMargins(0, SPACE_2, 0, 0)
        self._buttons.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_least_height(self, FINDING_ROW)
        self._arrange()

    def show_words(self, what: str, where: str) -> None:
        """Show the finding."""
        self._what.setText(what)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self.setAccessibleName(f"{what.removesuffix('.')}. {where}".strip())

    def set_tone(self, tone: Tone) -> None:
        """How grave it is by now."""
        self._tone = tone
        self.update()

    def add_cure(self, button: Button) -> None:
        """A button that is shown while the row is current."""
        self.below.addWidget(button)

    def take_entry(self, entry: QWidget) -> None:
        """A line that a cure asks for, below the buttons; it shows itself."""
        self._text.insertWidget(self._text.count() - 1, entry)

    def end_cures(self) -> None:
        """No more of them."""
        self.below.addStretch(1)

    def set_current(self, current: bool) -> None:
        """Show that this is the row that is being worked on."""
        self._current = current
        self._buttons.setVisible(current and self.below.count() > 0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses; without buttons of its own the row leads to the field."""
        super().mousePressEvent(event)
        self.chosen.emit()
        if self.below.count() == 0:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the field; the Enter of a line inside the row is that line's own."""
        if self.hasFocus() and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Entering chooses."""
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the current row, the rule above, the drawing of the state."""
        palette, painter = colours(), QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(0, 0, SELECTION_BAR, self.height(), palette.accent)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        size = scaled(16)
        icon = {
            Tone.DANGER: Icon.CIRCLE_ALERT,
            Tone.OK: Icon.CIRCLE_CHECK,
            Tone.MUTED: Icon.CIRCLE_CHECK,
            Tone.ACCENT: Icon.NEXT,
        }.get(self._tone, Icon.ALERT)
        place = QRectF(
            MEETING_MARGIN, self._what.y() + (self._what.fontMetrics().height() - size) // 2 + 1, size, size
        )
        paint_icon(painter, icon, letters(self._tone, palette), place)
        painter.end()

    def _arrange(self) -> None:
        text = self._text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._what)
        text.addWidget(self._where)
        text.addWidget(self._buttons)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEETING_MARGIN + scaled(ICON_COLUMN), SPACE_2, MEETING_MARGIN, SPACE_2)
        row.setSpacing(SPACE_2)
        nest(row, text, 1)
        nest(row, self.beside)
