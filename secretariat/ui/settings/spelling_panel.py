"""Whether spelling is checked, and whether it can be."""

from PySide6.QtCore import Signal

from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.spelling import Spelling, SpellingState
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_5
from secretariat.ui.typography import Role


class SpellingPanel(Panel):
    """Emits `switched` when the user wants spelling to be checked, or does not any more."""

    switched = Signal(bool)

    def __init__(self, spelling: Spelling) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self._spelling = spelling
        self.check = CheckBox(self.tr("Check spelling"))
        self.check.setChecked(spelling.is_on)
        self.note = Note()
        self.column.addWidget(Text(self.tr("Spelling"), Role.SECTION))
        self.column.addWidget(self.check)
        self.column.addWidget(self.note)
        self.check.toggled.connect(self.switched)
        spelling.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        absent = self._spelling.state is SpellingState.ABSENT
        self.check.setEnabled(not absent)
        if absent:
            self.note.say(self.tr("There is no Ukrainian dictionary on this computer."), Tone.WARN)
        else:
            self.note.say(
                self.tr(
                    "Words with mistakes are underlined. The right mouse button or Shift+F10 shows what may be meant."
                )
            )
