"""The room «Доручення» on the sample, on a day that may be moved."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.ui.actions_list.room import ActionsRoom, ActionsSurroundings
from secretariat.ui.kept_files import FileHands
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.ui.ground import Ground

DUE = date(2019, 8, 14)


class Calendar:
    """The day of the test, which may be moved."""

    def __init__(self) -> None:
        self.day = DUE - timedelta(days=5)

    def today(self) -> date:
        return self.day


@pytest.fixture
def prompts() -> ScriptedPrompts:
    return ScriptedPrompts([])


@pytest.fixture
def opened() -> list[Path]:
    """Files that were handed to the system's own program."""
    return []


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def room(
    qtbot: QtBot, ground: Ground, calendar: Calendar, prompts: ScriptedPrompts, opened: list[Path]
) -> ActionsRoom:
    """The room on the screen."""
    around = ActionsSurroundings(
        today=calendar.today,
        publish=ground.publish,
        say=ground.say,
        hands=FileHands(tasks=InlineTasks(), prompts=prompts, open_path=opened.append),
    )
    room = ActionsRoom(ground.office, around)
    ground.follow = room.refresh
    qtbot.addWidget(room)
    room.resize(1262, 712)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room
