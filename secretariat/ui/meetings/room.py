"""The room «Засідання»: the list, or one open meeting in its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text
from secretariat.ui.meetings.list_page import MeetingsPage
from secretariat.ui.meetings.presenter import MeetingsPresenter
from secretariat.ui.meetings.standing import stage_number, standing
from secretariat.ui.meetings.state import DetailsState, ListState
from secretariat.ui.refusals import refusal
from secretariat.ui.rooms import Leavable, Searchable, StageHost


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step.

    `open_workspace` makes the widget of a meeting: a `StageHost` and `Leavable`.
    """

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    open_workspace: Callable[[MeetingId], QWidget]


class MeetingsRoom(QStackedWidget):
    """Emits `place_changed` with the name of what is shown: the room's, or that of the open meeting."""

    place_changed = Signal(str)

    def __init__(self, around: Surroundings, rows: Sequence[MeetingRow] = ()) -> None:
        super().__init__()
        self._around = around
        self._workspace: QWidget | None = None
        self._open_id: MeetingId | None = None
        self._page = MeetingsPage()
        self._presenter = MeetingsPresenter(self, today=around.today, publish=around.publish, rows=rows)
        self.addWidget(self._page)
        self._connect()
        self._page.set_ready(False)
        self._presenter.start()

    def attach(self, office: Office) -> None:
        """The store is open: everything can be done now."""
        self._presenter.attach(office)
        self._page.set_ready(True)

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store; an open meeting that is gone is left."""
        self._presenter.refresh()
        if self._open_id is not None and not self._presenter.has(self._open_id):
            self._leave(settled=False)

    def open_meeting(self, meeting_id: MeetingId, stage: int = 1) -> None:
        """Show the workspace of a meeting at a stage, from 1."""
        self._leave()
        self._workspace = self._around.open_workspace(meeting_id)
        self._open_id = meeting_id
        self.addWidget(self._workspace)
        self.setCurrentWidget(self._workspace)
        self.open_stage(stage)
        self._workspace.setFocus()
        self._tell_place()

    def open_stage(self, number: int) -> bool:
        """See `StageHost`."""
        return isinstance(self._workspace, StageHost) and self._workspace.open_stage(number)

    def go_back(self) -> None:
        """From a meeting to the list."""
        self._leave()
        self._page.table.setFocus()

    def settle(self) -> None:
        """See `Leavable`."""
        if isinstance(self._workspace, Leavable):
            self._workspace.settle()

    def focus_search(self) -> None:
        """See `Searchable`."""
        if isinstance(self._workspace, Searchable):
            self._workspace.focus_search()
        elif self._workspace is None:
            self._page.filter.search.setFocus()
            self._page.filter.search.selectAll()

    def place(self) -> str:
        """The name of what is shown."""
        row = self._presenter.row_of(self._open_id)
        if row is None:
            return self.tr("Meetings")
        return self.tr("Meeting {day}").format(day=date_text(row.day))

    def show_list(self, state: ListState) -> None:
        """See `MeetingsView`."""
        self._page.show_list(state)

    def show_details(self, state: DetailsState | None) -> None:
        """See `MeetingsView`."""
        self._page.show_details(state)

    def show_removed(self, row: MeetingRow) -> None:
        """See `MeetingsView`."""
        self._around.say(self.tr("Meeting {day} deleted").format(day=date_text(row.day)), True)

    def show_refusal(self, error: DomainError) -> None:
        """See `MeetingsView`."""
        self._around.say(refusal(error), False)

    def _connect(self) -> None:
        page, presenter = self._page, self._presenter
        page.filter.filter_changed.connect(presenter.filter_by)
        page.newest_first_requested.connect(lambda newest: presenter.order(newest_first=newest))
        page.table.chosen.connect(presenter.choose)
        page.table.opened.connect(self._on_opened)
        page.details.open_requested.connect(lambda: self._on_opened(page.table.current_id()))
        page.details.remove_requested.connect(presenter.remove)

    def _on_opened(self, meeting_id: int | None) -> None:
        row = self._presenter.row_of(meeting_id)
        if row is not None and self._presenter.is_attached():
            self.open_meeting(row.id, stage_number(standing(row)))

    def _leave(self, *, settled: bool = True) -> None:
        """Back to the list; the workspace goes."""
        workspace, self._workspace, self._open_id = self._workspace, None, None
        if workspace is None:
            return
        if settled and isinstance(workspace, Leavable):
            workspace.settle()
        self.setCurrentWidget(self._page)
        self.removeWidget(workspace)
        workspace.deleteLater()
        self._tell_place()

    def _tell_place(self) -> None:
        self.place_changed.emit(self.place())
