"""What an empty room says: what it is for, and what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_5
from secretariat.ui.typography import Role


class EmptyState(QWidget):
    """One sentence, one button that does the first thing, and perhaps a quiet one with an example.

    The sentence is as wide as is easy to read, and narrower where there is less room.
    """

    def __init__(
        self, sentence: str, first: PrimaryButton | None = None, example: FlatButton | None = None
    ) -> None:
        super().__init__()
        words = Text(sentence, Role.LEAD, Tone.MUTED, wraps=True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_5)
        column.addStretch(2)
        nest(column, _row(words))
        nest(column, _row(first, example))
        column.addStretch(3)


def _row(*buttons: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_3)
    row.addStretch(1)
    for button in buttons:
        if button is not None:
            row.addWidget(button)
    row.addStretch(1)
    return row
