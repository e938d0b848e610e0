"""What the room says of a meeting."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from secretariat.domain.meeting import MeetingState
from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text, long_date_text, time_text, weekday_text
from secretariat.ui.meetings.counted_words import COUNTED
from secretariat.ui.meetings.standing import Standing
from secretariat.ui.meetings.state import DetailsState, Missing
from secretariat.ui.words import meeting_kind

NOTHING = "—"


def number_words(row: MeetingRow) -> str:
    """The number of the protocol."""
    return str(row.number) if row.number is not None else NOTHING


def kind_words(row: MeetingRow) -> str:
    """«чергове», or why there was none: «не відбулося»."""
    fallen = {
        MeetingState.NOT_HELD: QCoreApplication.translate("Meetings", "not held"),
        MeetingState.CANCELLED: QCoreApplication.translate("Meetings", "cancelled"),
        MeetingState.POSTPONED: QCoreApplication.translate("Meetings", "postponed"),
    }
    return fallen.get(row.state) or meeting_kind(row.kind)


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


def standing_words(row: MeetingRow, of: Standing) -> str:
    """The standing with what can be counted: «Підписання: 1 з 2»."""
    if of is Standing.MEETING and row.items_done:
        counted = QCoreApplication.translate("Meetings", "Meeting: {done} of {total}")
        return counted.format(done=row.items_done, total=row.items)
    if of is Standing.SIGNING:
        return QCoreApplication.translate("Meetings", "Signing: {done} of 2").format(done=row.signatures)
    return standing_name(of)


def presence_words(row: MeetingRow) -> str:
    """«7 з 11»"""
    counted = QCoreApplication.translate("Meetings", "{present} of {members}")
    return counted.format(present=row.present, members=row.members)


def actions_words(row: MeetingRow) -> str:
    """«3 у роботі», «виконано 4»"""
    if row.actions_open:
        return COUNTED.open_actions(row.actions_open)
    if row.actions_closed:
        return COUNTED.closed_actions(row.actions_closed)
    return NOTHING


def quorum_title(quorum: int | None) -> str:
    """«Присутні · кворум 6»"""
    if quorum is None:
        return QCoreApplication.translate("Meetings", "Present · quorum")
    return QCoreApplication.translate("Meetings", "Present · quorum {count}").format(count=quorum)


def day_title(row: MeetingRow) -> str:
    """«31 липня 2019, середа»; «30.07–31.07.2019» for a meeting over several days."""
    if row.last_day != row.day:
        return f"{row.day:%d.%m}–{date_text(row.last_day)}"
    return f"{long_date_text(row.day)}, {weekday_text(row.day)}"


def nearness(details: DetailsState) -> str:
    """«Наступне засідання · завтра о 14:00», «Протокол № 4», «Позаду 5 днів, без номера»."""
    row = details.row
    if details.is_next:
        following = QCoreApplication.translate("Meetings", "Next meeting")
        return f"{following} · {_when(row, details.today)}"
    if row.number is not None:
        return QCoreApplication.translate("Meetings", "Protocol No. {number}").format(number=row.number)
    if row.day >= details.today:
        return _when(row, details.today)
    return QCoreApplication.translate("Meetings", "Protocol without a number yet")


def _when(row: MeetingRow, today: date) -> str:
    day = _day_words((row.day - today).days)
    if row.start is None:
        return day
    at = QCoreApplication.translate("Meetings", "{day} at {time}")
    if row.start.hour == 11:
        # other words before a vowel: «об 11:00»
        at = QCoreApplication.translate("Meetings", "{day} at {time} a.m.")
    return at.format(day=day, time=time_text(row.start))


def _day_words(days: int) -> str:
    if days == 0:
        return QCoreApplication.translate("Meetings", "today")
    if days == 1:
        return QCoreApplication.translate("Meetings", "tomorrow")
    return COUNTED.days_ahead(days)


def missing_words(what: Missing) -> str:
    """«Доповідачів у 3 питаннях»"""
    counted = COUNTED.missing(what.code, what.count)
    if counted is not None:
        return counted
    return {
        "no_items": QCoreApplication.translate("Meetings", "The agenda is empty"),
        "no_start": QCoreApplication.translate("Meetings", "The hour of the beginning"),
        "no_place": QCoreApplication.translate("Meetings", "The place"),
        "no_chair": QCoreApplication.translate("Meetings", "Who presides"),
        "no_secretary": QCoreApplication.translate("Meetings", "Who takes the minutes"),
        "unsigned_chair": QCoreApplication.translate("Meetings", "The signature of the chair"),
        "unsigned_secretary": QCoreApplication.translate("Meetings", "The signature of the secretary"),
        "not_sent": QCoreApplication.translate("Meetings", "The protocol is not sent yet"),
    }[what.code]


def next_step(of: Standing) -> str:
    """What the one button of the chosen meeting does."""
    return {
        Standing.PREPARATION: QCoreApplication.translate("Meetings", "Continue the preparation"),
        Standing.MEETING: QCoreApplication.translate("Meetings", "Continue the meeting"),
        Standing.PROTOCOL: QCoreApplication.translate("Meetings", "To the protocol"),
        Standing.SIGNING: QCoreApplication.translate("Meetings", "To the signing"),
        Standing.SENDING: QCoreApplication.translate("Meetings", "To the sending"),
    }.get(of, QCoreApplication.translate("Meetings", "Open the meeting"))
