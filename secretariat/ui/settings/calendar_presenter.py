"""The office's calendar without widgets."""

from collections.abc import Callable, Sequence
from typing import Protocol

from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CalendarDayId
from secretariat.services.calendar import calendar_days, remove_calendar_day, set_calendar_day
from secretariat.services.changes import Changed
from secretariat.services.office import Office


class CalendarView(Protocol):
    """Shows the table of days."""

    def show_days(self, days: Sequence[CalendarDay], error: DomainError | None) -> None:
        """Show the table; beside an error what was typed stays."""
        ...


class CalendarPresenter:
    """Each entry is one step that can be undone."""

    def __init__(self, view: CalendarView, office: Office, publish: Callable[[Changed], None]) -> None:
        self._view, self._office, self._publish = view, office, publish

    def refresh(self, error: DomainError | None = None) -> None:
        """Show the stored days."""
        self._view.show_days(calendar_days(self._office.desk.work), error)

    def enter(self, day: CalendarDay) -> None:
        """Store a day of the table."""
        self._attempt(lambda: set_calendar_day(self._office.desk.work, day))

    def remove(self, day_id: CalendarDayId) -> None:
        """Take a day out of the table."""
        self._attempt(lambda: remove_calendar_day(self._office.desk.work, day_id))

    def _attempt(self, step: Callable[[], Changed]) -> None:
        try:
            changed = step()
        except DomainError as error:
            self.refresh(error)
            return
        self._publish(changed)
