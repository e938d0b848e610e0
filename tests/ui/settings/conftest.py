"""The room and who stands around it, for every test of the settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.services.office import Office
from secretariat.ui.settings.room import SettingsRoom
from tests.ui.settings.bystander import Bystander


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with the sample's group."""
    with opened_office(tmp_path) as opened:
        import_sample(opened)
        yield opened


@pytest.fixture
def by(tmp_path: Path) -> Bystander:
    """Who stands around."""
    return Bystander(tmp_path)


@pytest.fixture
def room(qtbot: QtBot, office: Office, by: Bystander) -> SettingsRoom:
    """The room on the screen."""
    room = SettingsRoom(office, by.around)
    qtbot.addWidget(room)
    room.resize(1200, 700)
    room.show()
    return room
