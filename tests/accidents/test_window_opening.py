"""The window on folders as accidents leave them: it says why, changes nothing, and goes on when the cause is gone."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from secretariat.app import shell as shell_module
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.domain.errors import DomainError
from secretariat.storage.place import store_path
from secretariat.ui.failure_page import FailurePage
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.text import Text
from secretariat.ui.refusals import refusal
from secretariat.ui.theme import Scheme, apply_theme
from tests.accidents.folders import REFUSED, Maker, current, snapshot
from tests.accidents.holder import held

PATIENCE = 20_000
Start = Callable[[Path], Shell]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    """Starts windows as the program does, and ends them."""
    begun: list[Shell] = []
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)

    def start(root: Path) -> Shell:
        begun.append(Shell(open_data_folder(root), Settings()))
        begun[-1].begin()
        return begun[-1]

    yield start
    for shell in begun:
        shell.window.close()
        shell.end()
        shell.window.deleteLater()


def page(qtbot: QtBot, shell: Shell) -> FailurePage:
    """The page of the failure, once it is there."""
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(FailurePage)), timeout=PATIENCE)
    (found,) = shell.window.findChildren(FailurePage)
    return found


def words(page: FailurePage) -> list[str]:
    """What can be read on it."""
    return [text.text() for text in page.findChildren(Text) if text.isVisible()]


def press(page: FailurePage, name: str) -> None:
    """Click on a button by its words."""
    (button,) = [one for one in page.findChildren(QPushButton) if one.text() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("make", REFUSED, ids=lambda make: make.__name__)
def test_the_window_says_why_and_changes_nothing(
    make: Maker, tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    make(tmp_path)
    open_data_folder(tmp_path)
    before = snapshot(tmp_path)
    shell = start(tmp_path)
    shown = page(qtbot, shell)
    qtbot.waitUntil(shell.tasks.is_idle)
    assert refusal(DomainError(REFUSED[make])) in words(shown)
    assert str(tmp_path) in words(shown)
    after = snapshot(tmp_path)
    assert {name: data for name, data in after.items() if not name.startswith("spelling/")} == before


def test_another_try_opens_what_was_put_right_meanwhile(tmp_path: Path, start: Start, qtbot: QtBot) -> None:
    good = tmp_path / "good"
    current(good)
    folder = tmp_path / "data"
    folder.mkdir()
    store_path(folder).write_bytes(b"no database" * 100)
    shell = start(folder)
    shown = page(qtbot, shell)
    press(shown, "Спробувати ще раз")
    qtbot.waitUntil(lambda: shell.tasks.is_idle() and shown.focusProxy().isEnabled(), timeout=PATIENCE)
    assert shell.window.findChildren(FailurePage) == [shown]
    shutil.copyfile(store_path(good), store_path(folder))
    with qtbot.waitSignal(shell.ready, timeout=PATIENCE):
        press(shown, "Спробувати ще раз")
    qtbot.waitUntil(lambda: not shell.window.findChildren(FailurePage))


def test_a_store_that_another_program_holds_opens_by_itself_when_it_is_free(
    tmp_path: Path, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell_module, "BUSY_PAUSE_MS", 100)
    current(tmp_path)
    with held(store_path(tmp_path), "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"):
        shell = start(tmp_path)
        shown = page(qtbot, shell)
        assert "Щойно файл звільниться, програма відкриє дані сама." in words(shown)
    with qtbot.waitSignal(shell.ready, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: not shell.window.findChildren(FailurePage))
