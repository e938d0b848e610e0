"""What waits for the secretary: each with its deadline and the button that goes on with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.waiting import Waiting, WaitingFor
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel, Rule
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.today.state import TodayState
from secretariat.ui.today.words import COUNTED, deadline_tone, deadline_words, waiting_title, waiting_verb
from secretariat.ui.typography import Role

MOST = 4
STAGE = {WaitingFor.PROTOCOL: 3, WaitingFor.SIGNATURE: 4, WaitingFor.REMARKS: 3}
"""The stage of the meeting at which the work goes on."""


class WaitingPanel(Panel):
    """Emits `meeting_requested` with a meeting and a stage, `all_requested` for the list of meetings.

    It is not there while nothing waits.
    """

    meeting_requested = Signal(int, int)
    all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._body = QWidget()
        self.column.setContentsMargins(SPACE_4 - SPACE_2, SPACE_4, SPACE_4, SPACE_4)
        self.column.addWidget(self._body)

    def show_day(self, state: TodayState) -> None:
        """Show the first ones."""
        body = QWidget()
        self._fill(QVBoxLayout(body), state.waiting, state)
        self._body = swap(self.column, self._body, body)
        self.setVisible(bool(state.waiting))

    def _fill(self, column: QVBoxLayout, waiting: Sequence[Waiting], state: TodayState) -> None:
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(Text(self.tr("Waiting"), Role.STRONG))
        for place, one in enumerate(waiting[:MOST]):
            if place:
                column.addWidget(Rule())
            nest(column, self._line(one, state.groups.get(one.meeting.group_id, "")))
        if len(waiting) > MOST:
            more = FlatButton(COUNTED.more(len(waiting) - MOST), icon=Icon.ARROW_RIGHT, icon_after=True)
            more.clicked.connect(self.all_requested)
            nest(column, hanging(more))

    def _line(self, one: Waiting, group: str) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(waiting_title(one), wraps=True))
        words.addWidget(Text(deadline_words(one), Role.CAPTION, deadline_tone(one), wraps=True))
        if group:
            words.addWidget(Text(group, Role.CAPTION, Tone.MUTED, wraps=True))
        button = SecondaryButton(waiting_verb(one.what))
        button.setAccessibleName(f"{button.text()}: {waiting_title(one)}")
        button.clicked.connect(lambda: self.meeting_requested.emit(one.meeting.id, STAGE[one.what]))
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        nest(line, words, 1)
        line.addWidget(button)
        return line
