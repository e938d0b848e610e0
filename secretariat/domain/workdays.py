"""Working days by an editable table, and due dates as people type them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from secretariat.domain.errors import DomainError

_SATURDAY = 5
_WORKED = 5  # days of a usual week
_TYPED = re.compile(r"(?P<day>\d{1,2})(?:\.(?P<month>\d{1,2})(?:\.(?P<year>\d{4}|\d{2}))?)?\.?")
_YEARS_AHEAD = 8  # a 29 February lies at most so far away


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """Which days are worked: Monday to Friday, unless `exceptions` says otherwise (True: worked, False: off)."""

    exceptions: Mapping[date, bool] = field(default_factory=lambda: MappingProxyType({}))

    def is_workday(self, day: date) -> bool:
        """True when the office works on the day."""
        return self.exceptions.get(day, _is_usual(day))

    def add(self, day: date, count: int) -> date:
        """The `count`-th working day after the day; the day itself does not count."""
        while count > 0:
            day += timedelta(days=1)
            count -= self.is_workday(day)
        return day

    def between(self, day: date, later: date) -> int:
        """How many working days come after the day up to and including the later one; negative backwards."""
        if later < day:
            return -self.between(later, day)
        weeks, rest = divmod((later - day).days, 7)
        usual = weeks * _WORKED + sum(_is_usual(day + timedelta(days=step)) for step in range(1, rest + 1))
        return usual + sum(
            worked - _is_usual(one) for one, worked in self.exceptions.items() if day < one <= later
        )


def _is_usual(day: date) -> bool:
    """True from Monday to Friday."""
    return day.weekday() < _SATURDAY


PLAIN_WEEK = WorkCalendar()


def protocol_due(last_day: date, workdays: int, calendar: WorkCalendar = PLAIN_WEEK) -> date:
    """The day by which the protocol of a meeting is to be ready (N33)."""
    return calendar.add(last_day, workdays)


def parse_due(typed: str, today: date) -> date:
    """The day that somebody means by «14.08.2019», «14.08», «14» or «+14» (days), seen from the day `today`.

    What is left out is chosen so that the day is `today` or lies after it: «26.11» on the 26th of November is this
    very day and not one in a year. Raises DomainError("bad_due", field="due").
    """
    text = typed.strip()
    if re.fullmatch(r"\+\s*\d{1,4}", text):
        return today + timedelta(days=int(text[1:]))
    match = _TYPED.fullmatch(text)
    found = _next_such_day(match, today) if match else None
    if found is None:
        raise DomainError("bad_due", field="due", typed=typed)
    return found


def _next_such_day(match: re.Match[str], today: date) -> date | None:
    """The first day from `today` on that fits what was typed; a day with its year may lie before."""
    day, month, year = (int(match[name]) if match[name] else None for name in ("day", "month", "year"))
    assert day is not None
    if month is not None and year is not None:
        return _date_or_none(year + 2000 if year < 100 else year, month, day)
    for ahead in range(12 * _YEARS_AHEAD + 1):
        years, months = divmod(today.month - 1 + ahead, 12)
        found = _date_or_none(today.year + years, months + 1, day)
        if found is not None and found >= today and month in (None, found.month):
            return found
    return None


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
