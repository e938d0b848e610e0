"""The room «Засідання»: the list, or one open meeting in its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import MeetingId
from secretariat.services.changes import Changed, Topic
from secretariat.services.rows import MeetingRow
from secretariat.ui.actions import ActionId, make_action
from secretariat.ui.i18n import date_text
from secretariat.ui.meetings.desk import MeetingsDesk
from secretariat.ui.meetings.exchange import Exchange, Imported
from secretariat.ui.meetings.files import FilesPresenter, Hands
from secretariat.ui.meetings.list_page import MeetingsPage
from secretariat.ui.meetings.planning import PlanForm
from secretariat.ui.meetings.planning_entries import planning_entries
from secretariat.ui.meetings.presenter import MeetingsPresenter
from secretariat.ui.meetings.state import DetailsState, ListState
from secretariat.ui.palette.entry import Entry
from secretariat.ui.refusals import refusal
from secretariat.ui.rooms import Leavable, Offering, Searchable, StageHost, TakingBack
from secretariat.ui.standing import stage_number, standing

if TYPE_CHECKING:
    from secretariat.ui.meetings.planning_side import PlanningSide
    from secretariat.ui.meetings.trash_side import TrashSide


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step.

    `open_workspace` makes the widget of a meeting: a `StageHost` and `Leavable`.
    """

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    hands: Hands
    open_workspace: Callable[[MeetingId], QWidget]


class MeetingsRoom(QStackedWidget):
    """Emits `place_changed` when another thing is shown: the list, or another meeting."""

    place_changed = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self._workspace: QWidget | None = None
        self._open_id: MeetingId | None = None
        self.page = MeetingsPage(around.today)
        self._home: QWidget = self.page
        self._presenter = MeetingsPresenter(self, today=around.today, publish=around.publish)
        self._files: FilesPresenter | None = None
        self._desk: MeetingsDesk | None = None
        self._planning: PlanningSide | None = None
        self._trash: TrashSide | None = None
        self.addWidget(self.page)
        self._connect()
        self.page.set_ready(False)

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Show the rows that were read at the start, before the store is open."""
        self._presenter.start(rows)

    def attach(self, desk: MeetingsDesk, exchange: Exchange) -> None:
        """The store is open: everything can be done now."""
        self._desk = desk
        self._presenter.attach(desk)
        self._files = FilesPresenter(self, self._around.hands, exchange, self._around.publish)
        self.page.set_ready(True)

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store; behind an open meeting the list waits until it is seen again."""
        if self._workspace is not None and not changed.touches(Topic.MEETING):
            return
        self._presenter.refresh()
        self._refresh_side()
        if self._open_id is not None and not self._presenter.has(self._open_id):
            self._leave(settled=False)

    def open_meeting(self, meeting_id: MeetingId, stage: int) -> None:
        """Show the workspace of a meeting at a stage, from 1."""
        self._leave()
        self._workspace = self._around.open_workspace(meeting_id)
        self._open_id = meeting_id
        self.addWidget(self._workspace)
        self.open_stage(stage)
        self.setCurrentWidget(self._workspace)
        self._workspace.setFocus()
        self.place_changed.emit()

    def show_home(self, page: QWidget) -> None:
        """Put `page` where the room begins: the meetings themselves, or another list of theirs."""
        self._leave()
        self._home = page
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self._focus_home()

    def begin_new(self) -> None:
        """Leave an open meeting, and begin with the form of another one."""
        self._leave()
        self._on_new()

    def show_instead(self, page: QWidget) -> None:
        """Show `page` in the place of the list, until `show_own`: before there is a group, nothing can be listed."""
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def show_own(self, page: QWidget) -> None:
        """The list again, for good; `page` goes."""
        self.setCurrentWidget(self.page)
        # not `removeWidget`: it hands the page to Python, which destroys it at once, under its own button's click
        page.deleteLater()
        self.page.focus_first()

    def has_rows(self) -> bool:
        """True when the list has lines to show."""
        return self.page.table.rows.rowCount() > 0

    def has_open_meeting(self) -> bool:
        """True while a workspace is on the screen."""
        return self._workspace is not None

    def open_stage(self, number: int) -> bool:
        """See `StageHost`."""
        return isinstance(self._workspace, StageHost) and self._workspace.open_stage(number)

    def go_back(self) -> None:
        """From a meeting to the list."""
        self._leave()
        self._focus_home()

    def settle(self) -> None:
        """See `Leavable`."""
        if isinstance(self._workspace, Leavable):
            self._workspace.settle()

    def take_back(self) -> bool:
        """See `TakingBack`."""
        return isinstance(self._workspace, TakingBack) and self._workspace.take_back()

    def focus_search(self) -> None:
        """See `Searchable`."""
        if isinstance(self._workspace, Searchable):
            self._workspace.focus_search()
        elif self._workspace is None and isinstance(self._home, Searchable):
            self._home.focus_search()

    def offers(self) -> Sequence[Entry]:
        """See `Offering`."""
        if isinstance(self._workspace, Offering):
            return self._workspace.offers()
        if self._workspace is not None or self._home is not self.page or not self._presenter.groups():
            return ()
        return [*planning_entries(self.planning, self._presenter.chosen())]

    def place(self) -> str:
        """The name of what is shown."""
        row = self._presenter.row_of(self._open_id)
        if row is None:
            return self.tr("Meetings")
        return self.tr("Meeting {day}").format(day=date_text(row.day))

    def show_list(self, state: ListState) -> None:
        """See `MeetingsView`."""
        self.page.show_list(state)

    def show_details(self, state: DetailsState | None) -> None:
        """See `MeetingsView`."""
        self.page.show_details(state)

    def show_removed(self, row: MeetingRow) -> None:
        """See `MeetingsView`."""
        self._around.say(self.tr("Meeting {day} deleted").format(day=date_text(row.day)), True)

    def show_refusal(self, error: DomainError) -> None:
        """See `MeetingsView`."""
        self._around.say(refusal(error), False)

    def show_imported(self, imported: Imported) -> None:
        """See `FilesView`."""
        self.page.table.choose(imported.meeting_id)
        if imported.remarks:
            self.page.show_remarks(imported.remarks)
        else:
            self._around.say(self.tr("The meeting is here"), True)

    def show_exported(self, path: Path) -> None:
        """See `FilesView`."""
        self._around.say(self.tr("Stored: {name}").format(name=path.name), False)

    def show_file_refused(self, sentences: tuple[str, ...]) -> None:
        """See `FilesView`."""
        self.page.show_file_refused(sentences)

    def planning(self) -> "PlanningSide":
        """What is planned beside the list, made when it is first wanted; the store is open and has a group."""
        from secretariat.ui.meetings.planning_side import PlanningSide

        if self._planning is None:
            assert self._desk is not None
            around = self._around
            self._planning = PlanningSide(
                self.page, self._presenter, self._desk.planning(), around.publish, around.say
            )
        return self._planning

    def trash(self) -> "TrashSide":
        """What was deleted, beside the list; made when it is first wanted, and the store is open."""
        from secretariat.ui.meetings.trash_side import TrashSide

        if self._trash is None:
            assert self._desk is not None
            around = self._around
            self._trash = TrashSide(self.page, self._desk, around.hands.prompts, around.publish, around.say)
        return self._trash

    def _connect(self) -> None:
        page, presenter = self.page, self._presenter
        page.filter.filter_changed.connect(presenter.filter_by)
        page.newest_first_requested.connect(lambda newest: presenter.order(newest_first=newest))
        page.table.chosen.connect(presenter.choose)
        page.table.opened.connect(self._on_opened)
        page.details.open_requested.connect(lambda: self._on_opened(page.table.current_id()))
        page.details.remove_requested.connect(presenter.remove)
        page.details.export_requested.connect(self._on_export)
        page.details.cancel_requested.connect(lambda: self.planning().cancel())
        page.details.postpone_requested.connect(lambda: self.planning().postpone())
        page.details.template_requested.connect(lambda: self.planning().make_template())
        page.templates_requested.connect(lambda group_id: self.planning().show_templates(group_id))
        page.proposals_requested.connect(self._on_proposals)
        page.trash_requested.connect(lambda: self.trash().open())
        page.import_requested.connect(self._on_import)
        page.new_requested.connect(self._on_new)
        page.seen_again.connect(self._refresh_side)
        page.plan_requested.connect(self._on_plan)
        make_action(ActionId.NEW, page, self._on_new, self.tr("New meeting"))

    def _refresh_side(self) -> None:
        """What stands beside the list follows the store while it is seen, and when it is seen again."""
        for side in (self._planning, self._trash):
            if side is not None:
                side.refresh()

    def _on_opened(self, meeting_id: int | None) -> None:
        row = self._presenter.row_of(meeting_id)
        if row is not None and self._presenter.is_attached():
            self.open_meeting(row.id, stage_number(standing(row)))

    def _on_new(self) -> None:
        if self._presenter.is_attached():
            self.page.show_plan(self._presenter.fresh_plan())

    def _on_plan(self, form: PlanForm) -> None:
        try:
            meeting_id = self._presenter.plan(form)
        except DomainError as error:
            self.page.show_plan_refused(error)
            return
        self.page.show_chosen()
        self.open_meeting(meeting_id, 1)
        self._around.say(self.tr("The meeting is planned"), True)

    def _on_proposals(self) -> None:
        if self._presenter.groups():
            self.planning().show_proposals()

    def _on_import(self) -> None:
        if self._files is not None:
            self._files.bring_in()

    def _on_export(self) -> None:
        row = self._presenter.row_of(self.page.table.current_id())
        if self._files is not None and row is not None:
            self._files.take_out(row)

    def _focus_home(self) -> None:
        (self.page.table if self._home is self.page else self._home).setFocus()

    def _leave(self, *, settled: bool = True) -> None:
        """Back to the list; the workspace goes."""
        workspace, self._workspace, self._open_id = self._workspace, None, None
        if workspace is None:
            return
        if settled and isinstance(workspace, Leavable):
            workspace.settle()
            self._presenter.refresh()
        workspace.close()
        self.setCurrentWidget(self._home)
        workspace.deleteLater()
        self.place_changed.emit()
