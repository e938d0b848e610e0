"""The office's own calendar: which days are worked."""

from dataclasses import replace

from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CalendarDayId
from secretariat.domain.workdays import WorkCalendar
from secretariat.services.changes import Changed, Label
from secretariat.services.ports import NEW, UnitOfWork, Work


def work_calendar(work: Work) -> WorkCalendar:
    """Monday to Friday with the office's exceptions: what due days and the protocol's deadline count by (N33)."""
    with work() as uow:
        return calendar_of(uow)


def calendar_of(uow: UnitOfWork) -> WorkCalendar:
    """As `work_calendar`, within a unit of work."""
    return WorkCalendar(exceptions={row.day: row.worked for row in uow.find(CalendarDay)})


def calendar_days(work: Work) -> tuple[CalendarDay, ...]:
    """All exceptions, latest day first."""
    with work() as uow:
        return tuple(sorted(uow.find(CalendarDay), key=lambda row: row.day, reverse=True))


def set_calendar_day(work: Work, day: CalendarDay) -> Changed:
    """Enter an exception, or replace the one of that day; its id is not looked at.

    Raises DomainError("day_is_usual", field="day") for one that says no more than the weekday.
    """
    with work() as uow:
        if WorkCalendar().is_workday(day.day) is day.worked:
            raise DomainError("day_is_usual", field="day")
        held = uow.find(CalendarDay, day=day.day)
        if held:
            uow.update(replace(day, id=held[0].id))
            row = held[0]
        else:
            row = uow.add(replace(day, id=CalendarDayId(NEW)))
        return uow.commit(Label(code="calendar_day_set", ids={"day": row.id}))


def remove_calendar_day(work: Work, day_id: CalendarDayId) -> Changed:
    """Let a day be again what its weekday says."""
    with work() as uow:
        uow.remove(CalendarDay, day_id)
        return uow.commit(Label(code="calendar_day_removed", ids={"day": day_id}))
