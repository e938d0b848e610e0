"""What the screens say of an action."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.resolution import ActionState
from secretariat.services.action_register import DecisionName
from secretariat.services.rows import ActionRow
from secretariat.ui.i18n import date_text, weekday_text
from secretariat.ui.kit.tone import Tone


class ActionCounts(QObject):
    """Words after a number; Qt's tools find them in `tr` of a QObject only."""

    def late(self, days: int) -> str:
        """«5 днів»"""
        return self.tr("%n day(s) late", "", days)

    def late_by(self, days: int) -> str:
        """«прострочено на 5 днів»"""
        return self.tr("%n day(s) overdue", "", days)

    def overdue(self, count: int) -> str:
        """«2 прострочені»"""
        return self.tr("%n overdue", "", count)

    def all(self, count: int) -> str:
        """«14 доручень»"""
        return self.tr("%n action(s)", "", count)

    def extended(self, times: int) -> str:
        """«продовжено 2 рази»"""
        return self.tr("prolonged %n time(s)", "", times)


COUNTED = ActionCounts()


def source_words(row: ActionRow) -> str:
    """«Протокол № 3 від 29.05.2019, питання 1, п. 2»"""
    if row.number is None:
        place = QCoreApplication.translate("ActionWords", "Meeting of {day}, item {item}, point {point}")
    else:
        place = QCoreApplication.translate(
            "ActionWords", "Protocol No. {number} of {day}, item {item}, point {point}"
        )
    return place.format(number=row.number, day=date_text(row.day), item=row.item, point=row.point)


def decision_words(of: DecisionName) -> str:
    """«№ 5/1 від 29.05.2019: Про стан доріг»; without a number by the item of the meeting."""
    if of.number is None or of.ordinal is None:
        words = QCoreApplication.translate("ActionWords", "Meeting of {day}, item {item}: {title}")
    else:
        words = QCoreApplication.translate("ActionWords", "No. {number}/{ordinal} of {day}: {title}")
    return words.format(
        day=date_text(of.day), item=of.item, title=of.title, number=of.number, ordinal=of.ordinal
    )


def due_words(row: ActionRow, today: date) -> str:
    """«25.07 · 5 днів»; «25.07.2018 · 370 днів»; «постійно»; «без строку»."""
    if row.standing:
        return QCoreApplication.translate("ActionWords", "always")
    if row.due is None:
        return QCoreApplication.translate("ActionWords", "no day")
    is_this_year = row.due.year == today.year
    late = row.days_late(today)
    if late:
        day = f"{row.due:%d.%m}" if is_this_year else date_text(row.due)
        return f"{day} · {COUNTED.late(late)}"
    if row.state is ActionState.OPEN and is_this_year:
        return f"{row.due:%d.%m}, {weekday_text(row.due)}"
    return date_text(row.due)


def due_tone(row: ActionRow, today: date) -> Tone:
    """Red when late, amber on the day."""
    if row.days_late(today):
        return Tone.DANGER
    if row.state is ActionState.OPEN and row.due == today:
        return Tone.WARN
    return Tone.PLAIN if row.due is not None and row.state is ActionState.OPEN else Tone.MUTED


def state_words(row: ActionRow) -> str:
    """«у роботі», «виконано 12.08.2019»"""
    if row.state is ActionState.OPEN:
        return QCoreApplication.translate("ActionWords", "in work")
    words = {
        ActionState.DONE: QCoreApplication.translate("ActionWords", "done {day}"),
        ActionState.DROPPED: QCoreApplication.translate("ActionWords", "not needed since {day}"),
    }[row.state]
    return words.format(day=date_text(row.closed_on) if row.closed_on is not None else "")


def closed_words(row: ActionRow, state: ActionState) -> str:
    """What is said when an action was closed, or taken back into work."""
    said = {
        ActionState.DONE: QCoreApplication.translate("ActionWords", "Done: {name}"),
        ActionState.DROPPED: QCoreApplication.translate("ActionWords", "Not needed any more: {name}"),
        ActionState.OPEN: QCoreApplication.translate("ActionWords", "Back in work: {name}"),
    }[state]
    return said.format(name=row.assignee)
