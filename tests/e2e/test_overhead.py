"""How many keys and clicks lie between the end of a meeting and letters that are ready; texts are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.domain.letters import Letter
from secretariat.domain.stage import Stage
from secretariat.ui.i18n import install_language
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.evening import SAME_EVENING, after_the_sitting, to_the_letters
from tests.e2e.hands import Hands
from tests.e2e.meeting_window import MeetingWindow, meeting_window
from tests.ui.looks import dress

MOST_STROKES = 40


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[MeetingWindow]:
    dress()
    install_language(qapp)
    with meeting_window(tmp_path / "data", now=SAME_EVENING) as made:
        yield made


@pytest.fixture
def workspace(desk: MeetingWindow, qtbot: QtBot) -> MeetingWorkspace:
    made = after_the_sitting(desk)
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return made


def test_from_the_end_of_the_meeting_to_letters_ready(
    desk: MeetingWindow, workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    hands = Hands(desk.window)
    to_the_letters(desk, workspace, hands, lambda is_so: qtbot.waitUntil(is_so, timeout=20000))
    assert workspace.stage is Stage.SENDING
    with desk.office.desk.work() as uow:
        assert len(uow.find(Letter)) == 9
    assert 10 < hands.strokes <= MOST_STROKES, hands.strokes
