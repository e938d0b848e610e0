"""Spelling in the whole workspace: no long text is left out."""

import pytest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.underliner import Underliner
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.long_texts import LONG_TEXTS
from tests.e2e.meeting_window import MeetingWindow


class NothingIsRight:
    """Fulfils `Speller`."""

    def is_right(self, word: str) -> bool:
        return False

    def suggestions(self, word: str) -> tuple[str, ...]:
        return ()

    def learn(self, word: str) -> None:
        """Nothing is learnt."""


def waves(text: QTextEdit) -> int:
    return len(text.document().begin().layout().formats())


@pytest.mark.parametrize("name", LONG_TEXTS)
def test_every_long_text_that_is_entered_is_checked(name: str, workspace: MeetingWorkspace) -> None:
    field = LONG_TEXTS[name].open(workspace)
    if isinstance(field, QTextEdit):
        assert len(field.findChildren(Underliner)) == 1


def test_texts_are_checked_before_anybody_enters_them(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    workspace.open_stage(2)
    desk.spelling.open(NothingIsRight)
    for number in (1, 4):
        workspace.running.course.go_to_number(number)
        (row, *_) = workspace.running.heard._rows.rows()
        qtbot.waitUntil(lambda text=row.text: waves(text) > 3, timeout=5000)
