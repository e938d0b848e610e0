"""The chosen action whole, and how it is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.resolution import ActionState
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.actions_list.state import ActionDetails, is_overdue
from secretariat.ui.actions_list.words import COUNTED, due_tone, due_words, source_words, state_words
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, PrimaryButton, SecondaryButton
from secretariat.ui.kit.field import Note, TextField
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class ActionPanel(Scroll):
    """Emits what the user wants with the shown action; `drop_requested` carries the note."""

    done_requested = Signal()
    drop_requested = Signal(str)
    reopen_requested = Signal()
    meeting_requested = Signal()

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_action(self, details: ActionDetails | None) -> None:
        """Show another action; None shows nothing."""
        body = QWidget()
        if details is not None:
            self._fill(body, details)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _fill(self, body: QWidget, details: ActionDetails) -> None:
        row = details.row
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(state_words(row), Role.CAPTION, Tone.MUTED))
        column.addWidget(Text(row.text, Role.SECTION, wraps=True))
        column.addSpacing(SPACE_2)
        column.addWidget(Text(row.assignee, Role.STRONG, wraps=True))
        column.addWidget(Text(self._due(details), tone=due_tone(row, details.today), wraps=True))
        if row.note:
            column.addWidget(Text(row.note, tone=Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_3)
        if details.error is not None:
            column.addWidget(Note(refusal(details.error), Tone.DANGER))
        if row.state is ActionState.OPEN:
            self._add_closing(column)
        else:
            self._add_reopening(column)
        column.addSpacing(SPACE_4)
        column.addWidget(Text(self.tr("Where it comes from"), Role.STRONG))
        column.addWidget(Text(source_words(row), tone=Tone.MUTED, wraps=True))
        meeting = FlatButton(self.tr("Open the meeting"), icon=Icon.ARROW_RIGHT)
        meeting.clicked.connect(self.meeting_requested)
        column.addWidget(meeting)

    def _due(self, details: ActionDetails) -> str:
        row, today = details.row, details.today
        if row.due is None:
            return due_words(row, today)
        until = self.tr("until {day}").format(day=date_text(row.due))
        late = f" · {COUNTED.late_by((today - row.due).days)}" if is_overdue(row, today) else ""
        return f"{until}{late}"

    def _add_closing(self, column: QVBoxLayout) -> None:
        done = PrimaryButton(self.tr("Done"), icon=Icon.CHECK, key=key_text(ActionId.APPROVE))
        done.clicked.connect(self.done_requested)
        column.addWidget(done)
        column.addSpacing(SPACE_4)
        note = TextField(self.tr("Not needed any more, because"))
        drop = SecondaryButton(self.tr("Not needed"))
        drop.clicked.connect(lambda: self.drop_requested.emit(note.text()))
        note.input.returnPressed.connect(drop.click)
        row = QHBoxLayout()
        row.addWidget(drop)
        row.addStretch(1)
        column.addWidget(note)
        column.addSpacing(SPACE_1)
        column.addLayout(row)

    def _add_reopening(self, column: QVBoxLayout) -> None:
        reopen = SecondaryButton(self.tr("Back into work"), icon=Icon.UNDO)
        reopen.clicked.connect(self.reopen_requested)
        column.addWidget(reopen)
