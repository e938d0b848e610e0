"""The room without its widgets: what is listed, what is chosen, and closing it."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId
from secretariat.domain.resolution import ActionState
from secretariat.domain.ukrainian import tidy
from secretariat.services.actions import close_action, reopen_action
from secretariat.services.changes import Changed
from secretariat.services.office import Office
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.state import (
    EVERYTHING_OPEN,
    ActionDetails,
    ActionsFilter,
    ActionsState,
    fits,
    overdue_count,
)


class ActionsView(Protocol):
    """What the room shows."""

    def show_list(self, state: ActionsState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_details(self, details: ActionDetails | None) -> None:
        """Show the chosen action; None when the list is empty."""

    def show_closed(self, row: ActionRow, state: ActionState) -> None:
        """Say that an action was closed or reopened, with the way back."""


class ActionsPresenter:
    """Actions are closed and opened again, never deleted."""

    def __init__(
        self,
        view: ActionsView,
        office: Office,
        *,
        today: Callable[[], date],
        publish: Callable[[Changed], None],
    ) -> None:
        self._view, self._office, self._today, self._publish = view, office, today, publish
        self._rows: tuple[ActionRow, ...] = ()
        self._filter = EVERYTHING_OPEN
        self._chosen: ActionId | None = None
        self._error: DomainError | None = None

    def refresh(self) -> None:
        """Read everything anew."""
        self._rows = self._office.rows.actions()
        self._show_list()
        self._show_details()

    def filter_by(self, wanted: ActionsFilter) -> None:
        """List only what fits."""
        self._filter = wanted
        self._show_list()

    def choose(self, action_id: ActionId) -> None:
        """Show another action."""
        if action_id != self._chosen:
            self._chosen, self._error = action_id, None
            self._show_details()

    def close(self, action_id: ActionId, state: ActionState, note: str = "") -> None:
        """Mark an action done, or not needed any more, today."""
        work, day = self._office.desk.work, self._today()
        self._attempt(
            action_id,
            state,
            lambda: close_action(work, action_id, state=state, on=day, note=tidy(note) or None),
        )

    def reopen(self, action_id: ActionId) -> None:
        """Take a closing back."""
        work = self._office.desk.work
        self._attempt(action_id, ActionState.OPEN, lambda: reopen_action(work, action_id))

    def row_of(self, action_id: ActionId | None) -> ActionRow | None:
        """An action by its id."""
        return next((row for row in self._rows if row.id == action_id), None)

    def _attempt(self, action_id: ActionId, state: ActionState, step: Callable[[], Changed]) -> None:
        row = self.row_of(action_id)
        if row is None:
            return
        try:
            changed = step()
        except DomainError as error:
            self._error = error
            self._show_details()
            return
        self._error = None
        self._publish(changed)
        self._view.show_closed(row, state)

    def _show_list(self) -> None:
        today = self._today()
        rows = tuple(row for row in self._rows if fits(row, self._filter, today))
        self._view.show_list(
            ActionsState(
                rows=rows,
                filter=self._filter,
                open=sum(row.state is ActionState.OPEN for row in self._rows),
                overdue=overdue_count(self._rows, today),
                total=len(self._rows),
                today=today,
                chosen=self._chosen,
            )
        )
        if not rows:
            self._chosen = None
            self._show_details()

    def _show_details(self) -> None:
        row = self.row_of(self._chosen)
        details = ActionDetails(row=row, today=self._today(), error=self._error) if row is not None else None
        self._view.show_details(details)
