"""What several screens say of a meeting that is known by its row alone."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text, long_date_text, time_text, weekday_text
from secretariat.ui.standing import Standing


class DaysAhead(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def days(self, count: int) -> str:
        """«через 5 днів»"""
        return self.tr("in %n day(s)", "", count)


_AHEAD = DaysAhead()


def standing_name(of: Standing) -> str:
    """The name of a standing in the filter and in the list."""
    return {
        Standing.PREPARATION: QCoreApplication.translate("Meetings", "Preparation"),
        Standing.MEETING: QCoreApplication.translate("Meetings", "Meeting"),
        Standing.PROTOCOL: QCoreApplication.translate("Meetings", "Protocol"),
        Standing.SIGNING: QCoreApplication.translate("Meetings", "Signing"),
        Standing.SENDING: QCoreApplication.translate("Meetings", "Sending"),
        Standing.COMPLETED: QCoreApplication.translate("Meetings", "Completed"),
        Standing.NOT_HELD: QCoreApplication.translate("Meetings", "No quorum"),
        Standing.CANCELLED: QCoreApplication.translate("Meetings", "Cancelled"),
        Standing.POSTPONED: QCoreApplication.translate("Meetings", "Postponed"),
    }[of]


def day_title(row: MeetingRow) -> str:
    """«31 липня 2019, середа»; «30.07–31.07.2019» for a meeting over several days."""
    if row.last_day != row.day:
        return f"{row.day:%d.%m}–{date_text(row.last_day)}"
    return f"{long_date_text(row.day)}, {weekday_text(row.day)}"


def when_words(row: MeetingRow, today: date) -> str:
    """«завтра о 14:00», «через 5 днів»"""
    day = _day_words((row.day - today).days)
    if row.start is None or row.day < today:
        # the hour is that of the first day
        return day
    at = QCoreApplication.translate("Meetings", "{day} at {time}")
    if row.start.hour == 11:
        # other words before a vowel: «об 11:00»
        at = QCoreApplication.translate("Meetings", "{day} at {time} a.m.")
    return at.format(day=day, time=time_text(row.start))


def _day_words(days: int) -> str:
    if days <= 0:
        return QCoreApplication.translate("Meetings", "today")
    if days == 1:
        return QCoreApplication.translate("Meetings", "tomorrow")
    return _AHEAD.days(days)


def next_step(of: Standing) -> str:
    """What the one button of the chosen meeting does."""
    return {
        Standing.PREPARATION: QCoreApplication.translate("Meetings", "Continue the preparation"),
        Standing.MEETING: QCoreApplication.translate("Meetings", "Continue the meeting"),
        Standing.PROTOCOL: QCoreApplication.translate("Meetings", "To the protocol"),
        Standing.SIGNING: QCoreApplication.translate("Meetings", "To the signing"),
        Standing.SENDING: QCoreApplication.translate("Meetings", "To the sending"),
    }.get(of, QCoreApplication.translate("Meetings", "Open the meeting"))
