"""The round of approval in words."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.approval import ApprovalState, RemarkState
from secretariat.ui.i18n import date_text
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.protocol.approval.state import AskedLine, RemarkLine, RoundState


def title(state: RoundState) -> str:
    """«На погодженні: 3 з 7 погодили, 2 зауваження»"""
    if not state.asked:
        return QCoreApplication.translate("Approval", "Approval of the draft")
    words = QCoreApplication.translate("Approval", "In approval: {agreed} of {asked} agreed").format(
        agreed=state.agreed, asked=len(state.asked)
    )
    if not state.remarks:
        return words
    return f"{words}, {Counted().remarks(state.remarks)}"


def answer(line: AskedLine) -> str:
    """«чекаємо до 05.08.2019»"""
    if line.state is ApprovalState.AGREED and line.answered_on is not None:
        words = QCoreApplication.translate("Approval", "agreed on {day}")
        return words.format(day=date_text(line.answered_on))
    if line.state is ApprovalState.REMARKS:
        return QCoreApplication.translate("Approval", "has remarks")
    if line.due is None:
        return QCoreApplication.translate("Approval", "awaited")
    late = QCoreApplication.translate("Approval", "awaited since {day}: late")
    awaited = QCoreApplication.translate("Approval", "awaited until {day}")
    return (late if line.is_late else awaited).format(day=date_text(line.due))


def fate(line: RemarkLine) -> str:
    """«питання 4 · відхилено: так записано у стенограмі»"""
    whole = QCoreApplication.translate("Approval", "the whole protocol")
    item = QCoreApplication.translate("Approval", "item {item}")
    about = whole if line.item is None else item.format(item=line.item)
    states = {
        RemarkState.OPEN: QCoreApplication.translate("Approval", "without an answer"),
        RemarkState.ACCEPTED: QCoreApplication.translate("Approval", "accepted"),
        RemarkState.DECLINED: QCoreApplication.translate("Approval", "declined"),
    }
    words = f"{about} · {states[line.state]}"
    return f"{words}: {line.answer}" if line.answer else words
