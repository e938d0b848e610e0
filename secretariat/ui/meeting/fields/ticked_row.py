"""Something to choose by a tick: the box, and words of any length beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.typography import Role


class TickedRow(QWidget):
    """`ticked` hears what the user chose, by the box or by a click on the words."""

    def __init__(self, ticked: Callable[[bool], None]) -> None:
        super().__init__()
        self.tick = CheckBox("")
        self.tick.clicked.connect(lambda on: ticked(on))
        self._words = Text(wraps=True)
        self._why = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        # the first line stands beside the middle of the box
        words.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._why)
        nest(row, words, 1)

    def show_words(self, words: str, *, name: str, ticked: bool, why_not: str = "") -> None:
        """Show what is chosen; `name` is the box's own, `why_not` says why it cannot be ticked."""
        self._words.setText(words)
        self._words.set_tone(Tone.MUTED if why_not else Tone.PLAIN)
        self._why.setText(why_not)
        self._why.setVisible(bool(why_not))
        self.tick.setChecked(ticked)
        self.tick.setEnabled(not why_not)
        self.tick.setAccessibleName(name)
        self.tick.setAccessibleDescription(why_not)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words is one on the box."""
        if self.tick.isEnabled() and event.button() is Qt.MouseButton.LeftButton:
            self.tick.click()
