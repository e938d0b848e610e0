"""The chosen decision whole, and the way to its meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from secretariat.services.register import DecisionPoint
from secretariat.ui.decisions.state import DecisionDetails
from secretariat.ui.decisions.words import result_tone, result_words, source_words
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.typography import Role

NUMBER = 24


class DecisionPanel(Scroll):
    """Emits `meeting_requested` when the meeting is to be opened at the item."""

    meeting_requested = Signal()

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_3, SPACE_4, SPACE_5, SPACE_5)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_decision(self, details: DecisionDetails | None) -> None:
        """Show another decision from its top; None shows nothing."""
        body = QWidget()
        if details is not None:
            self._fill(body, details)
        self._body = swap(self._column, self._body, body)
        self.verticalScrollBar().setValue(0)

    def _fill(self, body: QWidget, details: DecisionDetails) -> None:
        row = details.row
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(source_words(row), Role.CAPTION, Tone.MUTED, wraps=True))
        column.addWidget(Text(row.title, Role.SECTION, wraps=True))
        column.addWidget(Text(row.group, tone=Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_3)
        column.addWidget(Text(result_words(row), Role.STRONG, result_tone(row), wraps=True))
        if details.points:
            column.addSpacing(SPACE_2)
            nest(column, _points(details.points))
        column.addSpacing(SPACE_4)
        meeting = FlatButton(self.tr("Open the meeting"), icon=Icon.ARROW_RIGHT)
        meeting.clicked.connect(self.meeting_requested)
        nest(column, hanging(meeting))


def _points(points: Sequence[DecisionPoint]) -> QGridLayout:
    """Numbers in a column of their own; sub-points stand further in."""
    grid = QGridLayout()
    grid.setContentsMargins(0, SPACE_1, 0, 0)
    grid.setHorizontalSpacing(0)
    grid.setVerticalSpacing(SPACE_2)
    for column in (0, 1):
        grid.setColumnMinimumWidth(column, scaled(NUMBER))
    grid.setColumnStretch(2, 1)
    for place, point in enumerate(points):
        first = int(point.is_sub)
        number = Text(f"{point.number})" if point.is_sub else f"{point.number}.", tone=Tone.MUTED)
        grid.addWidget(number, place, first, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(point.text, wraps=True), place, first + 1, 1, 2 - first)
    return grid
