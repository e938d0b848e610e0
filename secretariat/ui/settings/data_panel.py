"""Where the data lie, and a copy of them now."""

from PySide6.QtWidgets import QHBoxLayout

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.settings.state import SettingsSurroundings
from secretariat.ui.typography import Role


class DataPanel(Panel):
    """The folder of the data, and the button that makes a backup."""

    def __init__(self, around: SettingsSurroundings) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._around = around
        self.open = SecondaryButton(self.tr("Open the folder"), icon=Icon.FOLDER)
        self.copy = SecondaryButton(self.tr("Make a backup now"), icon=Icon.BACKUP)
        self.open.clicked.connect(self._on_open)
        self.copy.clicked.connect(self._on_copy)
        self._arrange()
        # in its place: shown before, it would be a window of its own for a moment
        self.copy.setVisible(around.back_up is not None)

    def _on_open(self) -> None:
        self._around.open_path(self._around.folder)

    def _on_copy(self) -> None:
        assert self._around.back_up is not None
        self.copy.setEnabled(False)
        self._around.tasks.run(self._around.back_up, self._on_copied)

    def _on_copied(self, succeeded: bool) -> None:
        self.copy.setEnabled(True)
        good = self.tr("The backup is made and checked.")
        bad = self.tr("The backup could not be made. Check the disk: there may be no room on it.")
        self._around.say(good if succeeded else bad, False)

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Data and copies"), Role.SECTION))
        self.column.addWidget(Text(str(self._around.folder), wraps=True))
        hint = self.tr(
            "A checked copy is made by itself when the window is closed; the newest ten are in the folder “backups”."
        )
        if self._around.back_up is None:
            hint = self.tr("This is a sample: it is deleted when the window is closed.")
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.open)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.column.addLayout(row)
