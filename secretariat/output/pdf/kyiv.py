"""Dates as metadata has them. A day's offset from UTC follows the rule of Kyiv since 1996, not the machine's zone."""

from datetime import date, timedelta


def pdf_date(day: date) -> str:
    """Midnight of a day as a PDF date (ISO 32000-1, 7.9.4)."""
    return f"D:{day:%Y%m%d}000000+{_offset(day):02}'00'"


def xmp_date(day: date) -> str:
    """Midnight of a day as an XMP date (ISO 8601)."""
    return f"{day:%Y-%m-%d}T00:00:00+{_offset(day):02}:00"


def _offset(day: date) -> int:
    """Hours ahead of UTC at midnight: clocks change in the small hours of the last Sundays of March and October."""
    return 3 if _last_sunday(day.year, 3) < day <= _last_sunday(day.year, 10) else 2


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)
