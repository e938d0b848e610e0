"""The room of meetings on the sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.app.record_exchange import RecordExchange
from secretariat.domain.ids import MeetingId
from secretariat.services.office import Office
from secretariat.ui.meetings.files import Hands
from secretariat.ui.meetings.office_desk import OfficeMeetings
from secretariat.ui.meetings.room import MeetingsRoom, Surroundings
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.tasks import InlineTasks
from tests.ui.ground import Ground, today


class Workspace(QWidget):
    """Stands for the workspace of a meeting and keeps what is asked of it."""

    def __init__(self, meeting_id: MeetingId) -> None:
        super().__init__()
        self.meeting_id = meeting_id
        self.stages: list[int] = []
        self.settled = 0

    def open_stage(self, number: int) -> bool:
        self.stages.append(number)
        return True

    def settle(self) -> None:
        self.settled += 1


class MeetingsGround(Ground):
    """The ground of the room of meetings; `prompts` answers its questions."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.prompts = ScriptedPrompts([])
        self.opened: list[Workspace] = []

    def make_room(self) -> MeetingsRoom:
        room = MeetingsRoom(
            Surroundings(
                today=today,
                publish=self.publish,
                say=self.say,
                hands=Hands(tasks=InlineTasks(), prompts=self.prompts),
                open_workspace=self._open,
            )
        )
        self.follow = room.refresh
        return room

    def attach(self, room: MeetingsRoom) -> None:
        room.attach(OfficeMeetings(self.office), RecordExchange(self.office))

    def _open(self, meeting_id: MeetingId) -> QWidget:
        self.opened.append(Workspace(meeting_id))
        return self.opened[-1]


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[MeetingsGround]:
    """An office that holds the sample."""
    with opened_office(tmp_path / "data") as office:
        import_sample(office)
        yield MeetingsGround(office)


@pytest.fixture
def room(qtbot: QtBot, ground: MeetingsGround) -> MeetingsRoom:
    """The room on the screen, its store open."""
    made = ground.make_room()
    qtbot.addWidget(made)
    ground.attach(made)
    made.resize(1262, 712)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made
