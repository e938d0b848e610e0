"""New rules from a day on, in the room «Налаштування»."""

from datetime import date

from PySide6.QtCore import Qt

from secretariat.domain.norms import DecisionWord
from secretariat.services.former_rules import former_rules
from secretariat.services.groups import groups
from secretariat.services.office import Office
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.text import Text
from secretariat.ui.settings.room import SettingsRoom
from tests.ui.looks import nameless
from tests.ui.settings.bystander import Bystander
from tests.ui.typing import press, type_text


def _begin(shown: SettingsRoom, typed: str) -> None:
    part = shown.groups.former
    part.since.input.setFocus()
    type_text(part.since.input, typed)
    press(part.since.input, Qt.Key.Key_Tab)
    part.begin.setFocus()
    press(part.begin, Qt.Key.Key_Space)


def test_rules_begin_on_a_day_and_are_listed(room: SettingsRoom, office: Office, by: Bystander) -> None:
    group = groups(office.desk.work)[0]
    _begin(room, "1.1.2020")
    [kept] = former_rules(office.desk.work, group.id)
    assert kept.until == date(2019, 12, 31)
    room.refresh(by.changes[-1])
    room.group.chosen.emit("decision_word", DecisionWord.VYRISHYLY)
    room.refresh(by.changes[-1])
    texts = [part.text() for part in room.groups.former.findChildren(Text)]
    assert "До 31.12.2019 включно було інакше: слово перед рішенням." in texts
    assert nameless(room) == []


def test_a_day_before_the_last_beginning_is_refused_at_its_field(
    room: SettingsRoom, office: Office, by: Bystander
) -> None:
    _begin(room, "1.1.2020")
    room.refresh(by.changes[-1])
    _begin(room, "1.6.2019")
    assert "01.01.2020" in room.groups.former.note.text()
    assert len(former_rules(office.desk.work, groups(office.desk.work)[0].id)) == 1


def test_without_a_day_it_is_asked(room: SettingsRoom) -> None:
    press(room.groups.former.begin, Qt.Key.Key_Space)
    assert room.groups.former.note.text() == "Вкажіть перший день нових правил."


def test_a_beginning_is_forgotten(room: SettingsRoom, office: Office, by: Bystander) -> None:
    _begin(room, "1.1.2020")
    room.refresh(by.changes[-1])
    [button] = [
        one for one in room.groups.former.findChildren(IconButton) if "31.12.2019" in one.accessibleName()
    ]
    press(button, Qt.Key.Key_Space)
    assert former_rules(office.desk.work, groups(office.desk.work)[0].id) == ()
