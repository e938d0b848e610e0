"""The next meeting: when, where, how far its preparation is, and the one button that goes on with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.services.rows import MeetingRow
from secretariat.ui.kit.bars import ProgressSegments
from secretariat.ui.kit.button import PrimaryButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_3
from secretariat.ui.meeting_row_words import day_title, next_step, standing_name, when_words
from secretariat.ui.standing import STAGES, stage_number, standing
from secretariat.ui.today.state import TodayState
from secretariat.ui.today.words import COUNTED
from secretariat.ui.typography import Role
from secretariat.ui.words import meeting_kind


class NextPanel(Panel):
    """Emits `meeting_requested` with a meeting and a stage, `new_requested` when there is none ahead."""

    meeting_requested = Signal(int, int)
    new_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._body = QWidget()
        self.column.addWidget(self._body)

    def show_day(self, state: TodayState) -> None:
        """Show another meeting."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        if state.next is None:
            self._fill_empty(column, state)
        else:
            self._fill(column, state.next, state)
        self._body = swap(self.column, self._body, body)

    def _fill(self, column: QVBoxLayout, row: MeetingRow, state: TodayState) -> None:
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Next meeting"), Role.CAPTION, Tone.MUTED))
        head.addStretch(1)
        head.addWidget(Chip(when_words(row, state.today)))
        nest(column, head)
        title = ", ".join(part for part in (day_title(row), row.place) if part)
        column.addWidget(Text(title, Role.SECTION, wraps=True))
        items = COUNTED.items(row.items) if row.items else self.tr("no agenda yet")
        facts = (meeting_kind(row.kind), items, state.groups.get(row.group_id))
        known = " · ".join(fact for fact in facts if fact)
        column.addWidget(Text(known, tone=Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_3)
        nest(column, _progress(row, self._stage_words(row)))
        column.addSpacing(SPACE_3)
        button = PrimaryButton(next_step(standing(row)))
        button.setEnabled(state.is_whole)
        stage = stage_number(standing(row))
        button.clicked.connect(lambda: self.meeting_requested.emit(row.id, stage))
        column.addWidget(button)

    def _fill_empty(self, column: QVBoxLayout, state: TodayState) -> None:
        column.addWidget(Text(self.tr("Next meeting"), Role.CAPTION, Tone.MUTED))
        column.addWidget(Text(self.tr("No meeting is planned."), Role.SECTION, wraps=True))
        column.addSpacing(SPACE_3)
        button = PrimaryButton(self.tr("Plan a meeting"))
        button.setEnabled(state.is_whole and state.has_group)
        button.clicked.connect(self.new_requested)
        column.addWidget(button)

    def _stage_words(self, row: MeetingRow) -> str:
        at = standing(row)
        words = self.tr("{stage}, stage {number} of {all}")
        return words.format(stage=standing_name(at), number=stage_number(at), all=len(STAGES))


def _progress(row: MeetingRow, words: str) -> QHBoxLayout:
    bar = ProgressSegments()
    done = STAGES.index(standing(row))
    bar.show_progress(done, done, words)
    line = QHBoxLayout()
    line.setSpacing(SPACE_3)
    line.addWidget(bar)
    line.addWidget(Text(words, Role.CAPTION, Tone.MUTED), 1)
    return line
