"""The form by which a meeting is cancelled or put off: what it begins with and what is typed into it."""

from dataclasses import dataclass
from datetime import date

from secretariat.services.rows import MeetingRow
from secretariat.ui.typed_time import clock_text


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOffForm:
    """The reason, and for a postponed meeting the new day with its hours as typed."""

    reason: str = ""
    day: date | None = None
    start: str = ""
    end: str = ""


def fresh_call_off(row: MeetingRow) -> CallOffForm:
    """A form that keeps the hour of the meeting."""
    return CallOffForm(start=clock_text(row.start))
