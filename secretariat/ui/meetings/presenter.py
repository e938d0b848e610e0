"""The room without its widgets: what is listed, what is chosen, and what is done with it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, MeetingId
from secretariat.services.changes import Changed
from secretariat.services.rows import MeetingRow
from secretariat.ui.meetings.desk import MeetingsDesk
from secretariat.ui.meetings.filtering import EVERYTHING, Agendas, Filter, filtered, years
from secretariat.ui.meetings.planning import PlanForm, PlanState, fresh_plan
from secretariat.ui.meetings.state import DetailsState, ListState
from secretariat.ui.standing import Standing, ahead, nearest, standing


class MeetingsView(Protocol):
    """What the room shows."""

    def show_list(self, state: ListState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_details(self, state: DetailsState | None) -> None:
        """Show the chosen meeting; None when the list is empty."""

    def show_removed(self, row: MeetingRow) -> None:
        """Say that a meeting is gone, with the way to bring it back."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done."""


class MeetingsPresenter:
    """Begins with the rows that were read at the start; everything else needs the store, which comes by `attach`."""

    def __init__(
        self,
        view: MeetingsView,
        *,
        today: Callable[[], date],
        publish: Callable[[Changed], None],
    ) -> None:
        self._view, self._today, self._publish = view, today, publish
        self._rows: tuple[MeetingRow, ...] = ()
        self._agendas: Agendas | None = None
        self._groups: Mapping[GroupId, str] = {}
        self._filter = EVERYTHING
        self._newest_first = True
        self._trashed = 0
        self._chosen: MeetingId | None = None
        self._desk: MeetingsDesk | None = None

    def attach(self, desk: MeetingsDesk) -> None:
        """The store is open: from now on the whole meeting is shown."""
        self._desk = desk
        self.refresh()

    def start(self, rows: Sequence[MeetingRow]) -> None:
        """Show the rows that were read before the store was open."""
        self._rows = tuple(rows)
        self._show_list()

    def refresh(self) -> None:
        """Read everything anew; the chosen meeting stays chosen if it is still there."""
        assert self._desk is not None
        self._rows, self._groups = self._desk.rows(), self._desk.groups()
        self._trashed = len(self._desk.trashed())
        self._agendas = None
        self._show_list()
        self._show_details()

    def is_attached(self) -> bool:
        """True once the store is open."""
        return self._desk is not None

    def has(self, meeting_id: MeetingId) -> bool:
        """True while the store has the meeting."""
        return self.row_of(meeting_id) is not None

    def row_of(self, meeting_id: int | None) -> MeetingRow | None:
        """The row of a meeting, also of one that the filter hides."""
        return next((row for row in self._rows if row.id == meeting_id), None)

    def filter_by(self, wanted: Filter) -> None:
        """List only what fits."""
        self._filter = wanted
        self._show_list()

    def order(self, *, newest_first: bool) -> None:
        """List by day, in either direction."""
        self._newest_first = newest_first
        self._show_list()

    def choose(self, meeting_id: MeetingId | None) -> None:
        """Show another meeting beside the list."""
        if meeting_id != self._chosen:
            self._chosen = meeting_id
            self._show_details()

    def fresh_plan(self) -> PlanState:
        """What the form of a new meeting begins with; there is a group."""
        assert self._desk is not None
        templates = {group_id: self._desk.templates(group_id) for group_id in self._groups}
        return fresh_plan(self._rows, self._groups, templates)

    def chosen(self) -> MeetingRow | None:
        """The meeting beside the list."""
        return self.row_of(self._chosen)

    def groups(self) -> Mapping[GroupId, str]:
        """The names of all groups."""
        return self._groups

    def group_id(self) -> GroupId:
        """The group of the chosen meeting, or the first one; there is a group."""
        row = self.chosen()
        return row.group_id if row is not None else next(iter(self._groups))

    def next_of(self, group_id: GroupId) -> MeetingRow | None:
        """The chosen meeting if it is one of this group and still to come, or the nearest such one."""
        own = [row for row in ahead(self._rows, self._today()) if row.group_id == group_id]
        return self.chosen() if self.chosen() in own else nearest(own)

    def plan(self, form: PlanForm) -> MeetingId:
        """Plan a meeting and choose it; raises DomainError with the field."""
        assert self._desk is not None
        meeting_id, changed = self._desk.plan(form)
        self._chosen = meeting_id
        self._publish(changed)
        return meeting_id

    def remove(self) -> None:
        """Delete the chosen meeting; undo brings it back."""
        row = self.row_of(self._chosen)
        if self._desk is None or row is None:
            return
        try:
            changed = self._desk.remove(row.id)
        except DomainError as error:
            self._view.show_refusal(error)
            return
        self._publish(changed)
        self._view.show_removed(row)

    def _show_list(self) -> None:
        shown = filtered(self._rows, self._filter, self._searched())
        quorums = {row.quorum for row in shown}
        self._view.show_list(
            ListState(
                rows=shown if self._newest_first else shown[::-1],
                total=len(self._rows),
                filter=self._filter,
                years=years(self._rows),
                standings=[one for one in Standing if any(standing(row) is one for row in self._rows)],
                quorum=quorums.pop() if len(quorums) == 1 else None,
                newest_first=self._newest_first,
                chosen=self._chosen,
                trashed=self._trashed,
            )
        )
        if not shown:
            self._chosen = None
            self._view.show_details(None)

    def _searched(self) -> Agendas:
        """The titles to search in, read when the first word is typed after a change."""
        if self._agendas is None and self._filter.text and self._desk is not None:
            self._agendas = self._desk.agendas()
        return self._agendas or {}

    def _show_details(self) -> None:
        row = self.row_of(self._chosen)
        self._view.show_details(self._details(row) if row is not None else None)

    def _details(self, row: MeetingRow) -> DetailsState:
        at, is_next = standing(row), row.id == self._next_id()
        if self._desk is None:
            return DetailsState(row=row, standing=at, today=self._today(), is_next=is_next)
        return DetailsState(
            row=row,
            standing=at,
            today=self._today(),
            is_next=is_next,
            is_whole=True,
            group=self._groups[row.group_id] if len(self._groups) > 1 else "",
            contents=self._desk.contents(row.id, at),
        )

    def _next_id(self) -> MeetingId | None:
        """The nearest meeting that is still to come."""
        row = nearest(ahead(self._rows, self._today()))
        return row.id if row is not None else None
