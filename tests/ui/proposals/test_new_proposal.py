"""The form of a new proposal."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.ui.proposals.new_proposal import NewProposal
from tests.ui.typing import press, type_text


def test_enter_hands_a_proposal_on_once_and_the_next_one_can_be_typed(qtbot: QtBot) -> None:
    handed: list[tuple[str, int | None, str]] = []

    def commit(title: str, person_id: int | None, words: str) -> bool:
        handed.append((title, person_id, words))
        return True

    form = NewProposal(commit, narrow=False)
    qtbot.addWidget(form)
    type_text(form.title, "Про ґанок ліцею")
    press(form.title, Qt.Key.Key_Return)
    assert handed == [("Про ґанок ліцею", None, "")]
    assert form.title.text() == ""
