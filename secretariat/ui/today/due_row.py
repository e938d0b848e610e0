"""One action that is due: what, who, until when, and the buttons that close it."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import due_tone, due_words, source_words
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, IconButton, Kind
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.shapes import outline_focus, shows_focus
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import ACTION_ROW, SELECTION_BAR, SPACE_1, SPACE_2, SPACE_3, SPACE_4, scaled
from secretariat.ui.typography import Role

WHO, DUE, NARROW_DUE = 124, 116, 176
"""Where there is no column of names, the day and how late it is stand on one line."""


class DueRow(QWidget):
    """Emits `done_requested` on Enter or its button, `menu_requested` with the button under which a menu unfolds.

    `step_requested` carries 1 or -1: another row is wanted. The active row has the keyboard, or the mouse over it.
    """

    done_requested = Signal(object)
    menu_requested = Signal(object, object)
    step_requested = Signal(int)

    def __init__(self, row: ActionRow, today: date, group: str) -> None:
        super().__init__()
        self.row = row
        self._entered, self._active, self._narrow = False, False, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        due = due_words(row, today)
        self.setAccessibleName(", ".join((row.text, row.doers, due)))
        self._source = " · ".join(part for part in (source_words(row), group) if part)
        self._text = Text(row.text, wraps=True)
        self._caption = Text(self._source, Role.CAPTION, Tone.MUTED, wraps=True)
        self._who = Text(row.assignee, wraps=True)
        tone = due_tone(row, today)
        role = Role.STRONG if tone in (Tone.DANGER, Tone.WARN) else Role.BODY
        self._due = Text(due, role, tone, wraps=True)
        words = self.tr("Done")
        self.done = Button(words, kind=Kind.FLAT, icon=Icon.CHECK)
        self.done.setAccessibleName(self.tr("Done: {text}").format(text=row.text))
        self.more = IconButton(Icon.MORE, self.tr("More: {text}").format(text=row.text))
        self.more.setToolTip(self.tr("More"))
        self.done.clicked.connect(lambda: self.done_requested.emit(row))
        self.more.clicked.connect(lambda: self.menu_requested.emit(row, self.more))
        self._arrange()
        self.set_active(False)

    def set_active(self, active: bool) -> None:
        """Be the row that Tab leads to, with buttons that stand out."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.ClickFocus)
        for button in (self.done, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if active else Qt.FocusPolicy.NoFocus)
        self._active = active
        self._show_active()
        self.update()

    def set_ready(self, ready: bool) -> None:
        """Allow the buttons: the store is open."""
        self.done.setEnabled(ready)
        self.more.setEnabled(ready)

    def set_narrow(self, narrow: bool) -> None:
        """Say under the text who does it: there is no room for a column."""
        self._narrow = narrow
        self._who.setVisible(not narrow)
        self._fit_due()
        self._caption.setText(f"{self.row.assignee} · {self._source}" if narrow else self._source)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse makes the buttons stand out too."""
        self._entered = True
        self._show_active()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Quiet again, unless this is the active row."""
        self._entered = False
        self._show_active()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.done.isEnabled():
                self.done_requested.emit(self.row)
            case Qt.Key.Key_Down:
                self.step_requested.emit(1)
            case Qt.Key.Key_Up:
                self.step_requested.emit(-1)
            case Qt.Key.Key_Menu if self.more.isEnabled():
                self.menu_requested.emit(self.row, self.more)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row with the keyboard, and the rule under each."""
        palette, painter = colours(), QPainter(self)
        if self._has_keyboard():
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(0, 0, SELECTION_BAR, self.height(), palette.accent)
        painter.fillRect(0, self.height() - 1, self.width(), 1, palette.line)
        if shows_focus(self):
            outline_focus(painter, QRectF(self.rect()), palette.accent)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def buttons_width(self) -> int:
        """What stands at the right of the columns."""
        return self.done.width() + self.more.sizeHint().width() + SPACE_1

    def _has_keyboard(self) -> bool:
        return self.hasFocus() or self.done.hasFocus() or self.more.hasFocus()

    def _show_active(self) -> None:
        kind = Kind.SECONDARY if self._active or self._entered else Kind.FLAT
        self.done.set_kind(kind)
        self.more.set_kind(kind)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._text)
        words.addWidget(self._caption)
        words.addStretch(1)
        self._fit()
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_4, SPACE_2, SPACE_3, SPACE_2)
        line.setSpacing(SPACE_3)
        nest(line, words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_1)
        buttons.addWidget(self.done)
        buttons.addWidget(self.more)
        line.addWidget(self._who)
        line.addWidget(self._due)
        nest(line, buttons)

    def _fit(self) -> None:
        """The button keeps its width when it begins to stand out, so that nothing moves."""
        self._who.setFixedWidth(scaled(WHO))
        self._fit_due()
        self.done.set_kind(Kind.SECONDARY)
        self.done.setFixedWidth(self.done.sizeHint().width())
        self._show_active()
        self.setMinimumHeight(scaled(ACTION_ROW))

    def _fit_due(self) -> None:
        self._due.setFixedWidth(scaled(NARROW_DUE if self._narrow else DUE))
