"""Ukrainian dates and hours as papers print them (N8, N9)."""

from datetime import date, datetime, time

from secretariat.domain.kyiv import KYIV
from secretariat.domain.norms import DateStyle

MONTHS_GENITIVE = (
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
)
WEEKDAYS = ("понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота", "неділя")


def printed_date(day: date, style: DateStyle = DateStyle.WORDS) -> str:
    """«31 липня 2019 року» or «31.07.2019»."""
    if style is DateStyle.DIGITS:
        return f"{day:%d.%m}.{day.year:04}"
    return f"{_day_and_month(day)} {day.year} року"


def printed_range(first: date, last: date, style: DateStyle = DateStyle.WORDS) -> str:
    """First and last day, what they share printed once: «30–31 липня 2019 року»; one day is a date."""
    if first == last:
        return printed_date(first, style)
    if style is DateStyle.DIGITS:
        return f"{printed_date(first, style)}–{printed_date(last, style)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{printed_date(last, style)}"
    start = _day_and_month(first) if first.year == last.year else printed_date(first, style)
    return f"{start} – {printed_date(last, style)}"


def weekday(day: date) -> str:
    """«середа»."""
    return WEEKDAYS[day.weekday()]


def printed_time(moment: time | datetime) -> str:
    """«14:31» of the office's clock."""
    local = moment.astimezone(KYIV) if isinstance(moment, datetime) else moment
    return f"{local:%H:%M}"


def at_hour(moment: time | datetime) -> str:
    """«о 14:31», before the vowel of «одинадцятій» «об 11:05»."""
    clock = printed_time(moment)
    return f"об {clock}" if clock.startswith("11:") else f"о {clock}"


def _day_and_month(day: date) -> str:
    return f"{day.day} {MONTHS_GENITIVE[day.month - 1]}"
