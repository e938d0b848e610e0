"""The room without its widgets: what is shown of a day, and closing what is done."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from secretariat.domain.errors import DomainError
from secretariat.domain.resolution import ActionState
from secretariat.services.changes import Changed
from secretariat.services.due_actions import DueActions, due_actions
from secretariat.services.rows import ActionRow, MeetingRow
from secretariat.ui.group_names import groups_told_apart
from secretariat.ui.standing import ahead, nearest
from secretariat.ui.today.state import TodayState, attendance

if TYPE_CHECKING:
    from secretariat.services.office import Office

MOST_ROWS = 30
"""Of each part: whoever has more overdue actions looks into the whole list."""


class TodayView(Protocol):
    """What the room shows."""

    def show_day(self, state: TodayState) -> None:
        """Show everything anew."""

    def show_done(self, row: ActionRow) -> None:
        """Say that an action is done, with the way back."""

    def show_refusal(self, error: DomainError) -> None:
        """Say why something was not done."""


class TodayPresenter:
    """Begins with the rows that were read at the start; everything else needs the store, which comes by `attach`."""

    def __init__(
        self, view: TodayView, *, today: Callable[[], date], publish: Callable[[Changed], None]
    ) -> None:
        self._view, self._today, self._publish = view, today, publish
        self._office: Office | None = None

    def start(self, meetings: Sequence[MeetingRow], due: DueActions) -> None:
        """Show what was read before the store is open."""
        today = self._today()
        self._view.show_day(
            TodayState(
                today=today,
                due=due,
                next=nearest(ahead(meetings, today)),
                attendance=attendance(meetings, today),
            )
        )

    def attach(self, office: "Office") -> None:
        """The store is open: everything can be done now."""
        self._office = office
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        # the first picture does not wait for the use cases
        from secretariat.services.groups import groups
        from secretariat.services.waiting_list import waiting_list

        assert self._office is not None
        office, today = self._office, self._today()
        meetings, held = office.rows.meetings(), groups(office.desk.work)
        names = {group.id: group.name for group in held}
        self._view.show_day(
            TodayState(
                today=today,
                due=due_actions(office.actions, today, most=MOST_ROWS),
                next=nearest(ahead(meetings, today)),
                attendance=attendance(meetings, today),
                waiting=waiting_list(office.desk.work, meetings, today),
                groups=groups_told_apart(names) if len(names) > 1 else {},
                is_whole=True,
                has_group=bool(held),
            )
        )

    def finish(self, row: ActionRow) -> None:
        """Mark an action done, today."""
        from secretariat.services.actions import close_action

        if self._office is None:
            return
        try:
            changed = close_action(self._office.desk.work, row.id, state=ActionState.DONE, on=self._today())
        except DomainError as error:
            self._view.show_refusal(error)
            return
        self._publish(changed)
        self._view.show_done(row)
