"""Where the data lie."""

from PySide6.QtWidgets import QHBoxLayout

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.settings.state import SettingsSurroundings
from secretariat.ui.typography import Role


class DataPanel(Panel):
    """The folder of the data."""

    def __init__(self, around: SettingsSurroundings) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._around = around
        self.open = SecondaryButton(self.tr("Open the folder"), icon=Icon.FOLDER)
        self.open.clicked.connect(self._on_open)
        self._arrange()

    def _on_open(self) -> None:
        self._around.open_path(self._around.folder)

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Data folder"), Role.SECTION))
        self.column.addWidget(Text(str(self._around.folder), wraps=True))
        if self._around.copies is None:
            hint = self.tr("This is a sample: it is deleted when the window is closed.")
            self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.open)
        row.addStretch(1)
        nest(self.column, row)
