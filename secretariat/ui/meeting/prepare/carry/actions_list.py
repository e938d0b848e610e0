"""The open actions under «Про стан виконання попередніх рішень»."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import due_tone, due_words
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_3
from secretariat.ui.typography import Role


class ActionsOfItem(QWidget):
    """Who is to do what until when; what is late says so."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Sequence[ActionRow], date] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_actions(self, rows: Sequence[ActionRow], today: date) -> None:
        """Show these actions; none is said too."""
        if self._shown == (rows, today):
            return
        self._shown = rows, today
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(0, 1)
        for place, row in enumerate(rows):
            day = Text(due_words(row, today), Role.CAPTION, due_tone(row, today))
            grid.addWidget(Text(f"{row.doers}: {row.text}", Role.CAPTION, wraps=True), place, 0)
            grid.addWidget(day, place, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        if not rows:
            nothing = QCoreApplication.translate("Offers", "no open actions")
            grid.addWidget(Text(nothing, Role.CAPTION, Tone.MUTED), 0, 0)
        self._body = swap(self._column, self._body, body)
