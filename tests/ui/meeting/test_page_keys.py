"""Keys of the page in the real window: search, print, and the way back to the text."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.domain.stage import Stage
from secretariat.ui.meeting.workspace import MeetingWorkspace
from tests.e2e.meeting_window import MeetingWindow
from tests.ui.meeting.on_screen import CTRL, keys
from tests.ui.typing import type_text

Key = Qt.Key


@pytest.fixture
def workspace(workspace: MeetingWorkspace, qtbot: QtBot) -> MeetingWorkspace:
    workspace.open_stage(2)
    qtbot.waitUntil(lambda: workspace.page.page.view.page_text() != "", timeout=10000)
    return workspace


def test_ctrl_f_searches_on_the_real_pages_and_f3_stays_with_it(
    workspace: MeetingWorkspace, qtbot: QtBot
) -> None:
    points = len(workspace.session.record.points)
    keys(Key.Key_F, modifiers=CTRL)
    search = workspace.page.page.view.search
    type_text(search.field, "криміногенної обстановки")
    qtbot.waitUntil(lambda: search.count_text() == "1 з 1", timeout=10000)
    keys(Key.Key_F3)
    assert len(workspace.session.record.points) == points
    keys(Key.Key_Escape)
    assert search.isHidden()
    assert workspace.stage is Stage.MEETING


def test_ctrl_p_prints_the_real_pages(
    workspace: MeetingWorkspace, desk: MeetingWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.pdf"
    desk.prompts.will_answer(paper)
    keys(Key.Key_P, modifiers=CTRL)
    page = workspace.page.page
    qtbot.waitUntil(lambda: "надіслано" in page.said(), timeout=20000)
    with pypdfium2.PdfDocument(paper) as printed:
        assert len(printed) == 3
