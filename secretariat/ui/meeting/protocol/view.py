"""Перевірка протоколу: what must be put right, what should be looked at, and the number."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.document import Source
from secretariat.domain.ids import ItemId
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.draft_wish import draft_wish
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.finding_words import CHECKS, right, where, wrong
from secretariat.ui.meeting.protocol.groups import FindingGroup, grouped
from secretariat.ui.meeting.protocol.list_title import ListTitle
from secretariat.ui.meeting.protocol.number_question import number_question
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.meeting.protocol.state import ProtocolState
from secretariat.ui.typography import Role

FINDINGS_WIDTH = 428
"""Beside the pages; without them the findings take the whole width."""
Key = tuple[str, str, int]


class ProtocolStage(Ground):
    """`place_requested` leads to the field that cures a finding; the page takes the colours of `tones`."""

    place_requested = Signal(object)

    def __init__(self, bench: Bench, go_on: Callable[[], None]) -> None:
        super().__init__("surface")
        self._bench, self._go_on = bench, go_on
        self.presenter = ProtocolPresenter(bench.session, bench.tasks)
        self._groups: dict[Key, FindingGroup] = {}
        self._current: Key | None = None
        self._note = Note()
        self._make_head()
        self._make_number()
        self._make_lists()
        self._make_foot()
        self._arrange()
        make_action(ActionId.NEXT_MISSING, self, self.next_finding)

    def refresh(self) -> None:
        """Show the protocol as it is now."""
        state, record = self.presenter.state(), self._bench.session.record
        groups = grouped(record, (*state.stopping, *state.doubtful))
        self._groups = {group.key: group for group in groups}
        stopping = [group for group in groups if group.findings[0].stops]
        doubtful = [group for group in groups if not group.findings[0].stops]
        self._show_rows(self._stopping, stopping)
        self._show_rows(self._doubtful, doubtful)
        self._show_number(state)
        self._show_titles(state, len(stopping), len(doubtful))
        self._show_passed({finding.code for group in groups for finding in group.findings}, state)
        self._show_foot(state)
        first = next((group.key for group in stopping), None)
        self._choose(self._current if self._current in self._groups else first)

    def settle(self) -> None:
        """Nothing is typed here."""

    def tones(self) -> Mapping[Source, Tone]:
        """In which colour each part of the page with a finding is shown; what stops outshines the rest."""
        found = [finding for group in self._groups.values() for finding in group.findings]
        return {
            finding.source: Tone.DANGER if finding.stops else Tone.WARN
            for finding in sorted(found, key=lambda finding: finding.stops)
        }

    def next_finding(self) -> None:
        """Choose the finding after the current one."""
        keys = list(self._groups)
        if not keys:
            return
        place = keys.index(self._current) + 1 if self._current in keys else 0
        self._go_to(keys[place % len(keys)])

    def _go_to(self, key: Key) -> None:
        row = self._stopping.row(key) or self._doubtful.row(key)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def current_place(self) -> Place | None:
        """Where the chosen finding is."""
        group = self._groups.get(self._current) if self._current is not None else None
        return group.place if group is not None else None

    def _show_rows(self, rows: KeyedRows[Key, FindingRow], groups: Sequence[FindingGroup]) -> None:
        rows.sync(group.key for group in groups)
        for group in groups:
            row = rows.row(group.key)
            assert row is not None
            row.show_words(wrong(group.findings, group.names), where(group.code))

    def _make_row(self, key: Key) -> FindingRow:
        group = self._groups[key]
        stops = group.findings[0].stops
        row = FindingRow(Tone.DANGER if stops else Tone.WARN)
        row.chosen.connect(lambda: self._choose(key))
        row.opened.connect(lambda: self._open(key))
        if group.code == "item_without_outcome":
            self._add_cures(row, ItemId(group.findings[0].source.id), key)
        elif group.code == "no_quorum":
            self._add_not_held(row, key)
        else:
            row.beside.addWidget(self._chevron(key))
        return row

    def _add_cures(self, row: FindingRow, item_id: ItemId, key: Key) -> None:
        """An item without a decision is cured in its own row."""
        noted = Button(self.tr("Taken note of"), kind=Kind.PRIMARY, small=True)
        noted.clicked.connect(lambda _checked=False: self.presenter.take_note(item_id))
        written = SecondaryButton(self.tr("Write the decision"), small=True)
        written.clicked.connect(lambda _checked=False: self._open(key))
        for button in (noted, written):
            row.add_cure(button)
        row.end_cures()

    def _add_not_held(self, row: FindingRow, key: Key) -> None:
        """No quorum: either presence was marked wrongly, or the meeting was not held."""
        marked = SecondaryButton(self.tr("Mark presence"), small=True)
        marked.clicked.connect(lambda _checked=False: self._open(key))
        failed = SecondaryButton(self.tr("The meeting was not held"), small=True)
        failed.clicked.connect(lambda _checked=False: self.presenter.record_not_held())
        for button in (marked, failed):
            row.add_cure(button)
        row.end_cures()

    def _chevron(self, key: Key) -> Button:
        button = Button(kind=Kind.FLAT, icon=Icon.NEXT, name=self.tr("To the field"), small=True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked=False: self._open(key))
        return button

    def _open(self, key: Key) -> None:
        self.place_requested.emit(self._groups[key].place)

    def _choose(self, key: Key | None) -> None:
        self._current = key if key in self._groups else None
        for known in self._groups:
            row = self._stopping.row(known) or self._doubtful.row(known)
            if row is not None:
                row.set_current(known == self._current)

    def _show_number(self, state: ProtocolState) -> None:
        self._number.setVisible(not state.finalised)
        if state.finalised:
            return
        kept = ", ".join(map(str, state.reserved))
        words = self.tr("№ {numbers} stays free for earlier meetings").format(numbers=kept) if kept else ""
        self._number.show_words(self.tr("The protocol has no number"), words or self.tr("Details"))
        self._give.setText(self.tr("Give № {number}").format(number=state.proposed))
        self._give.set_kind(Kind.PRIMARY if state.can_finalise else Kind.SECONDARY)
        busy = self.presenter.is_finalising()
        self._give.setEnabled(not busy)

    def _show_titles(self, state: ProtocolState, stopping: int, doubtful: int) -> None:
        if state.finalised:
            self._sentence.setText(
                self.tr("№ {number}, version {version}: the text is closed for changes.").format(
                    number=state.number, version=state.version
                )
            )
        elif stopping:
            self._sentence.setText(
                self.tr("It can be signed when %n thing(s) are put right.", "", stopping + 1)
            )
        else:
            self._sentence.setText(self.tr("Nothing stands in the way: give the number."))
        self._wrong_title.show_count(stopping + (0 if state.finalised else 1))
        self._doubt_title.show_count(doubtful)
        self._reopen.setVisible(state.finalised and not state.signed)

    def _show_passed(self, found: set[str], state: ProtocolState) -> None:
        passed = [code for code in CHECKS if code not in found]
        self._passed.setVisible(not state.finalised)
        self._passed_toggle.setText(self.tr("In order: %n check(s)", "", len(passed)))
        self._passed_toggle.updateGeometry()
        self._passed_list.setText("\n".join(right(code) for code in passed))

    def _show_foot(self, state: ProtocolState) -> None:
        day = date_text(state.due)
        if state.finalised:
            self._due.setText("")
        elif state.days_left >= 0:
            self._due.setText(
                self.tr("Due on {day} — %n working day(s) left", "", state.days_left).format(day=day)
            )
        else:
            self._due.setText(self.tr("Was due on {day}").format(day=day))
        self._due.set_tone(Tone.MUTED if state.days_left >= 0 else Tone.DANGER)
        self._next.set_kind(Kind.PRIMARY if state.finalised else Kind.QUIET)

    def _on_give(self) -> None:
        """Give the number; when others stay free for earlier meetings, only after a question."""
        state = self.presenter.state()
        if not state.reserved or not state.can_finalise:
            self.presenter.finalise()
            return
        self._bench.prompts.ask(
            number_question(state), lambda yes: self.presenter.finalise() if yes else None
        )

    def _on_next(self) -> None:
        """To the signing; while something stands in the way, say what."""
        state = self.presenter.state()
        if state.finalised:
            self._go_on()
        elif state.stopping:
            self._note.say(self.tr("First put right what stands above."), Tone.WARN)
            self._go_to(next(iter(self._groups)))
        else:
            self._note.say(self.tr("First give the number."), Tone.WARN)
            self._give.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_draft(self) -> None:
        record = self._bench.session.record
        folder = self._bench.session.office.protocols
        self._bench.prompts.save_file(draft_wish(record.day, folder), self.presenter.save_draft)

    def _make_head(self) -> None:
        self._sentence = Text(tone=Tone.MUTED, wraps=True)
        self._reopen = FlatButton(self.tr("Open it for changes"), icon=Icon.EDIT)
        self._reopen.clicked.connect(lambda _checked=False: self.presenter.reopen())

    def _make_number(self) -> None:
        self._number = FindingRow(Tone.DANGER)
        self._number.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._give = Button(self.tr("Give № {number}"), kind=Kind.SECONDARY)
        self._give.clicked.connect(lambda _checked=False: self._on_give())
        self._number.beside.addWidget(self._give)
        place = Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="number")
        bind(self._give, place, self._note)

    def _make_lists(self) -> None:
        self._wrong_title = ListTitle(self.tr("Put right"), Tone.DANGER)
        self._doubt_title = ListTitle(self.tr("Look at"), Tone.WARN)
        wrong_rows, doubt_rows = QVBoxLayout(), QVBoxLayout()
        for rows in (wrong_rows, doubt_rows):
            rows.setSpacing(0)
        self._stopping: KeyedRows[Key, FindingRow] = KeyedRows(wrong_rows, self._make_row)
        self._doubtful: KeyedRows[Key, FindingRow] = KeyedRows(doubt_rows, self._make_row)
        self._passed_list = Text(tone=Tone.MUTED, wraps=True)
        self._passed_toggle = Button(kind=Kind.FLAT, icon=Icon.CIRCLE_CHECK, name=self.tr("In order"))
        self._passed_toggle.clicked.connect(
            lambda _checked=False: self._passed_list.setVisible(self._passed_list.isHidden())
        )
        self._passed_list.setContentsMargins(MEETING_MARGIN + SPACE_2, 0, SPACE_3, 0)
        self._passed_list.hide()
        self._passed = QWidget()
        passed = QVBoxLayout(self._passed)
        passed.setContentsMargins(SPACE_3, SPACE_2, 0, 0)
        passed.addWidget(self._passed_toggle, 0, Qt.AlignmentFlag.AlignLeft)
        passed.addWidget(self._passed_list)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(0)
        self._lists.addWidget(self._wrong_title)
        self._lists.addWidget(self._number)
        self._lists.addLayout(wrong_rows)
        self._lists.addWidget(self._doubt_title)
        self._lists.addLayout(doubt_rows)
        self._lists.addWidget(Rule())
        self._lists.addWidget(self._passed)
        self._lists.addStretch(1)

    def _make_foot(self) -> None:
        self._due = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._save = SecondaryButton(self.tr("Save a draft PDF"))
        self._save.clicked.connect(lambda _checked=False: self._on_save_draft())
        place = Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="draft")
        bind(self._save, place, self._note)
        self._next = Button(self.tr("On: signing"), kind=Kind.QUIET)
        self._next.clicked.connect(lambda _checked=False: self._on_next())

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_3)
        head.setSpacing(SPACE_1)
        title = QHBoxLayout()
        title.addWidget(Text(self.tr("Check of the protocol"), Role.SECTION), 1)
        keys = self.tr("{key} — next").format(key=key_text(ActionId.NEXT_MISSING))
        title.addWidget(Text(keys, Role.CAPTION, Tone.MUTED))
        head.addLayout(title)
        head.addWidget(self._sentence)
        head.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        inner.setLayout(self._lists)
        self._lists.setContentsMargins(0, 0, 0, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_3)
        foot.setSpacing(SPACE_3)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        buttons.addWidget(self._next)
        foot.addWidget(self._due)
        foot.addWidget(self._note)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Scroll(inner), 1)
        column.addWidget(Rule())
        column.addLayout(foot)
