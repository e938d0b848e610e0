"""«Резервні копії»: when the last one was made, where, which are damaged, and the way back to each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupOverview, BackupPlace, KeptCopy
from secretariat.ui.backup_words import COUNTED, moment_words
from secretariat.ui.copy_row import CopyRow
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel, Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.settings.backups_presenter import BackupsPresenter
from secretariat.ui.settings.second_line import SecondLine
from secretariat.ui.settings.state import CopiesAround
from secretariat.ui.tasks import Tasks
from secretariat.ui.typography import Role

FIRST = 5


class BackupsPanel(Panel):
    """A `BackupsView`; looks into the copies each time it comes to the screen. Emits `folder_requested`."""

    folder_requested = Signal(object)

    def __init__(self, around: CopiesAround, tasks: Tasks) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._copies: Sequence[KeptCopy] = ()
        self._shown: list[CopyRow] = []
        self._overview: BackupOverview | None = None
        self.state, self.refused = Note(), Note()
        self.make = SecondaryButton(self.tr("Make a backup now"), icon=Icon.BACKUP)
        self.open = SecondaryButton(self.tr("Open the folder of backups"), icon=Icon.FOLDER)
        self.all = FlatButton("")
        self.second = SecondLine(lambda: around.prompts)
        self._rule, self._list = Rule(), QWidget()
        self._rows = QVBoxLayout(self._list)
        self._presenter = BackupsPresenter(self, around, tasks)
        self._connect()
        self._arrange()

    def rows(self) -> list[CopyRow]:
        """The copies on the screen."""
        return list(self._shown)

    def show_overview(self, overview: BackupOverview) -> None:
        """See `BackupsView`."""
        self._overview, self._copies = overview, overview.copies
        self.state.say(*self._state(overview))
        self.open.setEnabled(overview.folder.is_dir())
        self.second.show_second(overview.second)
        self._show_rows(everything=False)

    def show_busy(self, busy: bool) -> None:
        """See `BackupsView`."""
        self.make.setEnabled(not busy)
        if busy:
            self.refused.say(self.tr("The backup is being made and checked…"))

    def show_refusal(self, error: DomainError | None) -> None:
        """See `BackupsView`."""
        self.refused.say(refusal(error) if error is not None else "", Tone.DANGER)

    def showEvent(self, event: QShowEvent) -> None:
        """A backup may have been made by itself meanwhile."""
        super().showEvent(event)
        self._presenter.refresh()

    def _state(self, overview: BackupOverview) -> tuple[str, Tone]:
        own = [copy for copy in overview.copies if copy.place is BackupPlace.OWN]
        good = [copy for copy in own if copy.flaw is None and not copy.is_locked]
        words = self.tr("There is no good backup yet.")
        if good:
            words = self.tr("The last backup: {moment}, opened and checked. In all {count}.").format(
                moment=moment_words(good[0].made), count=COUNTED.good(len(good))
            )
        if overview.failed:
            return self.tr("{words} The last attempt failed: check the disk.").format(
                words=words
            ), Tone.DANGER
        damaged = sum(copy.flaw is not None for copy in own)
        if damaged:
            return self.tr("{words} Damaged: {count}, see below.").format(
                words=words, count=damaged
            ), Tone.WARN
        return words, Tone.OK if good else Tone.WARN

    def _show_rows(self, *, everything: bool) -> None:
        for row in self._shown:
            row.hide()
            row.deleteLater()
        self._shown.clear()
        shown = self._copies if everything else _first(self._copies)
        for copy in shown:
            assert self._overview is not None
            exposed = self._overview.is_encrypted and not copy.is_encrypted
            row = CopyRow(copy, is_exposed=exposed)
            row.restore_requested.connect(lambda copy=copy: self._presenter.restore(copy))
            self._rows.addWidget(row)
            self._shown.append(row)
            row.show()
        self.all.setText(self.tr("Show all ({count})").format(count=len(self._copies)))
        self.all.setVisible(len(shown) < len(self._copies))
        for part in (self._rule, self._list):
            part.setVisible(bool(shown))

    def _on_open(self) -> None:
        if self._overview is not None:
            self.folder_requested.emit(self._overview.folder)

    def _connect(self) -> None:
        self.make.clicked.connect(lambda _checked=False: self._presenter.make())
        self.open.clicked.connect(lambda _checked=False: self._on_open())
        self.all.clicked.connect(lambda _checked=False: self._show_rows(everything=True))
        self.second.chosen.connect(self._presenter.choose_second)
        self.second.ended.connect(self._presenter.end_second)

    def _arrange(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.column.addWidget(Text(self.tr("Backups"), Role.SECTION))
        self.column.addWidget(self.state)
        hint = self.tr(
            "A checked backup is made by itself when the window is closed, and once a day while it is open, if "
            "something has changed. Seven days, four weeks and twelve months are kept."
        )
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        buttons = FlowLayout(spacing=SPACE_2)
        for button in (self.make, self.open):
            buttons.addWidget(button)
        nest(self.column, buttons)
        self.column.addWidget(self.refused)
        self.column.addWidget(self.second)
        self.column.addWidget(self._rule)
        self.column.addWidget(self._list)
        self.column.addWidget(self.all)
        for part in (self._rule, self._list, self.all):
            part.hide()


def _first(copies: Sequence[KeptCopy]) -> Sequence[KeptCopy]:
    """The newest few, and every damaged one: it is named."""
    return [copy for number, copy in enumerate(copies) if number < FIRST or copy.flaw is not None]
