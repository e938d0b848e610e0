"""The room of people on the sample."""

import pytest
from pytestqt.qtbot import QtBot

from secretariat.ui.people.room import PeopleRoom, PeopleSurroundings
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.ui.ground import Ground, today


@pytest.fixture
def prompts() -> ScriptedPrompts:
    """Answers to what the room asks."""
    return ScriptedPrompts([])


@pytest.fixture
def room(qtbot: QtBot, ground: Ground, prompts: ScriptedPrompts) -> PeopleRoom:
    """The room on the screen."""
    around = PeopleSurroundings(
        today=today,
        publish=ground.publish,
        say=ground.say,
        tasks=InlineTasks(),
        prompts=prompts,
    )
    room = PeopleRoom(ground.office, around)
    ground.follow = room.refresh
    qtbot.addWidget(room)
    room.resize(1262, 712)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    return room
