"""What the room says of a meeting."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.meeting import FELL_THROUGH, MeetingState
from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text
from secretariat.ui.meeting_row_words import standing_name, when_words
from secretariat.ui.meetings.counted_words import COUNTED
from secretariat.ui.meetings.state import DetailsState, Missing
from secretariat.ui.standing import Standing
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


def nearness(details: DetailsState) -> str:
    """«Наступне засідання · завтра о 14:00», «Протокол № 4», «Позаду 5 днів, без номера»."""
    row = details.row
    if details.is_next:
        following = QCoreApplication.translate("Meetings", "Next meeting")
        return f"{following} · {when_words(row, details.today)}"
    if row.number is not None:
        return QCoreApplication.translate("Meetings", "Protocol No. {number}").format(number=row.number)
    if row.day >= details.today:
        return when_words(row, details.today)
    return QCoreApplication.translate("Meetings", "Protocol without a number yet")


def missing_words(what: Missing) -> str:
    """«Доповідачів у 3 питаннях»"""
    counted = COUNTED.missing(what.code, what.count)
    if counted is not None:
        return counted
    return {
        "agenda_not_sent": QCoreApplication.translate("Meetings", "The agenda is not sent yet"),
        "no_items": QCoreApplication.translate("Meetings", "The agenda is empty"),
        "no_start": QCoreApplication.translate("Meetings", "The hour of the beginning"),
        "no_place": QCoreApplication.translate("Meetings", "The place"),
        "no_chair": QCoreApplication.translate("Meetings", "Who presides"),
        "no_secretary": QCoreApplication.translate("Meetings", "Who takes the minutes"),
        "unsigned_chair": QCoreApplication.translate("Meetings", "The signature of the chair"),
        "unsigned_secretary": QCoreApplication.translate("Meetings", "The signature of the secretary"),
        "not_sent": QCoreApplication.translate("Meetings", "The protocol is not sent yet"),
    }[what.code]


def called_off_words(details: DetailsState) -> str:
    """«Скасовано: карантин», «Перенесено на 09.04.2026: немає світла»; empty for any other meeting."""
    contents, state = details.contents, details.row.state
    if not contents.reason or state not in FELL_THROUGH:
        return ""
    if state is MeetingState.POSTPONED and contents.postponed_to is not None:
        words = QCoreApplication.translate("Meetings", "Put off to {day}: {reason}")
        return words.format(day=date_text(contents.postponed_to), reason=contents.reason)
    return {
        MeetingState.POSTPONED: QCoreApplication.translate("Meetings", "Put off: {reason}"),
        MeetingState.CANCELLED: QCoreApplication.translate("Meetings", "Cancelled: {reason}"),
        MeetingState.NOT_HELD: QCoreApplication.translate("Meetings", "Not held: {reason}"),
    }[state].format(reason=contents.reason)
