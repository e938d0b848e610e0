"""What stands in the room when the data cannot be opened: why, and what to do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import PrimaryButton, SecondaryButton
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_6, scaled
from secretariat.ui.typography import Role

WIDTH = 560


class FailurePage(QWidget):
    """Names the reason and the folder; nothing was changed in it."""

    def __init__(self, reason: str, folder: Path, open_path: Callable[[Path], None]) -> None:
        super().__init__()
        panel = Panel(margin=SPACE_6, spacing=SPACE_3)
        panel.setFixedWidth(scaled(WIDTH))
        self.restore = PrimaryButton(self.tr("Restore the newest good backup…"), icon=Icon.BACKUP)
        self.elsewhere = SecondaryButton(self.tr("Look for a backup elsewhere…"), icon=Icon.SEARCH)
        show = SecondaryButton(self.tr("Open the data folder"), icon=Icon.FOLDER)
        show.clicked.connect(lambda: open_path(folder))
        panel.column.addWidget(Text(self.tr("The data could not be opened"), Role.SECTION))
        panel.column.addWidget(Text(reason, wraps=True))
        panel.column.addWidget(Text(str(folder), Role.CAPTION, Tone.MUTED, wraps=True))
        for button in (self.restore, self.elsewhere, show):
            panel.column.addWidget(button)
        self.restore.hide()
        self.elsewhere.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(panel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        self.setFocusProxy(show)

    def offer_backups(self, newest: Callable[[], None], elsewhere: Callable[[], None]) -> None:
        """Offer the ways back: the own newest backup, or one on a stick; each is asked about first."""
        for button, restore in ((self.restore, newest), (self.elsewhere, elsewhere)):
            button.clicked.connect(lambda _checked=False, restore=restore: restore())
            button.show()
        self.setFocusProxy(self.restore)
