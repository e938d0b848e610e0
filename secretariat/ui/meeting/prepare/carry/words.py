"""Why an item comes again, in a few words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from secretariat.domain.agenda import ItemState, Standing
from secretariat.domain.meeting import MeetingState
from secretariat.domain.planning import CarryReason
from secretariat.ui.i18n import date_text
from secretariat.ui.meeting.names import unbroken
from secretariat.ui.meeting.prepare.carry.state import Actions, OfferLine


class CountedOffers(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def offers(self, count: int) -> str:
        """«2 пропозиції»"""
        return self.tr("%n offer(s)", "", count)

    def open_actions(self, count: int) -> str:
        """«5 відкритих доручень»"""
        return self.tr("%n open action(s)", "", count)

    def late(self, count: int) -> str:
        """«2 прострочено»"""
        return self.tr("%n late", "", count)


COUNTED = CountedOffers()


def reason_words(line: OfferLine) -> str:
    """«не розглянуто 12.03.2026», «прострочено 29.07.2026», «щоразу · від 30.01.2026»."""
    if line.standing is Standing.FORMER_PROTOCOL:
        return _former_protocol(line)
    if line.standing is Standing.ACTIONS or line.reason is CarryReason.OPEN_ACTION:
        return _actions(line)
    assert line.since is not None
    return _template(line).format(day=date_text(line.since))


def is_late(line: OfferLine) -> bool:
    """True when an action of the item is late."""
    return line.actions.late > 0 and line.reason is CarryReason.OPEN_ACTION


def _template(line: OfferLine) -> str:
    if line.meeting_state is MeetingState.CANCELLED:
        return QCoreApplication.translate("Offers", "the meeting of {day} was cancelled")
    if line.meeting_state is MeetingState.POSTPONED:
        return QCoreApplication.translate("Offers", "the meeting of {day} was put off")
    if line.meeting_state is MeetingState.NOT_HELD:
        return QCoreApplication.translate("Offers", "the meeting of {day} was not held")
    if line.item_state is ItemState.WITHDRAWN:
        return QCoreApplication.translate("Offers", "taken off on {day}")
    return {
        CarryReason.POSTPONED: QCoreApplication.translate("Offers", "put off on {day}"),
        CarryReason.NOT_DISCUSSED: QCoreApplication.translate("Offers", "not considered on {day}"),
        CarryReason.STANDING: QCoreApplication.translate("Offers", "every time · from {day}"),
    }[line.reason]


def _former_protocol(line: OfferLine) -> str:
    if line.final:
        return QCoreApplication.translate("Offers", "the protocol is final")
    return QCoreApplication.translate("Offers", "the protocol is not final yet")


def _actions(line: OfferLine) -> str:
    actions = line.actions
    if not actions.count:
        return QCoreApplication.translate("Offers", "no open actions")
    if line.standing is not Standing.ACTIONS and actions.count == 1:
        return _one_action(actions)
    counted = [COUNTED.open_actions(actions.count)]
    if actions.late:
        counted.append(COUNTED.late(actions.late))
    return " · ".join(map(unbroken, counted))


def _one_action(actions: Actions) -> str:
    due: date | None = actions.first_due
    if due is None:
        return QCoreApplication.translate("Offers", "an action without a day")
    if actions.late:
        return QCoreApplication.translate("Offers", "overdue since {day}").format(day=date_text(due))
    return QCoreApplication.translate("Offers", "an action until {day}").format(day=date_text(due))
