"""The office's own calendar: days off on working days, and working days at weekends."""

from dataclasses import dataclass
from datetime import date

from secretariat.domain import checks
from secretariat.domain.ids import CalendarDayId


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """A day that is not what its weekday says; `title` tells why («День Незалежності»)."""

    id: CalendarDayId
    day: date
    worked: bool = False
    title: str | None = None

    def __post_init__(self) -> None:
        checks.optional_text(self.title, "title")
