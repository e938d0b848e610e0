"""The room «Доручення»: the list, and beside it the chosen action."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.resolution import ActionState
from secretariat.services.changes import Changed, Topic
from secretariat.services.office import Office
from secretariat.services.rows import ActionRow
from secretariat.ui.actions import ActionId, make_action
from secretariat.ui.actions_list.columns import EVERY_COLUMN, FEWER_COLUMNS, FEWEST_COLUMNS, action_columns
from secretariat.ui.actions_list.details_panel import ActionPanel
from secretariat.ui.actions_list.presenter import ActionsPresenter
from secretariat.ui.actions_list.state import ActionDetails, ActionsFilter, ActionsState, Shown
from secretariat.ui.actions_list.words import COUNTED
from secretariat.ui.icons import Icon
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.list_room import ListRoom, Space
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import ACTION_ROW, SPACE_2, scaled
from secretariat.ui.typography import Role

SEARCH_WIDTH = 280
SHOWN = {Space.WIDE: EVERY_COLUMN, Space.MIDDLE: FEWER_COLUMNS, Space.SLIM: FEWEST_COLUMNS}
TOPICS = (Topic.ACTION, Topic.RESOLUTION, Topic.ITEM, Topic.MEETING, Topic.PROTOCOL, Topic.PERSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionsSurroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step."""

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]


class ActionsRoom(QWidget):
    """A `Searchable` of the frame; emits `meeting_requested` with the meeting that an action comes from."""

    meeting_requested = Signal(int)

    def __init__(self, office: Office, around: ActionsSurroundings) -> None:
        super().__init__()
        self._around = around
        self._rows: dict[int, ActionRow] = {}
        self.search = LineEdit(
            name=self.tr("Find an action"), placeholder=self.tr("Words or name"), icon=Icon.SEARCH
        )
        self.shown = SegmentedControl(self._choices(), name=self.tr("Which actions"))
        self._count = Text("", Role.CAPTION, Tone.MUTED)
        self.table = PagedTable(
            self.tr("Actions"), action_columns(around.today), self._fetch, row_height=ACTION_ROW
        )
        self.panel = ActionPanel()
        self._list = QStackedWidget()
        self._presenter = ActionsPresenter(self, office, today=around.today, publish=around.publish)
        self._arrange()
        self._connect()
        self._presenter.refresh()

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store."""
        if changed.touches(*TOPICS):
            self._presenter.refresh()

    def focus_search(self) -> None:
        """See `Searchable`."""
        self.search.setFocus()
        self.search.selectAll()

    def show_list(self, state: ActionsState) -> None:
        """See `ActionsView`."""
        self._rows = {row.id: row for row in state.rows}
        self.shown.set_value(state.filter.shown)
        self.table.show_ids((row.id for row in state.rows), current=state.chosen)
        nothing = 2 if state.total else 1
        self._list.setCurrentIndex(0 if state.rows else nothing)
        late = f" · {COUNTED.overdue(state.overdue)}" if state.overdue else ""
        self._count.setText(f"{COUNTED.all(len(state.rows))}{late}")

    def show_details(self, details: ActionDetails | None) -> None:
        """See `ActionsView`."""
        self.panel.show_action(details)

    def show_closed(self, row: ActionRow, state: ActionState) -> None:
        """See `ActionsView`."""
        said = {
            ActionState.DONE: self.tr("Done: {name}"),
            ActionState.DROPPED: self.tr("Not needed any more: {name}"),
            ActionState.OPEN: self.tr("Back in work: {name}"),
        }[state]
        self._around.say(said.format(name=row.assignee), True)

    def _on_filtered(self) -> None:
        wanted = ActionsFilter(shown=Shown(str(self.shown.value())), text=self.search.text())
        self._presenter.filter_by(wanted)

    def _on_chosen(self, action_id: int) -> None:
        self._presenter.choose(self._rows[action_id].id)

    def _on_done(self) -> None:
        row = self._current()
        if row is not None and row.state is ActionState.OPEN:
            self._presenter.close(row.id, ActionState.DONE)

    def _on_dropped(self, note: str) -> None:
        row = self._current()
        if row is not None:
            self._presenter.close(row.id, ActionState.DROPPED, note)

    def _on_reopened(self) -> None:
        row = self._current()
        if row is not None:
            self._presenter.reopen(row.id)

    def _on_meeting(self) -> None:
        row = self._current()
        if row is not None:
            self.meeting_requested.emit(row.meeting_id)

    def _current(self) -> ActionRow | None:
        current = self.table.current_id()
        return self._rows.get(current) if current is not None else None

    def _fetch(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        return [self._rows[action_id] for action_id in ids]

    def _on_width(self, space: Space) -> None:
        self.table.show_columns(SHOWN[space])
        self._count.setHidden(space < Space.WIDE)

    def _choices(self) -> dict[object, str]:
        return {
            Shown.OPEN: self.tr("In work"),
            Shown.OVERDUE: self.tr("Overdue"),
            Shown.ALL: self.tr("All"),
        }

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_filtered)
        self.shown.chosen.connect(lambda _: self._on_filtered())
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self._on_meeting())
        self.panel.done_requested.connect(self._on_done)
        self.panel.drop_requested.connect(self._on_dropped)
        self.panel.reopen_requested.connect(self._on_reopened)
        self.panel.meeting_requested.connect(self._on_meeting)
        make_action(ActionId.APPROVE, self, self._on_done)

    def _arrange(self) -> None:
        nothing = self.tr("Here stands what meetings decided to do: who does it, and until when.")
        for page in (self.table, EmptyState(nothing), EmptyState(self.tr("There is no such action."))):
            self._list.addWidget(page)
        above = QWidget()
        row = QHBoxLayout(above)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        self.search.setMaximumWidth(scaled(SEARCH_WIDTH))
        row.addWidget(self.search, 1)
        row.addWidget(self.shown)
        row.addStretch()
        row.addWidget(self._count)
        room = ListRoom(RoomHead(self.tr("Actions")), above, self._list, self.panel)
        room.width_changed.connect(self._on_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room)
