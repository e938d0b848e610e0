"""The table of actions: no key twice in one place, every word in Ukrainian."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.actions import (
    ACTIONS,
    ActionId,
    ActionSpec,
    Scope,
    action_text,
    key_text,
    make_action,
    make_digit_actions,
)
from tests.ui.typing import press


def sequences(spec: ActionSpec) -> list[str]:
    """All key sequences of an action, its digits spelled out."""
    if spec.last_digit == 1:
        return list(spec.keys)
    return [f"{spec.keys[0][:-1]}{digit}" for digit in range(1, spec.last_digit + 1)]


def shared(*specs: ActionSpec) -> set[str]:
    """The sequences that more than one of these actions claims."""
    keys = [QKeySequence(key).toString() for spec in specs for key in sequences(spec)]
    return {key for key in keys if keys.count(key) > 1}


def test_every_action_is_in_the_table() -> None:
    assert set(ACTIONS) == set(ActionId)


@pytest.mark.parametrize("scope", [Scope.ROOM, Scope.PREPARATION, Scope.PROTOCOL, Scope.RUNNING])
def test_no_key_does_two_things_in_one_place(scope: Scope) -> None:
    together = {Scope.EVERYWHERE, Scope.PAGE, scope}
    assert shared(*(spec for spec in ACTIONS.values() if spec.scope in together)) == set()


def test_a_key_that_is_given_twice_is_found() -> None:
    assert shared(ACTIONS[ActionId.NEW], ACTIONS[ActionId.NEW]) == {"Ctrl+N"}


@pytest.mark.parametrize("action", ActionId)
def test_every_action_has_a_key_that_qt_understands(action: ActionId) -> None:
    assert all(not QKeySequence(key).isEmpty() for key in ACTIONS[action].keys)


@pytest.mark.parametrize("action", ActionId)
def test_every_action_is_named_in_ukrainian(action: ActionId) -> None:
    assert re.search("[а-яіїєґ]", action_text(action), re.IGNORECASE)


def test_keys_are_named_as_they_stand_on_the_keyboard() -> None:
    assert key_text(ActionId.PHRASES) == "Ctrl+Пробіл"
    assert key_text(ActionId.MOVE_UP) == "Alt+↑"
    assert key_text(ActionId.NEXT_ITEM) == "Ctrl+PgDn"
    assert key_text(ActionId.ITEM_BY_NUMBER) == "Alt+1 … Alt+9"


def test_a_key_works_while_its_owner_is_seen(qtbot: QtBot) -> None:
    window, room, done = QWidget(), QWidget(), []
    qtbot.addWidget(window)
    room.setParent(window)
    make_action(ActionId.ALL_FOR, room, lambda: done.append("all for"))
    make_digit_actions(ActionId.ITEM_BY_NUMBER, room, lambda digit: done.append(str(digit)))
    with qtbot.waitActive(window):
        window.show()
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    room.hide()
    press(window, Qt.Key.Key_F8)
    assert done == ["all for", "4"]
