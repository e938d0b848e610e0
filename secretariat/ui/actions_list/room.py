"""The room «Доручення»: the list over all meetings, and beside it the chosen action."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.resolution import ActionState
from secretariat.services.action_register import Shown
from secretariat.services.calendar import work_calendar
from secretariat.services.changes import Changed, Topic
from secretariat.services.office import Office
from secretariat.services.proofs import proof_of
from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import COUNTED, closed_words
from secretariat.ui.actions import ActionId, make_action
from secretariat.ui.actions_list.columns import ACTION, DUE, SPARE, STATE, WHO, action_columns
from secretariat.ui.actions_list.details_panel import ActionPanel
from secretariat.ui.actions_list.filter_line import ActionsFilterLine
from secretariat.ui.actions_list.presenter import ActionsPresenter
from secretariat.ui.actions_list.report_page import ReportPage
from secretariat.ui.actions_list.reporting import Reporting
from secretariat.ui.actions_list.state import (
    ActionDetails,
    ActionsState,
    Doing,
    ExtensionForm,
    NoteForm,
)
from secretariat.ui.failures import refusing
from secretariat.ui.group_names import names_of_several
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kept_files import FileHands, KeptFiles
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.following_room import FollowingRoom
from secretariat.ui.kit.list_room import ListRoom
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.measures import ACTION_ROW
from secretariat.ui.prompts import FileWish, documents
from secretariat.ui.refusals import refusal

TOPICS = (
    Topic.ACTION,
    Topic.RESOLUTION,
    Topic.ITEM,
    Topic.MEETING,
    Topic.PROTOCOL,
    Topic.PERSON,
    Topic.GROUP,
)
NO_WORDS = NoteForm(text="", proof=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsSurroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step."""

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    hands: FileHands


class ActionsRoom(FollowingRoom):
    """A `Searchable` of the frame; emits `meeting_requested` with the meeting that an action comes from."""

    meeting_requested = Signal(int)

    def __init__(self, office: Office, around: ActionsSurroundings) -> None:
        super().__init__(TOPICS)
        self._around, self._office = around, office
        self._groups = dict[str, str]()
        self._tells_state = False
        self.filter = ActionsFilterLine(around.today)
        self.table = PagedTable(
            self.tr("Actions"),
            action_columns(around.today, self._group_of, self._names_who),
            self._fetch,
            row_height=ACTION_ROW,
        )
        self.panel = ActionPanel(is_workday=lambda day: work_calendar(office.desk.work).is_workday(day))
        self.report = SecondaryButton(self.tr("Report on decisions"), icon=Icon.FILE)
        self.report_page = ReportPage(around.today, self._fetch)
        self._head = RoomHead(self.tr("Actions"), [self.report])
        self._list, self._pages = QStackedWidget(), QStackedWidget()
        self._presenter = ActionsPresenter(self, office, today=around.today, publish=around.publish)
        self._proofs = KeptFiles(around.hands, office.desk.files, self._presenter.refuse)
        self._reporting = Reporting(
            self.report_page,
            office.paper_room,
            around.hands,
            lambda text: around.say(text, False),
            self._tell,
        )
        self._arrange()
        self._connect()
        self._follow_by(self._read_anew)
        self.setFocusProxy(self.table)
        self._presenter.refresh()
        # words are found at once when somebody begins to type
        around.hands.tasks.run(office.actions.prepare, lambda _: None, refusing(self._tell))

    def focus_search(self) -> None:
        """See `Searchable`."""
        self.filter.search.focus_whole()

    def show_only(self, shown: Shown, action_id: int | None = None, doing: Doing | None = None) -> None:
        """List the actions of a state, choose one of them, and begin what is to be done with it."""
        self.leave_report()
        self.filter.ask_for(shown)
        if action_id is not None:
            self.table.choose(action_id)
        self.table.setFocus()
        if doing is not None:
            self.panel.begin(doing)

    def show_list(self, state: ActionsState) -> None:
        """See `ActionsView`."""
        self._groups = dict(names_of_several(state.choices.groups))
        self.filter.show_state(state)
        late = f" · {COUNTED.overdue(state.counts.overdue)}" if state.counts.overdue else ""
        self._head.show_aside(f"{COUNTED.all(len(state.ids))}{late}" if state.counts.total else "")
        self._tells_state = state.filter.shown in (Shown.DONE, Shown.ALL)
        self._show_columns()
        self.table.show_ids(state.ids, current=state.chosen)
        nothing = 2 if state.counts.total else 1
        self._list.setCurrentIndex(0 if state.ids else nothing)

    def show_details(self, details: ActionDetails | None) -> None:
        """See `ActionsView`."""
        self.panel.show_action(details)
        self._room.show_side(details is not None)

    def show_closed(self, row: ActionRow, state: ActionState) -> None:
        """See `ActionsView`."""
        self._around.say(closed_words(row, state), True)

    def show_extended(self, row: ActionRow, due: date) -> None:
        """See `ActionsView`."""
        said = self.tr("Time until {day}: {name}").format(day=date_text(due), name=row.assignee)
        self._around.say(said, True)

    def show_noted(self, row: ActionRow, *, removed: bool) -> None:
        """See `ActionsView`."""
        self._around.say(self.tr("Note deleted") if removed else self.tr("Note written down"), True)

    def show_report(self) -> None:
        """The report in the place of the list."""
        self._reporting.show(self._presenter.filter, self._around.today())
        self._pages.setCurrentWidget(self.report_page)
        self.report_page.setFocus()

    def leave_report(self) -> None:
        """The list again."""
        self._pages.setCurrentIndex(0)
        self.table.setFocus()

    def _tell(self, error: DomainError) -> None:
        self._around.say(refusal(error), False)

    def _read_anew(self) -> None:
        self._presenter.refresh()
        if self._pages.currentWidget() is self.report_page:
            self._reporting.show(self._presenter.filter, self._around.today())

    def _on_done(self) -> None:
        row = self._presenter.chosen_row()
        if row is not None and row.state is ActionState.OPEN:
            self._presenter.close(ActionState.DONE, NO_WORDS)

    def _on_close(self, state: ActionState, form: NoteForm) -> None:
        if self._presenter.close(state, form):
            self._on_form_done()

    def _on_extend(self, form: ExtensionForm) -> None:
        if self._presenter.extend(form):
            self._on_form_done()

    def _on_note(self, form: NoteForm) -> None:
        if self._presenter.note(form):
            self._on_form_done()

    def _on_note_removed(self, note: ProgressNote) -> None:
        self._presenter.remove_note(note.id)

    def _on_form_done(self) -> None:
        """Fold the form away; the keyboard goes on in the list."""
        self.panel.end_form()
        self.table.setFocus()

    def _on_meeting(self) -> None:
        row = self._presenter.chosen_row()
        if row is not None:
            self.meeting_requested.emit(row.meeting_id)

    def _on_saved(self, path: Path) -> None:
        self._around.say(self.tr("Saved: {name}").format(name=path.name), False)

    def _fetch(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        return self._presenter.rows(ids)

    def _group_of(self, row: ActionRow) -> str:
        return self._groups.get(row.group, "")

    def _names_who(self) -> bool:
        return not self.table.isColumnHidden(WHO)

    def _show_columns(self) -> None:
        """A column of states says nothing where all are open."""
        shown = (ACTION, WHO, DUE, STATE) if self._tells_state else (ACTION, WHO, DUE)
        self.table.show_columns(shown, SPARE)

    def _connect(self) -> None:
        panel, proofs = self.panel, self._proofs
        self.report.clicked.connect(self.show_report)
        self.report_page.closed.connect(self.leave_report)
        self.filter.filter_changed.connect(self._presenter.filter_by)
        self.filter.left_downwards.connect(self.table.setFocus)
        self.table.chosen.connect(self._presenter.choose)
        self.table.opened.connect(lambda _: self._on_meeting())
        panel.done_requested.connect(self._on_done)
        panel.close_requested.connect(self._on_close)
        panel.extend_requested.connect(self._on_extend)
        panel.note_requested.connect(self._on_note)
        panel.note_removed.connect(self._on_note_removed)
        panel.reopen_requested.connect(self._presenter.reopen)
        panel.proof_opened.connect(lambda note: proofs.show(proof_of(note)))
        panel.proof_saved.connect(lambda note: proofs.save(proof_of(note), self._on_saved))
        panel.file_wanted.connect(lambda: proofs.choose(_proof_wish(), panel.show_proof))
        panel.file_dropped.connect(lambda path: proofs.take(path, panel.show_proof))
        panel.meeting_requested.connect(self._on_meeting)
        panel.left.connect(self.table.setFocus)
        make_action(ActionId.APPROVE, self, self._on_done, self.tr("Done"))

    def _arrange(self) -> None:
        nothing = self.tr("Here stands what meetings decided to do: who does it, and until when.")
        for page in (self.table, EmptyState(nothing), EmptyState(self.tr("There is no such action."))):
            self._list.addWidget(page)
        self._room = ListRoom(self._head, self.filter, self._list, self.panel)
        self._pages.addWidget(self._room)
        self._pages.addWidget(self.report_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)


def _proof_wish() -> FileWish:
    """Any file may prove something."""
    return FileWish(
        title=QCoreApplication.translate("KeptFiles", "A file that proves it"),
        kind=QCoreApplication.translate("KeptFiles", "All files"),
        pattern="*",
        start=documents(),
    )
