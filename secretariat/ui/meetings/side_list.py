"""A list in the place of the chosen meeting, and the way back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_4, SPACE_5
from secretariat.ui.typography import Role


class SideList(QWidget):
    """`left` is emitted by the button or Esc; without rows `empty` is said."""

    left = Signal()

    def __init__(self, title: str, empty: str) -> None:
        super().__init__()
        self._rows, self._note = QWidget(), Note()
        self._empty = Text(empty, tone=Tone.MUTED, wraps=True)
        self.back = SecondaryButton(self.tr("Back"), key="Esc")
        self.back.clicked.connect(self.left)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        self._column.setSpacing(SPACE_4)
        for part in (Text(title, Role.SECTION, wraps=True), self._empty, self._rows, self._note):
            self._column.addWidget(part)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show what there is; what was refused before is said no more."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for row in rows:
            column.addWidget(row)
        self._rows = swap(self._column, self._rows, shown)
        self._rows.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._note.say("")

    def show_refusal(self, words: str) -> None:
        """Say below the rows why nothing was done."""
        self._note.say(words, Tone.DANGER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
