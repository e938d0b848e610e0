"""What came of a file, in the place of the chosen meeting: everything that is wrong with it, at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.typography import Role


class ReportPanel(QWidget):
    """Emits `read` when the user has seen it: by the button, Enter or Esc."""

    read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._shown = QWidget()
        self._outer.addWidget(self._shown)

    def show_refusal(self, sentences: Sequence[str]) -> None:
        """Say that nothing was changed, and why."""
        self._show(self.tr("Nothing was brought in"), sentences, Icon.CIRCLE_ALERT, Tone.DANGER)

    def show_remarks(self, sentences: Sequence[str]) -> None:
        """Say that the meeting is here, and what is to be known about it."""
        self._show(self.tr("The meeting is here"), sentences, Icon.INFO, Tone.MUTED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.read.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, title: str, sentences: Sequence[str], icon: Icon, tone: Tone) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(Text(title, Role.SECTION, wraps=True))
        for sentence in sentences:
            column.addWidget(IconLine(icon, sentence, tone))
        button = SecondaryButton(self.tr("All right"))
        button.clicked.connect(self.read)
        column.addWidget(button)
        column.addStretch(1)
        self._shown = swap(self._outer, self._shown, Scroll(inner))
        button.setFocus()
