"""What is asked before a number is given while earlier meetings have none."""

from PySide6.QtCore import QCoreApplication

from secretariat.ui.meeting.protocol.state import ProtocolState
from secretariat.ui.prompts import Question


def number_question(state: ProtocolState) -> Question:
    """Says which numbers stay free; a number that was given is not taken back."""
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
