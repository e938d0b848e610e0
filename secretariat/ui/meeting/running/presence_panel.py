"""Присутність: who is here, whether there is a quorum, and the exceptions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import AttendanceId
from secretariat.services.attendance import Mark
from secretariat.ui.actions import ActionId, key_name, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.bars import QuorumBar
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.new_guest import NewGuest
from secretariat.ui.meeting.running.presence_entry import PresenceEntry
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.presence_state import PresenceLine, PresenceState
from secretariat.ui.typography import Role

WIDTH = 248


class PresencePanel(Ground):
    """The list of members with a vote, then everybody else; emits `sheet_requested` for the registration sheet."""

    sheet_requested = Signal()

    def __init__(self, bench: Bench, course: Course) -> None:
        super().__init__("surface")
        self._bench = bench
        self.presenter = PresencePresenter(bench.session, course)
        keep_width(self, WIDTH)
        self._people: Sequence[PersonChoice] = ()
        self._state: PresenceState | None = None
        self._open: AttendanceId | None = None
        self._make_head()
        self.new_guest = NewGuest(bench, self.presenter)
        self._arrange()

    def refresh(self, people: Sequence[PersonChoice]) -> None:
        """Show who is there at the item on the screen."""
        state = self.presenter.state()
        self._state, self._people = state, people
        self._show_head(state)
        self.new_guest.set_people(people)
        self._show_rows(self._voters, state.voters)
        self._show_rows(self._others, state.others)

    def take_focus(self) -> None:
        """Put the keyboard on the first row."""
        rows = self.entries()
        if rows:
            rows[0].row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def summary(self) -> str:
        """«7 з 11 · кворум є»"""
        count = f"{self._count.text()} {self._of.text()}"
        return f"{count} · {self._chip.text()}"

    @property
    def summary_tone(self) -> Tone:
        """Amber while the quorum is missing."""
        return Tone.PLAIN if self._state is None or self._state.quorum.has else Tone.WARN

    def open_details(self, attendance_id: AttendanceId) -> None:
        """Unfold what is exact about somebody, or fold it up again."""
        self._open = None if self._open == attendance_id else attendance_id
        self.refresh(self._people)
        entry = self._voters.row(attendance_id) or self._others.row(attendance_id)
        if entry is not None and entry.details is not None:
            entry.details.focus_first()

    def _show_rows(self, rows: KeyedRows[AttendanceId, PresenceEntry], lines: Sequence[PresenceLine]) -> None:
        rows.sync(line.id for line in lines)
        for line in lines:
            entry = rows.row(line.id)
            assert entry is not None
            entry.show_line(line, self._people, open_=line.id == self._open)

    def _make_entry(self, attendance_id: AttendanceId) -> PresenceEntry:
        assert self._state is not None
        lines = (*self._state.voters, *self._state.others)
        line = next(line for line in lines if line.id == attendance_id)
        entry = PresenceEntry(self.presenter, line, self._bench.typing)
        entry.row.marked.connect(lambda mark: self.presenter.mark(attendance_id, Mark(mark)))
        entry.row.details_requested.connect(lambda: self.open_details(attendance_id))
        entry.row.step_requested.connect(lambda step: self._step(attendance_id, step))
        entry.row.guest_requested.connect(self.new_guest.start)
        return entry

    def _step(self, attendance_id: AttendanceId, step: int) -> None:
        entries = self.entries()
        here = next(place for place, entry in enumerate(entries) if entry.id == attendance_id)
        if 0 <= here + step < len(entries):
            entries[here + step].row.setFocus(Qt.FocusReason.TabFocusReason)

    def entries(self) -> list[PresenceEntry]:
        """All rows in their order."""
        return [*self._voters.rows(), *self._others.rows()]

    def _show_head(self, state: PresenceState) -> None:
        quorum, item = state.quorum, self.presenter.position
        self._title.setText(
            self.tr("Presence, item {item}").format(item=item) if item is not None else self.tr("Presence")
        )
        self._count.setText(str(quorum.present))
        self._of.setText(self.tr("of {members}").format(members=quorum.members))
        if quorum.has:
            self._chip.say(self.tr("Quorum"), Tone.OK, Icon.CHECK)
        else:
            self._chip.say(self.tr("No quorum"), Tone.WARN, Icon.ALERT)
        words = self.tr("needed {needed} · in the hall {hall}, online {online}").format(
            needed=quorum.needed, hall=max(0, quorum.present - state.online), online=state.online
        )
        self._bar.show_presence(quorum.present, quorum.needed, quorum.members, words)
        self._words.setText(words)
        self._everyone.setVisible(state.unmarked > 0)
        self._everyone.setText(self.tr("The other %n are in the hall", "", state.unmarked))
        self._everyone.updateGeometry()

    def _make_head(self) -> None:
        self._title = Text(self.tr("Presence"), Role.STRONG)
        self._count, self._of = Text(role=Role.TITLE), Text(tone=Tone.MUTED)
        self._of.stand_beside(Role.TITLE)
        self._chip, self._bar = Chip(), QuorumBar()
        self._words = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._everyone = FlatButton("", icon=Icon.USER_CHECK, small=True)
        self._everyone.clicked.connect(lambda _checked=False: self.presenter.mark_everyone())
        self._sheet = FlatButton(self.tr("Registration sheet"), icon=Icon.PERSON, small=True)
        self._sheet.setToolTip(key_text(ActionId.REGISTER))
        self._sheet.clicked.connect(lambda _checked=False: self.sheet_requested.emit())

    def _head(self) -> QVBoxLayout:
        title, count = QHBoxLayout(), QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(Text(key_text(ActionId.PRESENCE), Role.CAPTION, Tone.MUTED))
        count.setSpacing(SPACE_2)
        count.addWidget(self._count)
        count.addWidget(self._of, 1)
        count.addWidget(self._chip)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_1)
        nest(column, title)
        nest(column, count)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        nest(column, hanging(self._everyone))
        nest(column, hanging(self._sheet))
        return column

    def _arrange(self) -> None:
        inner = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        nest(outer, self._head())
        outer.addWidget(Scroll(inner), 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, SPACE_3)
        column.setSpacing(0)
        voters, others = QVBoxLayout(), QVBoxLayout()
        for rows in (voters, others):
            rows.setSpacing(0)
        self._voters: KeyedRows[AttendanceId, PresenceEntry] = KeyedRows(voters, self._make_entry)
        self._others: KeyedRows[AttendanceId, PresenceEntry] = KeyedRows(others, self._make_entry)
        nest(column, voters)
        column.addSpacing(SPACE_2)
        column.addWidget(Rule())
        nest(column, self._others_head())
        column.addWidget(self.new_guest)
        nest(column, others)
        column.addStretch(1)

    def _others_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_2, 0)
        row.addWidget(Text(self.tr("Without a vote"), Role.CAPTION, Tone.MUTED), 1)
        more = FlatButton(self.tr("person"), icon=Icon.PLUS, small=True)
        more.setToolTip(key_name("Ins"))
        more.clicked.connect(lambda _checked=False: self.new_guest.start())
        row.addWidget(more)
        return row
