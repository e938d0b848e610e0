"""Presence over the year: bars against the quorum, so that a bad habit is seen before it costs a meeting."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.today.attendance_bars import AttendanceBars
from secretariat.ui.today.state import TodayState, common_quorum
from secretariat.ui.today.words import no_quorum_words
from secretariat.ui.typography import Role


class AttendancePanel(Panel):
    """It is not there before the first meeting."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = AttendanceBars()
        self._quorum = Text("", Role.CAPTION, Tone.MUTED)
        self._group = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self._notes = QWidget()
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Presence over the year"), Role.STRONG))
        head.addStretch(1)
        head.addWidget(self._quorum)
        self.column.setSpacing(SPACE_2)
        nest(self.column, head)
        self.column.addWidget(self._group)
        self.column.addWidget(self.bars, 1)
        self.column.addWidget(self._notes)

    def show_day(self, state: TodayState) -> None:
        """Show the meetings of the group that met last."""
        rows = state.attendance
        self.setVisible(bool(rows))
        if not rows:
            return
        quorum, last = common_quorum(rows), rows[-1]
        words = self.tr("--- quorum {count} of {members}")
        self._quorum.setText(words.format(count=quorum, members=last.members) if quorum else "")
        group = state.groups.get(last.group_id, "")
        self._group.setText(group)
        self._group.setVisible(bool(group))
        self.bars.show_rows(rows)
        self._show_notes([no_quorum_words(row) for row in rows if row.present < row.quorum])

    def _show_notes(self, notes: list[str]) -> None:
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        for note in notes:
            column.addWidget(IconLine(Icon.ALERT, note, Tone.WARN))
        self._notes = swap(self.column, self._notes, around)
