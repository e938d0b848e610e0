"""The way back where nobody can open the data any more: a copy that another passphrase or code opens."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupOverview, Backups, KeptCopy
from secretariat.ui.copy_row import CopyRow
from secretariat.ui.failures import refusing
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3
from secretariat.ui.refusals import refusal
from secretariat.ui.restoring import Restoring
from secretariat.ui.tasks import Tasks
from secretariat.ui.typography import Role


class BackupsPage(QWidget):
    """Lists all copies that are at hand each time it is shown; each is asked about before it replaces anything.

    `left` leads back to the passphrase.
    """

    left = Signal()

    def __init__(self, tasks: Tasks, backups: Backups, restoring: Callable[[], Restoring]) -> None:
        super().__init__()
        self._tasks, self._backups, self._restoring = tasks, backups, restoring
        self.rows = QVBoxLayout()
        self.rows.setSpacing(SPACE_1)
        self.answer = Note()
        self.elsewhere = SecondaryButton(self.tr("Look for a backup elsewhere…"), icon=Icon.SEARCH)
        self.elsewhere.clicked.connect(lambda _checked=False: self._restoring().choose_folder())
        self.back = FlatButton(self.tr("Back to the passphrase"))
        self.back.clicked.connect(self.left)
        self._arrange()

    def look(self, error: DomainError | None = None) -> None:
        """Look into the copies anew, in a worker; `error` says why none of them was restored."""
        self.say(self.tr("The backups are being looked through…"))

        def looked(overview: BackupOverview) -> None:
            self.say("" if overview.copies else self.tr("There are no backups in the data folder."))
            self._show_copies(overview.copies)
            if error is not None:
                self._tell(error)

        self._tasks.run(self._backups.overview, looked, refusing(self._tell))

    def say(self, text: str, _undoable: bool = False) -> None:
        """Show a line."""
        self.answer.say(text)

    def take_focus(self) -> None:
        """Begin where it is sure that something is."""
        self.elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, error: DomainError) -> None:
        self.answer.say(refusal(error), Tone.DANGER)

    def _show_copies(self, copies: Sequence[KeptCopy]) -> None:
        empty(self.rows)
        for copy in copies:
            row = CopyRow(copy)
            row.restore_requested.connect(lambda copy=copy: self._restoring().ask(copy, None))
            self.rows.addWidget(row)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Text(self.tr("Restore a backup"), Role.SECTION))
        about = self.tr(
            "A backup of another day may open with another passphrase or code, which is asked for first. The data that "
            "do not open now are kept whole beside it."
        )
        column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))
        nest(column, self.rows)
        column.addWidget(self.answer)
        buttons = FlowLayout(spacing=SPACE_2)
        for button in (self.elsewhere, self.back):
            buttons.addWidget(button)
        nest(column, buttons)
        column.addStretch(1)
