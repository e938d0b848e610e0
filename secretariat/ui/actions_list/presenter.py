"""The room without its widgets: what is listed, what is chosen, and what is done with it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ActionId, ProgressNoteId
from secretariat.domain.resolution import ActionState
from secretariat.domain.ukrainian import tidy
from secretariat.services.action_register import (
    EVERYTHING_OPEN,
    ActionChoices,
    ActionCounts,
    ActionsFilter,
)
from secretariat.services.actions import close_action, reopen_action
from secretariat.services.changes import Changed
from secretariat.services.follow_up import (
    ExtendAction,
    NoteProgress,
    extend_action,
    note_progress,
    remove_note,
)
from secretariat.services.office import Office
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.state import ActionDetails, ActionsState, ExtensionForm, NoteForm


class ActionsView(Protocol):
    """What the room shows."""

    def show_list(self, state: ActionsState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_details(self, details: ActionDetails | None) -> None:
        """Show the chosen action; None when the list is empty."""

    def show_closed(self, row: ActionRow, state: ActionState) -> None:
        """Say that an action was closed or reopened, with the way back."""

    def show_extended(self, row: ActionRow, due: date) -> None:
        """Say until when an action has time now, with the way back."""

    def show_noted(self, row: ActionRow, *, removed: bool) -> None:
        """Say that a note was written or removed, with the way back."""


class ActionsPresenter:
    """Actions are closed and opened again, never deleted. `filter` is what is asked for now."""

    def __init__(
        self,
        view: ActionsView,
        office: Office,
        *,
        today: Callable[[], date],
        publish: Callable[[Changed], None],
    ) -> None:
        self._view, self._office, self._today, self._publish = view, office, today, publish
        self._ids: Sequence[int] = ()
        self._counts = ActionCounts(total=0, open=0, overdue=0)
        self._choices = ActionChoices(groups={}, assignees={})
        self.filter = EVERYTHING_OPEN
        self._chosen: int | None = None
        self._error: DomainError | None = None

    def refresh(self) -> None:
        """Read everything anew."""
        self._counts = self._office.actions.counts(self._today())
        self._choices = self._office.actions.choices()
        self._show_list()
        self._show_details()

    def filter_by(self, wanted: ActionsFilter) -> None:
        """List only what fits."""
        self.filter = wanted
        self._show_list()

    def choose(self, action_id: int) -> None:
        """Show another action."""
        if action_id != self._chosen:
            self._chosen, self._error = action_id, None
            self._show_details()

    def rows(self, ids: Sequence[int]) -> Sequence[ActionRow]:
        """A page of the list."""
        return self._office.actions.rows(ids)

    def chosen_row(self) -> ActionRow | None:
        """The chosen action as the store has it now."""
        rows = self._office.actions.rows([self._chosen]) if self._chosen is not None else ()
        return rows[0] if rows else None

    def close(self, state: ActionState, form: NoteForm) -> bool:
        """Mark the chosen action done, or not needed any more, today."""
        work, day = self._office.desk.work, self._today()
        row = self.chosen_row()
        if row is None:
            return False
        done = self._attempt(
            lambda: close_action(
                work, row.id, state=state, on=day, note=tidy(form.text) or None, proof=form.proof
            )
        )
        if done:
            self._view.show_closed(row, state)
        return done

    def reopen(self) -> None:
        """Take the closing of the chosen action back."""
        row = self.chosen_row()
        if row is not None and self._attempt(lambda: reopen_action(self._office.desk.work, row.id)):
            self._view.show_closed(row, ActionState.OPEN)

    def extend(self, form: ExtensionForm) -> bool:
        """Give the chosen action more time."""
        row = self.chosen_row()
        if row is None:
            return False
        done = self._attempt(lambda: extend_action(self._office.desk.work, self._extension(row.id, form)))
        if done and form.due is not None:
            self._view.show_extended(row, form.due)
        return done

    def note(self, form: NoteForm) -> bool:
        """Write down what was done for the chosen action so far; a file alone is named by its own name."""
        row = self.chosen_row()
        if row is None:
            return False
        text = tidy(form.text) or (tidy(form.proof.file_name) if form.proof is not None else "")
        command = NoteProgress(action_id=row.id, day=self._today(), text=text, proof=form.proof)
        done = self._attempt(lambda: note_progress(self._office.desk.work, command)[1])
        if done:
            self._view.show_noted(row, removed=False)
        return done

    def remove_note(self, note_id: ProgressNoteId) -> None:
        """Take a note of the chosen action away."""
        row = self.chosen_row()
        if row is not None and self._attempt(lambda: remove_note(self._office.desk.work, note_id)):
            self._view.show_noted(row, removed=True)

    def refuse(self, error: DomainError) -> None:
        """Show what a file failed by."""
        self._error = error
        self._show_details()

    def _extension(self, action_id: ActionId, form: ExtensionForm) -> ExtendAction:
        if form.due is None:
            raise DomainError("bad_due", field="due")
        return ExtendAction(
            action_id=action_id,
            due=form.due,
            given_on=self._today(),
            reason=tidy(form.reason),
            by=tidy(form.by) or None,
            resolution_id=form.decision,
        )

    def _attempt(self, step: Callable[[], Changed]) -> bool:
        try:
            changed = step()
        except DomainError as error:
            self.refuse(error)
            return False
        self._error = None
        self._publish(changed)
        return True

    def _show_list(self) -> None:
        today, register = self._today(), self._office.actions
        self._ids = register.ids(self.filter, today)
        self._view.show_list(
            ActionsState(
                ids=self._ids,
                filter=self.filter,
                counts=self._counts,
                choices=self._choices,
                today=today,
                chosen=self._chosen,
            )
        )
        if not self._ids:
            self._chosen = None
            self._show_details()

    def _show_details(self) -> None:
        row = self.chosen_row()
        if row is None:
            self._view.show_details(None)
            return
        details = ActionDetails(
            row=row, history=self._office.actions.history(row.id), today=self._today(), error=self._error
        )
        self._view.show_details(details)
