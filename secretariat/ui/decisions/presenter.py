"""The register without its widgets: what is listed, and what is chosen."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from secretariat.domain.decision_result import DecisionResult
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import ItemId, MeetingId, ResolutionId
from secretariat.services.register import (
    EVERY_DECISION,
    DecisionChoices,
    DecisionFilter,
    DecisionRow,
    Register,
)
from secretariat.ui.decisions.state import DecisionDetails, DecisionsState
from secretariat.ui.failures import refusing
from secretariat.ui.tasks import Tasks


class DecisionsView(Protocol):
    """What the register shows."""

    def show_list(self, state: DecisionsState) -> None:
        """Show the list; the chosen line stays chosen, or the first one is."""

    def show_details(self, details: DecisionDetails | None) -> None:
        """Show the chosen decision; None when the list is empty."""


class DecisionsPresenter:
    """The whole list is there at once; what is typed before the register is ready to filter is answered when it is.

    `refused` hears why it will not be; the next words try again.
    """

    def __init__(
        self, view: DecisionsView, register: Register, tasks: Tasks, refused: Callable[[DomainError], None]
    ) -> None:
        self._view, self._register, self._tasks, self._refused = view, register, tasks, refused
        self._filter = EVERY_DECISION
        self._total = 0
        self._choices = DecisionChoices(groups={}, years=())
        self._chosen: int | None = None
        self._prepare()

    def refresh(self) -> None:
        """Read everything anew."""
        every, self._choices = self._register.ids(), self._register.choices()
        self._total = len(every)
        if self._filter.is_empty:
            self._show_ids(every)
        else:
            self._show_found()
        self._show_details()

    def filter_by(self, wanted: DecisionFilter) -> None:
        """List only what fits."""
        if wanted != self._filter:
            self._filter = wanted
            self._show_found()

    def choose(self, decision_id: int) -> None:
        """Show another decision."""
        if decision_id != self._chosen:
            self._chosen = decision_id
            self._show_details()

    def rows(self, ids: Sequence[int]) -> Sequence[DecisionRow]:
        """The rows of these lines; one that is gone is empty until the list is asked for anew."""
        known = {row.id: row for row in self._register.rows(ids)}
        return [known.get(ResolutionId(one)) or _gone(ResolutionId(one)) for one in ids]

    def row_of(self, decision_id: int) -> DecisionRow | None:
        """The row of a line; None for a decision that is gone."""
        return next(iter(self._register.rows([decision_id])), None)

    def _prepare(self) -> None:
        self._is_awaited = True
        self._tasks.run(self._register.prepare, lambda _: self._on_prepared(), refusing(self._on_refused))

    def _on_refused(self, error: DomainError) -> None:
        self._is_awaited = False
        self._refused(error)

    def _on_prepared(self) -> None:
        if not self._filter.is_empty:
            self._show_found()

    def _show_found(self) -> None:
        if self._filter.is_empty or self._register.is_prepared():
            self._show_ids(self._register.ids(self._filter))
        elif not self._is_awaited:
            self._prepare()

    def _show_ids(self, ids: Sequence[int]) -> None:
        self._view.show_list(
            DecisionsState(
                ids=ids,
                total=self._total,
                filter=self._filter,
                groups=self._choices.groups,
                years=self._choices.years,
            )
        )
        if not ids:
            self._chosen = None
            self._show_details()

    def _show_details(self) -> None:
        if self._chosen is None:
            self._view.show_details(None)
            return
        row = self.row_of(self._chosen)
        if row is None:
            self._view.show_details(None)
            return
        self._view.show_details(DecisionDetails(row=row, points=self._register.points(self._chosen)))


def _gone(decision_id: ResolutionId) -> DecisionRow:
    """The line of a decision that was deleted while its list is on the screen."""
    return DecisionRow(
        id=decision_id,
        meeting_id=MeetingId(0),
        item_id=ItemId(0),
        group="",
        day=date.min,
        number=None,
        ordinal=None,
        item=0,
        title="–",
        text="",
        points=0,
        result=DecisionResult.NO_VOTE,
    )
