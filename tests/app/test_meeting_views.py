"""The meetings and their decisions are two lists of one room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.app.window_rooms import MEETINGS
from secretariat.ui.decisions.room import DecisionsRoom
from secretariat.ui.i18n import install_language
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.palette.sheet import PaletteSheet
from secretariat.ui.theme import Scheme, apply_theme
from tests.ui.typing import press, type_text

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The program on the sample, its store open."""
    with opened_office(tmp_path) as office:
        import_sample(office)
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)
    shell = Shell(open_data_folder(tmp_path), Settings())
    with qtbot.waitSignal(shell.ready, timeout=20_000):
        shell.begin()
    with qtbot.waitActive(shell.window):
        shell.window.activateWindow()
    shell.window.enter_room(MEETINGS)
    yield shell
    shell.window.close()
    shell.end()
    shell.window.deleteLater()


def choose(shell: Shell, name: str) -> None:
    """Click one of the touching buttons in the head of the list."""
    buttons = shell.window.findChildren(QAbstractButton)
    (found,) = [one for one in buttons if one.isVisible() and one.accessibleName() == f"Що в списку: {name}"]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def register(shell: Shell) -> DecisionsRoom:
    found = shell.window.findChild(DecisionsRoom)
    assert isinstance(found, DecisionsRoom)
    return found


def test_decisions_stand_beside_the_meetings_and_lead_back(shell: Shell) -> None:
    choose(shell, "Рішення")
    assert register(shell).isVisible()
    assert register(shell).table.hasFocus()
    choose(shell, "Засідання")
    assert not register(shell).isVisible()
    choose(shell, "Рішення")
    assert register(shell).isVisible()


def test_a_decision_is_found_by_keys_opened_at_its_item_and_left_again(qtbot: QtBot, shell: Shell) -> None:
    choose(shell, "Рішення")
    press(shell.window, Key.Key_F, CTRL)
    type_text(register(shell).filter.search, "асфальт")
    qtbot.waitUntil(lambda: register(shell).table.rows.rowCount() == 1)
    press(register(shell).filter.search, Key.Key_Down)
    press(register(shell).table, Key.Key_Return)
    workspace = shell.window.findChild(MeetingWorkspace)
    assert isinstance(workspace, MeetingWorkspace)
    assert workspace.running.course.item is not None
    assert workspace.running.course.item.position == 4
    press(shell.window, Key.Key_Left, ALT)
    assert register(shell).isVisible()
    assert register(shell).filter.search.text() == "асфальт"


def test_the_palette_leads_to_the_decisions(qtbot: QtBot, shell: Shell) -> None:
    press(shell.window, Key.Key_1, CTRL)
    press(shell.window, Key.Key_K, CTRL)
    sheet = shell.window.findChild(PaletteSheet)
    assert isinstance(sheet, PaletteSheet)
    type_text(sheet.line, "рішення всіх")
    qtbot.waitUntil(lambda: _first(sheet) == "Рішення всіх засідань")
    press(sheet.line, Key.Key_Return)
    assert register(shell).isVisible()


def _first(sheet: PaletteSheet) -> str:
    entry = sheet.list.model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    return str(entry.text) if entry is not None else ""
