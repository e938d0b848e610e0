"""The second folder: how it stands there, and choosing another one or none."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.backups import SecondCopy
from secretariat.ui.backup_words import moment_words
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.prompts import Prompts
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class SecondLine(QWidget):
    """Emits `chosen` with a folder, `ended` when no second copies are wanted."""

    chosen = Signal(object)
    ended = Signal()

    def __init__(self, prompts: Callable[[], Prompts]) -> None:
        super().__init__()
        self._prompts = prompts
        self._start = Path.home()
        self.note, self._folder = Note(), Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self.choose = SecondaryButton(self.tr("Choose a folder…"), icon=Icon.FOLDER)
        self.end = FlatButton(self.tr("No second copy"))
        self.choose.clicked.connect(lambda _checked=False: self._on_choose())
        self.end.clicked.connect(lambda _checked=False: self.ended.emit())
        self._arrange()
        self.show_second(None)

    def show_second(self, second: SecondCopy | None) -> None:
        """Show how it stands; None where no folder is chosen."""
        words, tone = self._how(second)
        self.note.say(words, tone)
        self._folder.setText(str(second.folder) if second is not None else "")
        self._folder.setVisible(second is not None)
        self.choose.setText(self.tr("Another folder…") if second is not None else self.tr("Choose a folder…"))
        self.end.setVisible(second is not None)

    def _on_choose(self) -> None:
        title = self.tr("Where shall the second copies be?")
        self._prompts().choose_folder(title, self._start, self.chosen.emit)

    def _how(self, second: SecondCopy | None) -> tuple[str, Tone]:
        if second is None:
            return self.tr(
                "On a memory stick or in a shared folder: it stays when this computer is lost."
            ), Tone.MUTED
        if second.absent_since is not None:
            away = self.tr(
                "The stick or folder has been away since {day}. The copy is made when it is there again."
            )
            return away.format(day=date_text(second.absent_since)), Tone.MUTED
        if second.failure:
            failed = self.tr("It could not be made. {why}")
            return failed.format(why=refusal(DomainError(second.failure))), Tone.WARN
        if second.made is None:
            return self.tr("It is made with the next backup."), Tone.MUTED
        return self.tr("Made and checked: {moment}.").format(moment=moment_words(second.made)), Tone.OK

    def _arrange(self) -> None:
        column, buttons = QVBoxLayout(self), FlowLayout(spacing=SPACE_2)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(self.tr("Second copy"), Role.STRONG))
        column.addWidget(self.note)
        column.addWidget(self._folder)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.end)
        column.addSpacing(SPACE_1)
        nest(column, buttons)
