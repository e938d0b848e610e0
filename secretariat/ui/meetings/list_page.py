"""The list of meetings with its filter, and beside it what is chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.rows import MeetingRow
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, Kind, PrimaryButton, SecondaryButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.list_room import ListRoom, Space
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.measures import ROOM_MARGIN, SPACE_2
from secretariat.ui.meetings.columns import EVERY_COLUMN, FEWER_COLUMNS, FEWEST_COLUMNS, meeting_columns
from secretariat.ui.meetings.details_panel import MeetingSummary
from secretariat.ui.meetings.filter_line import MeetingsFilter
from secretariat.ui.meetings.planning import PlanState
from secretariat.ui.meetings.state import DetailsState, ListState

if TYPE_CHECKING:
    from secretariat.ui.meetings.plan_panel import PlanPanel
    from secretariat.ui.meetings.report_panel import ReportPanel

DAY = "day"
SHOWN = {Space.WIDE: EVERY_COLUMN, Space.MIDDLE: FEWER_COLUMNS, Space.SLIM: FEWEST_COLUMNS}


class MeetingsPage(QWidget):
    """Emits what the user wants; shows states. At the right stands the chosen meeting, or a new one.

    `seen_again` is emitted when the page comes back from behind a meeting or another room.
    """

    new_requested = Signal()
    import_requested = Signal()
    newest_first_requested = Signal(bool)
    plan_requested = Signal(object)
    proposals_requested = Signal()
    templates_requested = Signal(object)
    trash_requested = Signal()
    seen_again = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._rows: dict[int, MeetingRow] = {}
        self.filter = MeetingsFilter()
        self.details = MeetingSummary()
        self.table = PagedTable(self.tr("Meetings"), meeting_columns(None), self._fetch)
        self.today = today
        self._ready, self._total = False, 0
        self._plan: PlanPanel | None = None
        self._report: ReportPanel | None = None
        self._side = QStackedWidget()
        self._list = QStackedWidget()
        self._new = PrimaryButton(self.tr("New meeting"), icon=Icon.CALENDAR_PLUS, key=key_text(ActionId.NEW))
        self._proposals = SecondaryButton(self.tr("Proposals"), icon=Icon.LIGHTBULB)
        self._import = SecondaryButton(self.tr("From a file…"), icon=Icon.UPLOAD)
        self.first = PrimaryButton(self.tr("Plan the first meeting"), icon=Icon.CALENDAR_PLUS)
        self.trash = FlatButton("", icon=Icon.DELETE, small=True)
        self.trash.clicked.connect(self.trash_requested)
        self._arrange()
        self._new.clicked.connect(self.new_requested)
        self._import.clicked.connect(self.import_requested)
        self._proposals.clicked.connect(self.proposals_requested)
        self.filter.left_downwards.connect(self.table.setFocus)
        self.table.sort_requested.connect(lambda _, descending: self.newest_first_requested.emit(descending))

    def showEvent(self, event: QShowEvent) -> None:
        """See the class."""
        super().showEvent(event)
        if not event.spontaneous():
            self.seen_again.emit()

    def set_ready(self, ready: bool) -> None:
        """Whether the store is open: before that nothing can be made."""
        self._new.setEnabled(ready)
        self._import.setEnabled(ready)
        self._proposals.setEnabled(ready)
        self._ready = ready
        self._choose_list()

    def show_list(self, state: ListState) -> None:
        """Show the list, or what an empty one asks for."""
        self._rows = {row.id: row for row in state.rows}
        self.filter.show_state(state)
        self.table.rows.columns = tuple(meeting_columns(state.quorum))
        self.table.head.show_order(DAY, descending=state.newest_first)
        self.table.show_ids((row.id for row in state.rows), current=state.chosen)
        self._total = state.total
        self.trash.setText(self.tr("Trash ({count})").format(count=state.trashed))
        self.trash.updateGeometry()
        self._foot.setVisible(state.trashed > 0)
        self._choose_list()
        self.filter.setVisible(bool(state.total))

    def show_plan(self, state: PlanState) -> None:
        """Show the form of a new meeting."""
        self._side.setCurrentWidget(self.plan_form())
        self._rank_new()
        self.plan_form().show_plan(state)

    def show_plan_refused(self, error: DomainError) -> None:
        """Say in the form what is wrong with it."""
        self.plan_form().show_refusal(error)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel in the place of the chosen meeting, until `show_chosen`."""
        if self._side.indexOf(panel) < 0:
            self._side.addWidget(panel)
        self._side.setCurrentWidget(panel)
        self._rank_new()

    def show_file_refused(self, sentences: Sequence[str]) -> None:
        """Show everything that is wrong with a file."""
        self._side.setCurrentWidget(self.report())
        self.report().show_refusal(sentences)

    def show_remarks(self, sentences: Sequence[str]) -> None:
        """Show what is to be known about a meeting that came in."""
        self._side.setCurrentWidget(self.report())
        self.report().show_remarks(sentences)

    def show_chosen(self) -> None:
        """Put the chosen meeting back beside the list."""
        self._side.setCurrentWidget(self.details)
        self._rank_new()
        self.table.setFocus()

    def focus_first(self) -> None:
        """Put the keyboard where the work begins: on the list, or on the button that plans the first meeting."""
        (self.table if self._rows else self.first).setFocus()

    def focus_search(self) -> None:
        """Put the cursor into the field to search in."""
        self.filter.search.focus_whole()

    def show_details(self, state: DetailsState | None) -> None:
        """Show the chosen meeting."""
        self.details.show_meeting(state)

    def plan_form(self) -> "PlanPanel":
        """The form of a new meeting, made when it is first wanted: the first picture does not wait for forms."""
        from secretariat.ui.meetings.plan_panel import PlanPanel

        if self._plan is None:
            self._plan = PlanPanel(self.today)
            self._plan.templates_requested.connect(self.templates_requested)
            self._plan.plan_requested.connect(self.plan_requested)
            self._plan.cancelled.connect(self.show_chosen)
            self._side.addWidget(self._plan)
        return self._plan

    def report(self) -> "ReportPanel":
        """What came of a file, made when it is first wanted."""
        from secretariat.ui.meetings.report_panel import ReportPanel

        if self._report is None:
            self._report = ReportPanel()
            self._report.read.connect(self.show_chosen)
            self._side.addWidget(self._report)
        return self._report

    def _fetch(self, ids: Sequence[int]) -> Sequence[MeetingRow]:
        return [self._rows[meeting_id] for meeting_id in ids]

    def _arrange(self) -> None:
        self._side.addWidget(self.details)
        for listed in (self.table, self._empty(), self._nothing_found()):
            self._list.addWidget(listed)
        self.head = RoomHead(self.tr("Meetings"), [self._proposals, self._import, self._new])
        self._side.currentChanged.connect(lambda _page: self._fit_side())
        room = self._room = ListRoom(self.head, self.filter, self._list, self._side)
        room.width_changed.connect(self._on_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(room)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        """The quiet way to what was deleted; nothing deleted, nothing shown."""
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(ROOM_MARGIN - SPACE_2, 0, ROOM_MARGIN, SPACE_2)  # its words below those above
        row.addWidget(self.trash)
        row.addStretch(1)
        self._foot.hide()
        return self._foot

    def _choose_list(self) -> None:
        """The rows, or what an empty list says; while the store is being opened nobody knows that it is empty."""
        nothing = 2 if self._total else 1
        self._list.setCurrentIndex(0 if self._rows or not self._ready else nothing)
        self._rank_new()
        self._fit_side()

    def _fit_side(self) -> None:
        """No empty panel beside a list without meetings."""
        chosen = self._side.currentWidget() is self.details
        self._room.show_side(not chosen or bool(self._rows) or not self._ready)

    def _rank_new(self) -> None:
        """Another primary button beside the list, or on an empty one, is the only one."""
        alone = self._side.currentWidget() is self.details and self._list.currentIndex() != 1
        self._new.set_kind(Kind.PRIMARY if alone else Kind.SECONDARY)

    def _on_width(self, space: Space) -> None:
        self.table.show_columns(SHOWN[space])
        self.filter.show_space(space)

    def _empty(self) -> EmptyState:
        self.first.clicked.connect(self.new_requested)
        return EmptyState(
            self.tr("Here stand all meetings of the group: what is ahead, and what was decided."),
            self.first,
        )

    def _nothing_found(self) -> EmptyState:
        everything = FlatButton(self.tr("Show all meetings"))
        everything.clicked.connect(self.filter.clear)
        return EmptyState(self.tr("No meeting fits what is asked for."), None, everything)
