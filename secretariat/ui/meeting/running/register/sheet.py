"""The registration sheet: all who are listed, each with one line, and the way to enter somebody more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import AttendanceId
from secretariat.ui.actions import ActionId, key_name, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.running.new_guest import NewGuest
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.presence_state import PresenceLine, PresenceState
from secretariat.ui.meeting.running.register.row import RegisterRow
from secretariat.ui.typography import Role


class RegisterSheet(QWidget):
    """Stands in the place of the item; emits `closed` by its button and Esc."""

    closed = Signal()

    def __init__(self, bench: Bench, presenter: PresencePresenter) -> None:
        super().__init__()
        self._presenter, self._typing = presenter, bench.typing
        self._lines: dict[AttendanceId, PresenceLine] = {}
        self._count = Text("", tone=Tone.MUTED, wraps=True)
        self._everyone = FlatButton("", icon=Icon.USER_CHECK, small=True)
        self._everyone.clicked.connect(lambda _checked=False: presenter.mark_everyone())
        self.new_guest = NewGuest(bench, presenter)
        self._more = FlatButton(self.tr("person"), icon=Icon.PLUS)
        self._more.clicked.connect(lambda _checked=False: self.new_guest.start())
        self._more.setToolTip(key_name("Ins"))
        self._back = SecondaryButton(self.tr("To the items"), key=key_text(ActionId.REGISTER))
        self._back.clicked.connect(lambda _checked=False: self.closed.emit())
        self._arrange()

    def refresh(self, people: Sequence[PersonChoice], *, closed: bool) -> None:
        """Show the list as it is now; a closed one is only read, and the way back stays open."""
        state = self._presenter.sheet()
        lines = (*state.voters, *state.others)
        self._lines = {line.id: line for line in lines}
        self._count.setText(self._counted(state))
        self._everyone.setVisible(state.unmarked > 0 and not closed)
        self._more.setVisible(not closed)
        self._list.setEnabled(not closed)
        self._everyone.setText(self.tr("The other %n are in the hall", "", state.unmarked))
        self.new_guest.set_people(people)
        self._rows.sync(line.id for line in lines)
        for number, line in enumerate(lines, start=1):
            row = self._rows.row(line.id)
            assert row is not None
            row.show_line(number, line)

    def take_focus(self) -> None:
        """Put the keyboard on the first line, or where a list that is only read is left."""
        rows = self._rows.rows()
        first = rows[0] if rows and rows[0].isEnabled() else self._back
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rows(self) -> list[RegisterRow]:
        """All lines in their order."""
        return self._rows.rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the items."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _counted(self, state: PresenceState) -> str:
        quorum = state.quorum
        return self.tr("In the whole meeting {present} of {members} with a vote, needed {needed}").format(
            present=quorum.present, members=quorum.members, needed=quorum.needed
        )

    def _make_row(self, attendance_id: AttendanceId) -> RegisterRow:
        row = RegisterRow(self._presenter, self._lines[attendance_id], self._typing)
        row.step_requested.connect(lambda step: self._step(row, step))
        row.guest_requested.connect(self.new_guest.start)
        return row

    def _step(self, row: RegisterRow, step: int) -> None:
        rows = self._rows.rows()
        here = rows.index(row) + step
        if 0 <= here < len(rows):
            rows[here].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        head, title = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_3)
        head.setSpacing(SPACE_1)
        title.setSpacing(SPACE_3)
        title.addWidget(Text(self.tr("Registration sheet"), Role.SECTION), 1)
        title.addWidget(self._everyone)
        title.addWidget(self._more)
        title.addWidget(self._back)
        nest(head, title)
        # on a line of its own: a button that goes must not move the rows from under the pointer
        head.addWidget(self._count)
        self._list, lines = QWidget(), QVBoxLayout()
        lines.setSpacing(0)
        self._rows: KeyedRows[AttendanceId, RegisterRow] = KeyedRows(lines, self._make_row)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(MEETING_MARGIN, SPACE_2, MEETING_MARGIN, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self.new_guest)
        nest(column, lines)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        nest(outer, head)
        outer.addWidget(Rule())
        outer.addWidget(Scroll(self._list), 1)
