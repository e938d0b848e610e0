"""What stands in the room when the data cannot be opened: why, and what to do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_6, scaled
from secretariat.ui.typography import Role

WIDTH = 560


class FailurePage(QWidget):
    """Names the reason and the folder; nothing was changed in it. `again_requested`: the user wants another try."""

    again_requested = Signal()

    def __init__(self, folder: Path, open_path: Callable[[Path], None]) -> None:
        super().__init__()
        self.restore = PrimaryButton(self.tr("Restore the newest good backup…"), icon=Icon.BACKUP)
        self.elsewhere = SecondaryButton(self.tr("Look for a backup elsewhere…"), icon=Icon.SEARCH)
        self._reason = Text("", wraps=True)
        self._waits = Text(
            self.tr("As soon as the file is free, the window opens the data by itself."), wraps=True
        )
        self._again = Button(self.tr("Try again"), kind=Kind.PRIMARY)
        self._again.clicked.connect(self._on_again)
        show = SecondaryButton(self.tr("Open the data folder"), icon=Icon.FOLDER)
        show.clicked.connect(lambda: open_path(folder))
        panel = Panel(margin=SPACE_6, spacing=SPACE_3)
        panel.setFixedWidth(scaled(WIDTH))
        panel.column.addWidget(Text(self.tr("The data could not be opened"), Role.SECTION))
        panel.column.addWidget(self._reason)
        panel.column.addWidget(self._waits)
        panel.column.addWidget(Text(str(folder), Role.CAPTION, Tone.MUTED, wraps=True))
        buttons = FlowLayout(spacing=SPACE_2)
        for button in (self.restore, self._again, self.elsewhere, show):
            buttons.addWidget(button)
        for button in (self.restore, self.elsewhere):
            button.hide()
        panel.column.addSpacing(SPACE_1)
        nest(panel.column, buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(panel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        nest(column, row)
        column.addStretch(3)
        self.setFocusProxy(self._again)

    def offer_backups(self, newest: Callable[[], None], elsewhere: Callable[[], None]) -> None:
        """Offer the ways back: the own newest backup, or one on a stick; each is asked about first."""
        for button, restore in ((self.restore, newest), (self.elsewhere, elsewhere)):
            button.clicked.connect(lambda _checked=False, restore=restore: restore())
            button.show()
        self._again.set_kind(Kind.SECONDARY)
        self.setFocusProxy(self.restore)

    def explain(self, reason: str, *, waits: bool = False) -> None:
        """Say why the data are not open now; `waits`: the program tries again by itself."""
        self._reason.setText(reason)
        self._waits.setVisible(waits)
        self._again.setEnabled(True)

    def _on_again(self) -> None:
        self._again.setEnabled(False)
        self.again_requested.emit()
