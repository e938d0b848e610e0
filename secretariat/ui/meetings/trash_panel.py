"""Кошик: deleted meetings, each of which comes back as it was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import MeetingId
from secretariat.services.trash import TrashedMeeting
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_4, SPACE_5
from secretariat.ui.typography import Role


class TrashPanel(QWidget):
    """`restore` and `remove` are called for a meeting; `left` is emitted by the button or Esc."""

    left = Signal()

    def __init__(
        self, restore: Callable[[MeetingId], object], remove: Callable[[TrashedMeeting], object]
    ) -> None:
        super().__init__()
        self._restore, self._remove = restore, remove
        self._rows = QWidget()
        self._empty = Text(self.tr("The trash is empty."), tone=Tone.MUTED)
        self._note = Note()
        self.back = SecondaryButton(self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.left)
        inner = QWidget()
        column = self._column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        column.addWidget(Text(self.tr("Trash"), Role.SECTION))
        column.addWidget(self._empty)
        column.addWidget(self._rows)
        column.addWidget(self._note)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))

    def show_trash(self, meetings: Sequence[TrashedMeeting]) -> None:
        """Show what lies in the trash; what was refused before is said no more."""
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for meeting in meetings:
            column.addWidget(self._row(meeting))
        self._rows = swap(self._column, self._rows, rows)
        rows.setVisible(bool(meetings))
        self._empty.setVisible(not meetings)
        self._note.say("")

    def show_refusal(self, words: str) -> None:
        """Say why a meeting did not come back."""
        self._note.say(words, Tone.DANGER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, meeting: TrashedMeeting) -> QWidget:
        day = date_text(meeting.day)
        deleted = self.tr("deleted on {day}, {time}").format(
            day=date_text(meeting.deleted.date()), time=time_text(meeting.deleted)
        )
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(self.tr("Meeting {day}").format(day=day), Role.STRONG))
        column.addWidget(Text(f"{meeting.group} · {deleted}", Role.CAPTION, Tone.MUTED, wraps=True))
        column.addLayout(self._buttons(meeting, day))
        return row

    def _buttons(self, meeting: TrashedMeeting, day: str) -> QHBoxLayout:
        restore = SecondaryButton(self.tr("Put back"), icon=Icon.UNDO, small=True)
        restore.setAccessibleName(self.tr("Put the meeting of {day} back").format(day=day))
        restore.clicked.connect(lambda _checked=False: self._restore(meeting.id))
        remove = IconButton(
            Icon.DELETE, self.tr("Delete the meeting of {day} for good…").format(day=day), small=True
        )
        remove.clicked.connect(lambda _checked=False: self._remove(meeting))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(restore)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        return buttons
