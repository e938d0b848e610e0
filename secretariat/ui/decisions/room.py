"""The register «Рішення»: the list with its filter, and beside it the chosen decision."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Topic
from secretariat.services.office import Office
from secretariat.services.register import DecisionRow
from secretariat.ui.decisions.columns import SPARE, decision_columns, shown_columns
from secretariat.ui.decisions.details_panel import DecisionPanel
from secretariat.ui.decisions.filter_line import DecisionsFilter
from secretariat.ui.decisions.presenter import DecisionsPresenter
from secretariat.ui.decisions.state import DecisionDetails, DecisionsState
from secretariat.ui.group_names import names_of_several
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.following_room import FollowingRoom
from secretariat.ui.kit.list_room import ListRoom
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.measures import ACTION_ROW
from secretariat.ui.tasks import Tasks

TOPICS = (Topic.RESOLUTION, Topic.BALLOT, Topic.ITEM, Topic.MEETING, Topic.GROUP)


class DecisionsRoom(FollowingRoom):
    """A `Searchable` of the frame; emits `item_requested` with the meeting and the item that a decision is under.

    `views` is the control that leads to the other lists of the same room; `refused` hears what failed in the pool.
    """

    item_requested = Signal(int, int)

    def __init__(
        self, office: Office, tasks: Tasks, views: QWidget, refused: Callable[[DomainError], None]
    ) -> None:
        super().__init__(TOPICS)
        self._group_names: Mapping[str, str] = {}
        self.filter = DecisionsFilter()
        self.panel = DecisionPanel()
        self.table = PagedTable(
            self.tr("Decisions"), decision_columns(self._group_of), self._fetch, row_height=ACTION_ROW
        )
        self._list = QStackedWidget()
        self._presenter = DecisionsPresenter(self, office.register, tasks, refused)
        self._arrange(views)
        self._connect()
        self._follow_by(self._presenter.refresh)
        self.setFocusProxy(self.table)
        self._presenter.refresh()

    def focus_search(self) -> None:
        """See `Searchable`."""
        self.filter.search.focus_whole()

    def show_list(self, state: DecisionsState) -> None:
        """See `DecisionsView`."""
        self._group_names = names_of_several(state.groups)
        self.filter.show_state(state)
        self.filter.setVisible(bool(state.total))
        self._show_columns()
        self.table.show_ids(state.ids)
        nothing = 2 if state.total else 1
        self._list.setCurrentIndex(0 if state.ids else nothing)

    def show_details(self, details: DecisionDetails | None) -> None:
        """See `DecisionsView`."""
        self.panel.show_decision(details)
        self._room.show_side(details is not None)

    def _fetch(self, ids: Sequence[int]) -> Sequence[DecisionRow]:
        return self._presenter.rows(ids)

    def _group_of(self, row: DecisionRow) -> str:
        return self._group_names.get(row.group, row.group)

    def _on_opened(self, decision_id: int | None) -> None:
        if decision_id is not None:
            row = self._presenter.row_of(decision_id)
            if row is not None:
                self.item_requested.emit(row.meeting_id, row.item_id)

    def _show_columns(self) -> None:
        self.table.show_columns(shown_columns(with_groups=bool(self._group_names)), SPARE)

    def _connect(self) -> None:
        self.filter.filter_changed.connect(self._presenter.filter_by)
        self.filter.left_downwards.connect(self.table.setFocus)
        self.table.chosen.connect(self._presenter.choose)
        self.table.opened.connect(self._on_opened)
        self.panel.meeting_requested.connect(lambda: self._on_opened(self.table.current_id()))

    def _arrange(self, views: QWidget) -> None:
        everything = FlatButton(self.tr("Show all decisions"))
        everything.clicked.connect(self.filter.clear)
        empty = EmptyState(
            self.tr("Here stands everything that meetings decided, to be found by a word or a number.")
        )
        missed = EmptyState(self.tr("No decision fits what is asked for."), None, everything)
        for page in (self.table, empty, missed):
            self._list.addWidget(page)
        head = RoomHead(self.tr("Meetings"))
        head.add_views(views)
        room = self._room = ListRoom(head, self.filter, self._list, self.panel)
        room.width_changed.connect(self.filter.show_space)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(room)
