"""The room «Налаштування» on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.domain.norms import DecisionWord
from secretariat.services.changes import Changed
from secretariat.services.groups import groups
from secretariat.services.office import Office
from secretariat.ui.settings.room import SettingsRoom
from secretariat.ui.settings.state import Look, SettingsSurroundings
from secretariat.ui.tasks import InlineTasks
from tests.ui.looks import nameless
from tests.ui.typing import type_text


class Bystander:
    """Keeps what the room did to the program around it."""

    def __init__(self, folder: Path) -> None:
        self.changes: list[Changed] = []
        self.said: list[str] = []
        self.looks: list[Look] = []
        self.copies = 0
        self.around = SettingsSurroundings(
            look=Look(language="uk", scheme="light", points=10),
            change_look=self.looks.append,
            publish=self.changes.append,
            say=lambda text, _: self.said.append(text),
            tasks=InlineTasks(),
            folder=folder,
            open_path=lambda _: None,
            back_up=self._copy,
        )

    def _copy(self) -> bool:
        self.copies += 1
        return True


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


def test_a_typed_name_is_stored_when_its_field_is_left(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    field = room.group.fields["settlement"]
    field.input.selectAll()
    type_text(field.input, "м. Ґвіздець")
    field.settle()
    assert groups(office.desk.work)[0].settlement == "м. Ґвіздець"
    assert len(by.changes) == 1


def test_an_empty_name_is_refused_at_its_field_and_nothing_is_stored(
    room: SettingsRoom, office: Office
) -> None:
    field = room.group.fields["council"]
    before = groups(office.desk.work)[0]
    field.input.clear()
    field.settle()
    assert field.note_text()
    assert groups(office.desk.work)[0] == before


@pytest.mark.parametrize("typed", ["", "нуль", "0", "-3", "1.5"])
def test_a_number_that_is_none_is_refused(room: SettingsRoom, office: Office, typed: str) -> None:
    field = room.group.fields["protocol_workdays"]
    field.input.setText(typed)
    field.settle()
    assert field.note_text()
    assert groups(office.desk.work)[0].protocol_workdays == 5


def test_a_chosen_rule_is_stored_and_undone(room: SettingsRoom, office: Office, by: Bystander) -> None:
    word = room.group.choices["decision_word"]
    word.choice.setCurrentIndex(1)
    word.choice.activated.emit(1)
    assert groups(office.desk.work)[0].decision_word is DecisionWord.VYRISHYLY
    room.refresh(office.desk.history.undo())
    assert word.value() is DecisionWord.UKHVALYLY


def test_the_look_is_told_whole(room: SettingsRoom, by: Bystander) -> None:
    choice = room.look.scheme.choice
    choice.setCurrentIndex(choice.findData("dark"))
    choice.activated.emit(choice.currentIndex())
    assert by.looks == [Look(language="uk", scheme="dark", points=10)]


def test_a_backup_is_made_on_demand_and_said(room: SettingsRoom, by: Bystander) -> None:
    room.data.copy.click()
    assert by.copies == 1
    assert len(by.said) == 1


def test_every_control_has_a_name(room: SettingsRoom) -> None:
    assert nameless(room) == []
