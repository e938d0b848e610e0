"""The sitting itself: who is here at the left, what happens in the middle."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agenda import StatementKind
from secretariat.domain.ids import AttendanceId, ItemId, StatementId
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.measures import MEETING_MARGIN, SPACE_3, SPACE_4, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.closing import is_closed
from secretariat.ui.meeting.fields.keyed_rows import settle_fields
from secretariat.ui.meeting.fields.who import choices
from secretariat.ui.meeting.people import everybody
from secretariat.ui.meeting.running.closed_line import ClosedLine
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.decision_view import DecisionSection
from secretariat.ui.meeting.running.discussion_view import StatementsSection
from secretariat.ui.meeting.running.earlier_decisions import EarlierDecisions
from secretariat.ui.meeting.running.item_head import ItemHead
from secretariat.ui.meeting.running.item_presenter import ItemPresenter
from secretariat.ui.meeting.running.item_section import ItemSection
from secretariat.ui.meeting.running.missing import Missing, missing
from secretariat.ui.meeting.running.presence_panel import PresencePanel
from secretariat.ui.meeting.running.register.sheet import RegisterSheet
from secretariat.ui.meeting.running.run_actions import make_run_actions
from secretariat.ui.meeting.running.vote_view import VoteSection

LEAST_ROOM = 896
"""The workspace of a window of 1000 pixels, navigation aside."""


class RunStage(QWidget):
    """One page for one item; the order of the screen is the order of the protocol."""

    def __init__(self, bench: Bench, over: Callable[[], None], parent: QWidget | None = None) -> None:
        """`over` is called when the user goes on after the last item."""
        super().__init__(parent)
        self._bench, self._over = bench, over
        self.course = Course(bench.session)
        self.course.watch(self.refresh)
        self._narrow = False
        self.item = ItemPresenter(bench.session, self.course)
        self.presence = PresencePanel(bench, self.course)
        self.head = ItemHead(bench, self.course, self.item)
        self._make_sections()
        self.sheet: RegisterSheet | None = None
        self._arrange()
        self._connect()
        make_run_actions(self)

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        session = self._bench.session
        people = choices(everybody(session))
        closed = is_closed(session.opened)
        self.presence.refresh(people)
        self.presence.setEnabled(not closed)
        self._folded.setText(self.presence.summary())
        self._folded.set_tone(self.presence.summary_tone)
        self._folded.updateGeometry()
        if self.sheet is not None and not self.sheet.isHidden():
            self.sheet.refresh(people, closed=closed)
            return
        view = self.item.state()
        self.head.show_item(view)
        self._scroll.setVisible(view is not None)
        self._sections.setEnabled(not closed)
        self._closed.setVisible(closed)
        self._empty.setVisible(view is None)
        if view is None:
            return
        for section in (self.heard, self.spoken, self.decision):
            section.show_item(view.id, people)
            section.setVisible(view.discussed or section.has_lines())
        self.earlier.show_item(view.id)
        self.vote.refresh()
        self.about.show_item(view, people)

    def show_vote(self) -> None:
        """Bring the vote and its result into view."""
        self._scroll.bring(self.vote)

    def follow_cursor(self) -> None:
        """Bring what was asked for by a key into view."""
        self._scroll.follow_cursor()

    @property
    def editor(self) -> QWidget:
        """Where the item is edited, or the registration sheet, beside the presence panel."""
        return self._side

    def settle(self) -> None:
        """Commit what is being typed."""
        self.vote.settle()
        settle_fields(self)

    def go_to(self, item_id: ItemId) -> None:
        """Put another item on the screen."""
        self.leave_sheet()
        self.settle()
        self.course.go_to(item_id)
        self._scroll.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """To the next item; after the last one to the protocol."""
        self.settle()
        at_end = self.course.is_at_end
        self.course.go_on()
        self._scroll.verticalScrollBar().setValue(0)
        if at_end:
            self._over()

    def go_back(self) -> None:
        """To the item before."""
        self.settle()
        self.course.go_back()

    def to_missing(self) -> None:
        """Lead to the next thing that this item lacks."""
        self.settle()
        item = self.course.item
        if item is None:
            self.head.start_new()
            return
        lacking = missing(self._bench.session.record, item)
        if not lacking:
            self._bench.session.say("nothing_missing", item=item.position)
            return
        ways = {
            Missing.REPORT: self.heard.start,
            Missing.DECISION: self.decision.start,
            Missing.DUE: self.decision.to_due,
            Missing.TIE: self.vote.to_counts,
            Missing.BEGINNING: self.about.started.setFocus,
            Missing.END: self.about.ended.setFocus,
            Missing.PRESENCE: self.to_presence,
        }
        ways[lacking[0]]()

    def fit(self, room: int) -> None:
        """Fold the presence panel to one line where the workspace is narrow."""
        narrow = room < scaled(LEAST_ROOM)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_presence(not narrow)

    def to_presence(self) -> None:
        """Put the keyboard on the presence list, which opens if it is folded."""
        self._show_presence(True)
        self.presence.take_focus()

    def open_presence(self, attendance_id: AttendanceId) -> None:
        """Unfold what is exact about somebody, in the panel that opens if it is folded."""
        self._show_presence(True)
        self.presence.open_details(attendance_id)

    def toggle_sheet(self) -> None:
        """The registration sheet in the place of the item, or the item again."""
        self.settle()
        if self.sheet is None:
            self.sheet = RegisterSheet(self._bench, self.presence.presenter)
            self.sheet.closed.connect(self.toggle_sheet)
            self.sheet.hide()
            self._editor.addWidget(self.sheet, 1)
        shown = self.sheet.isHidden()
        self.sheet.setVisible(shown)
        for part in (self.head, self._closed, self._scroll, self._empty):
            part.setVisible(not shown)
        self.refresh()
        if shown:
            self.sheet.take_focus()
        elif self.presence.isHidden():
            self._folded.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.presence.take_focus()

    def leave_sheet(self) -> None:
        """Whatever leads to an item leaves the sheet."""
        if self.sheet is not None and not self.sheet.isHidden():
            self.toggle_sheet()

    def _show_presence(self, shown: bool) -> None:
        self.presence.setVisible(shown)
        self._rule.setVisible(shown)
        self._folded.setVisible(self._narrow)
        self._folded.set_icon(Icon.UP if shown else Icon.DOWN)

    def _make_sections(self) -> None:
        bench = self._bench
        self.earlier = EarlierDecisions(bench, self.tr("ACTIONS"))
        self.heard = StatementsSection(
            bench,
            StatementKind.HEARD,
            self.tr("HEARD"),
            key_text(ActionId.HEARD),
            self.tr("Report"),
            ruled=False,
        )
        self.spoken = StatementsSection(
            bench, StatementKind.SPOKE, self.tr("SPOKE"), key_text(ActionId.SPOKE), self.tr("Speech")
        )
        self.decision = DecisionSection(bench, self.tr("RESOLVED"), key_text(ActionId.POINT))
        self.vote = VoteSection(bench, self.course, self.tr("VOTED"), key_text(ActionId.VOTE))
        self.about = ItemSection(bench, self.item, self.tr("ITEM"))

    def _connect(self) -> None:
        self.head.item_chosen.connect(lambda item_id: self.go_to(ItemId(item_id)))
        self.head.forward_requested.connect(self.go_on)
        self.presence.sheet_requested.connect(self.toggle_sheet)
        self.head.back_requested.connect(self.go_back)
        for section in (self.heard, self.spoken):
            section.decision_requested.connect(lambda id: self.decision.start_from(StatementId(id)))

    def _arrange(self) -> None:
        """From the outside in: whatever is put into another widget has all that it holds dressed anew by Qt."""
        self._rule = Rule(upright=True)
        self._side = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.presence)
        row.addWidget(self._rule)
        row.addWidget(self._side, 1)
        self._folded = FlatButton(self.tr("Presence"), icon=Icon.DOWN, key=key_text(ActionId.PRESENCE))
        self._folded.clicked.connect(lambda _checked=False: self._show_presence(self.presence.isHidden()))
        self._folded.hide()
        self._closed = ClosedLine(self._over)
        self._closed.hide()
        self._sections = QWidget()
        self._scroll = Scroll(self._sections)
        self._empty = self._make_empty()
        self._editor = editor = QVBoxLayout(self._side)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(0)
        editor.addWidget(self._folded, 0, Qt.AlignmentFlag.AlignLeft)
        editor.addWidget(self.head)
        editor.addWidget(self._closed)
        editor.addWidget(self._scroll, 1)
        editor.addWidget(self._empty, 1)
        column = QVBoxLayout(self._sections)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, SPACE_3, SPACE_4)
        column.setSpacing(0)
        for section in (self.earlier, self.heard, self.spoken, self.decision, self.vote, self.about):
            column.addWidget(section)
        column.addStretch(1)

    def _make_empty(self) -> EmptyState:
        first = PrimaryButton(self.tr("Add an item"), icon=Icon.PLUS)
        first.clicked.connect(lambda _checked=False: self.head.start_new())
        sentence = self.tr("The agenda is empty: there is nothing to consider yet.")
        empty = EmptyState(sentence, first)
        empty.hide()
        return empty
