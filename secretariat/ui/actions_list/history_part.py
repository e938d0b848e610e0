"""What happened to the chosen action: each change of its day, each note with its proof."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.follow_up import ProgressNote
from secretariat.services.action_register import ActionHistory, Prolongation
from secretariat.ui.action_words import decision_words
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_4
from secretariat.ui.typography import Role


class HistoryPart(QWidget):
    """Emits `open_requested` and `save_requested` with a note that has a file, `remove_requested` with any note.

    Its words begin `SPACE_2` from its left edge: the ground of flat buttons lies there.
    """

    open_requested = Signal(object)
    save_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, history: ActionHistory) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_2, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        if history.prolongations:
            self._head(self.tr("How the day was moved"))
            for one in history.prolongations:
                self._add_prolongation(one)
        if history.notes:
            self._head(self.tr("What was done"))
            for note in history.notes:
                self._add_note(note)

    def _head(self, text: str) -> None:
        self._column.addSpacing(SPACE_4)
        self._column.addWidget(Text(text, Role.STRONG))

    def _add_prolongation(self, one: Prolongation) -> None:
        former = date_text(one.former) if one.former is not None else self.tr("no day")
        moved = f"{former} → {date_text(one.due)}"
        by = decision_words(one.decision) if one.decision is not None else (one.by or "")
        given = self.tr("{reason}. By: {decision}. Written down on {day}").format(
            reason=one.reason.rstrip("."), decision=by.rstrip("."), day=date_text(one.given_on)
        )
        self._column.addWidget(Text(moved))
        self._column.addWidget(Text(given, Role.CAPTION, Tone.MUTED, wraps=True))

    def _add_note(self, note: ProgressNote) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(Text(date_text(note.day), Role.CAPTION, Tone.MUTED))
        head.addStretch(1)
        remove = IconButton(
            Icon.DELETE, self.tr("Delete the note of {day}").format(day=date_text(note.day)), small=True
        )
        remove.clicked.connect(lambda: self.remove_requested.emit(note))
        head.addWidget(remove)
        nest(self._column, head)
        self._column.addWidget(Text(note.text, wraps=True))
        if note.file_name is not None:
            self._add_file(note, note.file_name)

    def _add_file(self, note: ProgressNote, file_name: str) -> None:
        self._column.addWidget(Text(file_name, Role.CAPTION, Tone.MUTED, wraps=True))
        show = FlatButton(self.tr("Open"), icon=Icon.EXTERNAL, small=True)
        save = FlatButton(self.tr("Save a copy…"), icon=Icon.SAVE, small=True)
        show.setAccessibleName(self.tr("Open {name}").format(name=file_name))
        save.setAccessibleName(self.tr("Save a copy of {name}").format(name=file_name))
        show.clicked.connect(lambda: self.open_requested.emit(note))
        save.clicked.connect(lambda: self.save_requested.emit(note))
        nest(self._column, hanging(show, save))
