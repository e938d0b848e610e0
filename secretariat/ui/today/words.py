"""What the room says."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.services.rows import MeetingRow
from secretariat.services.waiting import Waiting, WaitingFor
from secretariat.ui.i18n import date_text, long_date_text, weekday_text
from secretariat.ui.kit.tone import Tone


class TodayCounts(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def left(self, days: int) -> str:
        """«лишилося 5 робочих днів»"""
        return self.tr("%n working day(s) left", "", days)

    def late(self, days: int) -> str:
        """«прострочено на 5 робочих днів»"""
        return self.tr("%n working day(s) late", "", days)

    def remarks(self, count: int) -> str:
        """«2 зауваження»"""
        return self.tr("%n remark(s)", "", count)

    def items(self, count: int) -> str:
        """«5 питань»"""
        return self.tr("%n item(s)", "", count)

    def open(self, count: int) -> str:
        """«Усі доручення: 14 у роботі»"""
        return self.tr("All actions: %n in work", "", count)

    def more(self, count: int) -> str:
        """«Ще 12»"""
        return self.tr("%n more", "", count)


COUNTED = TodayCounts()


def day_words(today: date) -> str:
    """«вівторок, 30 липня 2019 року»"""
    words = QCoreApplication.translate("TodayWords", "{weekday}, {day}")
    return words.format(weekday=weekday_text(today), day=long_date_text(today))


def waiting_title(one: Waiting) -> str:
    """«Протокол № 4 — підписи: 1 з 2»"""
    row = one.meeting
    if row.number is not None:
        name = QCoreApplication.translate("TodayWords", "Protocol No. {number}").format(number=row.number)
    else:
        name = QCoreApplication.translate("TodayWords", "Protocol of {day}").format(day=date_text(row.day))
    if one.what is WaitingFor.SIGNATURE:
        words = QCoreApplication.translate("TodayWords", "{protocol} — signatures: {done} of 2")
        return words.format(protocol=name, done=one.count)
    if one.what is WaitingFor.REMARKS:
        return f"{name} — {COUNTED.remarks(one.count)}"
    return name


def waiting_verb(what: WaitingFor) -> str:
    """What the button beside it does."""
    return {
        WaitingFor.PROTOCOL: QCoreApplication.translate("TodayWords", "Make it ready"),
        WaitingFor.SIGNATURE: QCoreApplication.translate("TodayWords", "Sign"),
        WaitingFor.REMARKS: QCoreApplication.translate("TodayWords", "Look at them"),
    }[what]


def deadline_words(one: Waiting) -> str:
    """«оформити до 07.08.2019 — лишилося 5 робочих днів»"""
    by = {
        WaitingFor.PROTOCOL: QCoreApplication.translate("TodayWords", "to be made ready by {day}"),
        WaitingFor.SIGNATURE: QCoreApplication.translate("TodayWords", "to be signed by {day}"),
        WaitingFor.REMARKS: QCoreApplication.translate("TodayWords", "to be answered by {day}"),
    }[one.what].format(day=date_text(one.due))
    if one.left < 0:
        return f"{by} — {COUNTED.late(-one.left)}"
    if one.left == 0:
        return QCoreApplication.translate("TodayWords", "{by} — the last day").format(by=by)
    return f"{by} — {COUNTED.left(one.left)}"


def deadline_tone(one: Waiting) -> Tone:
    """Red when it has passed, amber on the last days."""
    if one.left < 0:
        return Tone.DANGER
    return Tone.WARN if one.left <= 1 else Tone.MUTED


def no_quorum_words(row: MeetingRow) -> str:
    """«27.03 не було кворуму»"""
    return QCoreApplication.translate("TodayWords", "{day}: there was no quorum").format(
        day=f"{row.day:%d.%m}"
    )
