"""Local time of the office: every moment of a meeting is an aware datetime in Europe/Kyiv, to the minute."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

KYIV = ZoneInfo("Europe/Kyiv")


def at(day: date, clock: time) -> datetime:
    """The moment of a wall clock reading on a day in Kyiv."""
    return datetime.combine(day, clock.replace(second=0, microsecond=0), tzinfo=KYIV)


def to_text(moment: datetime) -> str:
    """ISO 8601 with the offset, to the minute: unambiguous in the hour that autumn repeats."""
    return moment.astimezone(KYIV).isoformat(timespec="minutes")


def from_text(text: str) -> datetime:
    """Read `to_text`; raises ValueError for anything without an offset."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment.astimezone(KYIV)
