"""What is asked before a number is given while earlier meetings have none."""

from PySide6.QtCore import QCoreApplication

from secretariat.ui.i18n import date_text
from secretariat.ui.meeting.protocol.state import ProtocolState
from secretariat.ui.prompts import Question


def needs_question(state: ProtocolState) -> bool:
    """True when the number would not simply follow the one before."""
    return state.can_finalise and bool(state.reserved or state.later is not None)


def number_question(state: ProtocolState) -> Question:
    """Says which numbers stay free, or that this one comes late; a number that was given is not taken back."""
    return _of_earlier(state) if state.reserved else _of_later(state)


def _of_later(state: ProtocolState) -> Question:
    assert state.later is not None
    day, number = state.later
    text = QCoreApplication.translate(
        "ProtocolStage",
        "The protocol of the later meeting of {day} has № {later} already. This one becomes № {number}, and the "
        "numbers do not follow the dates. A number that was given is not taken back.",
    )
    verb = QCoreApplication.translate("ProtocolStage", "Give № {number}")
    return Question(
        title=QCoreApplication.translate("ProtocolStage", "A later meeting has a number"),
        text=text.format(day=date_text(day), later=number, number=state.proposed),
        verb=verb.format(number=state.proposed),
        refusal=QCoreApplication.translate("ProtocolStage", "Not now"),
    )


def _of_earlier(state: ProtocolState) -> Question:
    kept = ", ".join(map(str, state.reserved))
    text = QCoreApplication.translate(
        "ProtocolStage",
        "Protocols of earlier meetings have no number yet. № {numbers} will stay free for them, this one becomes "
        "№ {number}. A number that was given is not taken back.",
    )
    verb = QCoreApplication.translate("ProtocolStage", "Give № {number}")
    return Question(
        title=QCoreApplication.translate("ProtocolStage", "Earlier meetings have no number"),
        text=text.format(numbers=kept, number=state.proposed),
        verb=verb.format(number=state.proposed),
        refusal=QCoreApplication.translate("ProtocolStage", "Not now"),
    )
