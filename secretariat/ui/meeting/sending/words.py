"""What the sending stage says."""

from PySide6.QtCore import QCoreApplication

from secretariat.domain.document import SignerRole
from secretariat.domain.kyiv import KYIV
from secretariat.domain.log import LogEntry
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.meeting.sending.state import Readiness, SendingState
from secretariat.ui.prompts import Question


def missing_words(state: SendingState) -> str:
    """What has to be done before letters can be written, or what they would lack; empty when all is there."""
    match state.readiness:
        case Readiness.NO_NUMBER:
            return QCoreApplication.translate(
                "Sending", "The protocol has no number yet: give it the number, then have it signed."
            )
        case Readiness.UNSIGNED:
            return _awaited(state.unsigned)
        case Readiness.NO_SCAN:
            return QCoreApplication.translate(
                "Sending",
                "The protocol was signed by pen, but there is no scan of it: a file without signatures would go out.",
            )
    return ""


def _awaited(roles: tuple[SignerRole, ...]) -> str:
    if len(roles) > 1:
        return QCoreApplication.translate(
            "Sending", "The protocol is not signed yet: it waits for the chair and the secretary."
        )
    return {
        SignerRole.CHAIR: QCoreApplication.translate(
            "Sending", "The protocol waits for the chair's signature."
        ),
        SignerRole.SECRETARY: QCoreApplication.translate(
            "Sending", "The protocol waits for the secretary's signature."
        ),
    }[roles[0]]


def moment_words(entry: LogEntry) -> str:
    """«01.08.2019, 15:40»"""
    moment = entry.moment.astimezone(KYIV)
    return f"{date_text(moment.date())}, {time_text(moment)}"


def once_more(entry: LogEntry, verb: str) -> Question:
    """Asked before letters are written that were written already; `verb` says how many."""
    text = QCoreApplication.translate(
        "Sending",
        "They were made ready on {moment}. If you have sent them, everybody will get the protocol twice. "
        "The files in the folder will be replaced.",
    )
    return Question(
        title=QCoreApplication.translate("Sending", "Letters once more?"),
        text=text.format(moment=moment_words(entry)),
        verb=verb,
        refusal=QCoreApplication.translate("Sending", "Leave as they are"),
    )
