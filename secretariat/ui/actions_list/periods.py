"""Periods in which the day of an action may lie."""

from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

Bounds = tuple[date | None, date | None]


class Period(StrEnum):
    """What is offered; ANY asks for nothing."""

    ANY = "any"
    WEEK = "week"
    THIS_MONTH = "this-month"
    NEXT_MONTH = "next-month"
    LAST_MONTH = "last-month"
    THIS_YEAR = "this-year"


def bounds(period: Period, today: date) -> Bounds:
    """First and last day of a period, both included; a week is today and the seven days after it."""
    first = today.replace(day=1)
    after = _month_after(first)
    match period:
        case Period.ANY:
            return None, None
        case Period.WEEK:
            return today, today + timedelta(days=7)
        case Period.THIS_MONTH:
            return first, after - timedelta(days=1)
        case Period.NEXT_MONTH:
            return after, _month_after(after) - timedelta(days=1)
        case Period.LAST_MONTH:
            last = first - timedelta(days=1)
            return last.replace(day=1), last
        case Period.THIS_YEAR:
            return date(today.year, 1, 1), date(today.year, 12, 31)


def period_words(period: Period) -> str:
    """The period as it is chosen."""
    return {
        Period.ANY: QCoreApplication.translate("Periods", "any day"),
        Period.WEEK: QCoreApplication.translate("Periods", "next 7 days"),
        Period.THIS_MONTH: QCoreApplication.translate("Periods", "this month"),
        Period.NEXT_MONTH: QCoreApplication.translate("Periods", "next month"),
        Period.LAST_MONTH: QCoreApplication.translate("Periods", "last month"),
        Period.THIS_YEAR: QCoreApplication.translate("Periods", "this year"),
    }[period]


def _month_after(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
