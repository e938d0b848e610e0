"""Перевірка протоколу: what must be put right, what should be looked at, and the number."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import VersionId
from secretariat.domain.papers import VersionState
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground, Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import current_version, is_closed
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.file_wishes import copy_wish, draft_wish
from secretariat.ui.meeting.page.finding_marks import Findings
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.protocol.annexes.panel import AnnexesPanel
from secretariat.ui.meeting.protocol.approval.panel import ApprovalPanel
from secretariat.ui.meeting.protocol.approval.presenter import ApprovalPresenter
from secretariat.ui.meeting.protocol.archive_row import ArchiveRow
from secretariat.ui.meeting.protocol.extract.panel import ExtractPanel
from secretariat.ui.meeting.protocol.finding_cures import make_finding_row
from secretariat.ui.meeting.protocol.finding_list import FindingList
from secretariat.ui.meeting.protocol.finding_row import FindingRow
from secretariat.ui.meeting.protocol.groups import FindingGroup, grouped
from secretariat.ui.meeting.protocol.number_question import needs_question, number_question
from secretariat.ui.meeting.protocol.presenter import ProtocolPresenter
from secretariat.ui.meeting.protocol.state import ProtocolState
from secretariat.ui.meeting.protocol.versions_panel import VersionsPanel
from secretariat.ui.meeting.reason_entry import ReasonEntry
from secretariat.ui.typography import Role

FINDINGS_WIDTH = 428
"""Beside the pages; without them the findings take the whole width."""


class ProtocolStage(Ground):
    """`place_requested` leads to the field that cures a finding; the page shows `marks`."""

    place_requested = Signal(object)

    def __init__(self, bench: Bench, to_signing: Callable[[], None], to_sending: Callable[[], None]) -> None:
        """One of them is called when the user goes on with a closed text."""
        super().__init__("surface")
        self._bench, self._to_signing, self._to_sending = bench, to_signing, to_sending
        self.presenter = ProtocolPresenter(bench.session, bench.tasks)
        self._note = Note()
        self._make_head()
        self._make_number()
        self.list = FindingList(self._make_row, self._number)
        self.list.place_requested.connect(self._lead)
        self.annexes = AnnexesPanel(bench)
        self.extract = ExtractPanel(bench)
        self._make_foot()
        self._arrange()
        make_action(ActionId.NEXT_MISSING, self, self.next_finding)

    @property
    def editor(self) -> QWidget:
        """What lines of the program may lie over: the foot stays free."""
        return self._scroll

    def refresh(self) -> None:
        """Show the protocol as it is now."""
        state, record = self.presenter.state(), self._bench.session.record
        groups = grouped(record, (*state.stopping, *state.doubtful, *state.waived))
        self.list.show_groups(groups, finalised=state.finalised)
        self._show_number(state)
        self._show_sentence(state, sum(group.stops for group in groups))
        self._versions.show_versions(state.versions)
        self.archive.setVisible(state.finalised)
        self.annexes.refresh()
        self._approval.refresh()
        self.extract.refresh()
        self._show_foot(state)

    def marks(self) -> Findings:
        """How each part of the page with a finding is marked."""
        return self.list.marks()

    def next_finding(self) -> None:
        """Choose the finding after the current one."""
        self.list.go_to_next()

    @property
    def current_place(self) -> Place | None:
        """Where the chosen finding is."""
        return self.list.current_place

    def _make_row(self, group: FindingGroup, lead: Callable[[], None]) -> FindingRow:
        return make_finding_row(group, self.presenter, lead)

    def _lead(self, place: Place) -> None:
        """To the field that cures a finding; the round of approval stands here."""
        if place.field == "approval":
            self._approval.take_focus()
        else:
            self.place_requested.emit(place)

    def _show_number(self, state: ProtocolState) -> None:
        self._number.setVisible(not state.finalised)
        self._number.set_tone(Tone.DANGER if state.stopping else Tone.ACCENT)
        if state.finalised:
            return
        self._number.show_words(*self._what_of_number(state))
        give = self.tr("Close under № {number}") if state.reopened else self.tr("Give № {number}")
        self._give.setText(give.format(number=state.proposed))
        self._give.set_kind(Kind.PRIMARY if state.can_finalise else Kind.SECONDARY)
        busy = self.presenter.is_finalising()
        self._give.setEnabled(not busy)

    def _what_of_number(self, state: ProtocolState) -> tuple[str, str]:
        """What the row of the number says; a protocol that was opened again keeps the one it has."""
        if state.reopened:
            keeps = self.tr("№ {number} stays as it is").format(number=state.number)
            return self.tr("The text is open for changes"), keeps
        kept = ", ".join(map(str, state.reserved))
        words = self.tr("№ {numbers} stays free for earlier meetings").format(numbers=kept) if kept else ""
        return self.tr("The protocol has no number"), words or self.tr("Details")

    def _show_sentence(self, state: ProtocolState, stopping: int) -> None:
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
        elif state.reopened:
            self._sentence.setText(self.tr("Nothing stands in the way: close the text."))
        else:
            self._sentence.setText(self.tr("Nothing stands in the way: give the number."))
        self._keys.setHidden(state.finalised)
        if not state.finalised:
            self._why.end()
        self._reopen.setVisible(state.finalised and self._why.isHidden())

    def _show_foot(self, state: ProtocolState) -> None:
        day = date_text(state.due)
        if state.days_left >= 0:
            self._due.setText(
                self.tr("Due on {day} — %n working day(s) left", "", state.days_left).format(day=day)
            )
        else:
            self._due.setText(self.tr("Was due on {day}").format(day=day))
        self._due.set_tone(Tone.MUTED if state.days_left >= 0 else Tone.DANGER)
        self._due.setHidden(state.finalised)
        self._save.setHidden(state.finalised)
        self._next.set_kind(Kind.PRIMARY if state.finalised else Kind.QUIET)
        self._next.setText(self.tr("On: sending") if self._is_signed() else self.tr("On: signing"))
        self._next.updateGeometry()

    def _is_signed(self) -> bool:
        version = current_version(self._bench.session.opened)
        return version is not None and version.state is VersionState.SIGNED

    def _on_give(self) -> None:
        """Give the number; when it does not simply follow the one before, only after a question."""
        state = self.presenter.state()
        if not needs_question(state):
            self.presenter.finalise()
            return
        self._bench.prompts.ask(
            number_question(state), lambda yes: self.presenter.finalise() if yes else None
        )

    def _on_next(self) -> None:
        """To the signing; while something stands in the way, say what."""
        state = self.presenter.state()
        if state.finalised:
            (self._to_sending if self._is_signed() else self._to_signing)()
        elif state.stopping:
            self._note.say(self.tr("First put right what stands above."), Tone.WARN)
            self.list.go_to_first()
        else:
            first = self.tr("First close the text.") if state.reopened else self.tr("First give the number.")
            self._note.say(first, Tone.WARN)
            self._give.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_save_draft(self) -> None:
        record = self._bench.session.record
        folder = self._bench.session.office.protocols
        self._bench.prompts.save_file(draft_wish(record.day, folder), self.presenter.save_draft)

    def _on_save_copy(self) -> None:
        session = self._bench.session
        number = session.record.meeting.number if is_closed(session.opened) else None
        wish = copy_wish(session.record.day, number, session.office.protocols)
        self._bench.prompts.save_file(wish, self.presenter.save_copy)

    def _open_version(self, version_id: VersionId) -> None:
        path = self.presenter.version_file(version_id)
        if path is not None:
            self._bench.open_path(path)

    def _body(self) -> QWidget:
        """What scrolls: the findings, the annexes, the round of approval, the extract, the versions."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(Rule())
        column.addWidget(self.annexes)
        column.addWidget(Rule())
        column.addWidget(self._approval)
        column.addWidget(self.extract)
        column.addWidget(self._versions)
        column.addWidget(self.archive)
        column.addStretch(1)
        return body

    def _make_head(self) -> None:
        self._sentence = Text(tone=Tone.MUTED, wraps=True)
        self._reopen = FlatButton(self.tr("Open it for changes…"), icon=Icon.EDIT)
        self._why = ReasonEntry(
            self.tr("Why it is opened for changes"),
            self.tr("Open for changes"),
            Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="why"),
            placeholder=self.tr("a misprint in a name, for example"),
        )
        self._reopen.clicked.connect(lambda _checked=False: self._why.ask())
        self._why.opened.connect(self._reopen.setHidden)
        self._why.given.connect(self.presenter.reopen)
        self._approval = ApprovalPanel(ApprovalPresenter(self._bench.session), self.place_requested.emit)
        self._versions = VersionsPanel(
            self._open_version,
            Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="version"),
        )

        self.archive = ArchiveRow(self._bench, self.presenter)

    def _make_number(self) -> None:
        self._number = FindingRow(Tone.DANGER)
        self._number.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._give = Button(self.tr("Give № {number}"), kind=Kind.SECONDARY)
        self._give.clicked.connect(lambda _checked=False: self._on_give())
        self._number.beside.addWidget(self._give)
        place = Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="number")
        bind(self._give, place, self._note)

    def _make_foot(self) -> None:
        self._due = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._save = SecondaryButton(self.tr("Save a draft PDF"))
        self._save.clicked.connect(lambda _checked=False: self._on_save_draft())
        place = Place(part=Part.MEETING, id=self._bench.session.meeting_id, field="draft")
        bind(self._save, place, self._note)
        self._copy = FlatButton(self.tr("Save a working copy DOCX…"), icon=Icon.EXPORT)
        self._copy.setToolTip(
            self.tr("For an office program. What is changed there does not come back into the record.")
        )
        self._copy.clicked.connect(lambda _checked=False: self._on_save_copy())
        bind(self._copy, replace(place, field="copy"), self._note)
        self._next = Button(self.tr("On: signing"), kind=Kind.QUIET)
        self._next.clicked.connect(lambda _checked=False: self._on_next())

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_3)
        head.setSpacing(SPACE_1)
        title = QHBoxLayout()
        title.addWidget(Text(self.tr("Check of the protocol"), Role.SECTION), 1)
        keys = self.tr("{key} — next").format(key=key_text(ActionId.NEXT_MISSING))
        self._keys = Text(keys, Role.CAPTION, Tone.MUTED)
        title.addWidget(self._keys)
        nest(head, title)
        head.addWidget(self._sentence)
        nest(head, hanging(self._reopen))
        head.addWidget(self._why)
        foot = QVBoxLayout()
        foot.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_3)
        foot.setSpacing(SPACE_3)
        buttons = QHBoxLayout()
        files = FlowLayout()
        files.addWidget(self._save)
        files.addWidget(self._copy)
        nest(buttons, files, 1)
        buttons.addWidget(self._next, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self._due)
        foot.addWidget(self._note)
        nest(foot, buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        self._scroll = Scroll(self._body())
        column.addWidget(self._scroll, 1)
        column.addWidget(Rule())
        nest(column, foot)
