"""A row of the presence panel: a name, the exception under it, three squares at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from secretariat.domain.attendance import Presence
from secretariat.domain.ids import AttendanceId
from secretariat.services.attendance import Mark
from secretariat.ui.colours import colours
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.presence_segments import PresenceSegments, Seat
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PRESENCE_ROW, SELECTION_BAR, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting.fields.lengths import keep_least_height
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_state import PresenceLine
from secretariat.ui.meeting.running.presence_words import exception_text, name_text, spoken_name
from secretariat.ui.meeting.running.seats import DIGITS, MARKS, SEATS
from secretariat.ui.typography import Role

NARROWEST_NAME = 96
"""A longer word is broken: the squares beside it stay whole."""
_GAP = 2
"""Where the gap between the lines stands among what is laid out: after a stretch and the name."""
_EDGE, _NEARER = 1, 2
"""What stands above and below the words, and how much nearer an exception is to its name than a line is to the next:
so it is plain whose it is.
"""


class PresenceRow(QWidget):
    """Takes the focus as a whole: 1, 2, 3 mark, Enter opens what is exact, ↑ ↓ walk, Insert enters somebody more."""

    marked = Signal(object)
    details_requested = Signal()
    recusal_requested = Signal()
    removal_requested = Signal()
    step_requested = Signal(int)
    guest_requested = Signal()

    def __init__(self, attendance_id: AttendanceId, name: str, *, with_seats: bool) -> None:
        super().__init__()
        self._line: PresenceLine | None = None
        self._name, self._exception = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._name.setMinimumWidth(NARROWEST_NAME)
        self._segments = PresenceSegments(name)
        if not with_seats:
            self._segments.hide()
        self._segments.chosen.connect(lambda seat: self.marked.emit(MARKS[Seat(seat)]))
        for square in self._segments.findChildren(QWidget):
            square.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.extra = QHBoxLayout()
        bind(self, Place(part=Part.ATTENDANCE, id=attendance_id))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        keep_least_height(self, PRESENCE_ROW)
        self._arrange()

    def show_line(self, line: PresenceLine) -> None:
        """Show what is stored of somebody's presence."""
        self._line = line
        exception = exception_text(line)
        self._name.setText(name_text(line))
        away = line.presence in (Presence.EXCUSED, Presence.ABSENT) or line.mark is Mark.AWAY
        self._name.set_tone(Tone.MUTED if away or line.recused else Tone.PLAIN)
        self._exception.setText(exception)
        self._exception.setVisible(bool(exception))
        self._bring_nearer(-_NEARER if exception else 0)
        self._segments.set_seat(SEATS[line.mark] if line.mark is not None else None)
        self.setAccessibleName(spoken_name(line, exception))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits mark, Enter opens, arrows walk, Delete takes a guest off the list, Insert enters one."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in DIGITS and self._segments.isVisibleTo(self):
            self.marked.emit(DIGITS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.details_requested.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.removal_requested.emit()
        elif key == Qt.Key.Key_Insert:
            self.guest_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words opens what is exact."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.details_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Conflict of interest, exact times, removal."""
        if self._line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Times and reasons"), self.details_requested.emit)
        if self._line.voting:
            back = self.tr("Takes part in this item again")
            out = self.tr("Takes no part in this item (conflict of interest)")
            menu.addAction(back if self._line.recused else out, self.recusal_requested.emit)
        menu.addAction(self.tr("Take off the list"), self.removal_requested.emit)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard went on."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the row that has the keyboard."""
        if self.hasFocus():
            palette, painter = colours(), QPainter(self)
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(0, 0, SELECTION_BAR, self.height(), palette.accent)
            painter.end()

    def _bring_nearer(self, gap: int) -> None:
        """The gap is Qt's own: Python has no handle of it, and puts another one there."""
        self._words.takeAt(_GAP)
        self._words.insertSpacing(_GAP, gap)

    def _arrange(self) -> None:
        text = self._words = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._name)
        text.addSpacing(0)
        text.addWidget(self._exception)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, _EDGE, SPACE_3, _EDGE)
        row.setSpacing(SPACE_2)
        nest(row, text, 1)
        nest(row, self.extra)
        row.addWidget(self._segments)
