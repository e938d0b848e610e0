"""The real program on a folder, led by keys as a secretary leads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.app import shell as shell_module
from secretariat.app import window_rooms
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.app.window_copies import WindowCopies
from secretariat.app.window_rooms import MEETINGS
from secretariat.storage.examine import needs_key
from secretariat.storage.place import store_path
from secretariat.ui.failure_page import FailurePage
from secretariat.ui.meetings.room import MeetingsRoom
from secretariat.ui.navigation import Navigation
from secretariat.ui.prompts import (
    Answered,
    FileWish,
    Picked,
    PrinterChosen,
    PrintWish,
    Question,
    ScriptedPrompts,
    WindowPrompts,
)
from tests.storage.vault.protected import KEY
from tests.ui.typing import press, type_text

Part = TypeVar("Part", bound=QWidget)
Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PATIENCE = 20_000


class HalfScriptedPrompts(ScriptedPrompts):
    """Files are answered by the script, for nobody may walk into a dialog of the system; questions are real."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__([])
        self._real = WindowPrompts(parent)

    def ask(self, question: Question, answered: Answered) -> None:
        """Ask in the window."""
        self.asked.append(question)
        self._real.ask(question, answered)

    def choose_printer(self, wish: PrintWish, chosen: PrinterChosen) -> None:
        """Refuse a printer for which no answer waits."""
        self._refuse_the_unexpected()
        super().choose_printer(wish, chosen)

    def _pick(self, asked: FileWish | str, picked: Picked) -> None:
        """Refuse a file for which no answer waits."""
        self._refuse_the_unexpected()
        super()._pick(asked, picked)

    def _refuse_the_unexpected(self) -> None:
        if not self._answers:
            self.will_answer(None)


class Program:
    """`window` is the whole program; `opened` is what it would have shown by other programs."""

    def __init__(
        self, shell: Shell, folder: Path, qtbot: QtBot, prompts: HalfScriptedPrompts, opened: list[Path]
    ) -> None:
        self.shell, self.window, self.folder = shell, shell.window, folder
        self.prompts, self.opened = prompts, opened
        self._qtbot = qtbot

    def rest(self) -> None:
        """Wait for all work under way, and let the window come to rest."""
        self._qtbot.waitUntil(self.shell.tasks.is_idle, timeout=PATIENCE)
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def cursor(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def key(self, *keys: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys where the cursor is."""
        for key in keys:
            press(self.cursor(), key, modifiers)

    def write(self, text: str) -> None:
        """Type letters where the cursor is."""
        type_text(self.cursor(), text)

    def part(self, kind: type[Part]) -> Part:
        """The one visible widget of this kind."""
        found = [part for part in self.window.findChildren(kind) if part.isVisible()]
        assert found, f"no {kind.__name__} on the screen"
        return found[0]

    def click(self, name: str) -> None:
        """Click the first visible widget of this accessible name or text."""
        found = [
            part for part in self.window.findChildren(QWidget) if part.isVisible() and _called(part, name)
        ]
        assert found, f"«{name}» is not on the screen"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def go_home(self) -> None:
        """The list of meetings alone, every room built, nothing lying over it."""
        for over in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if over is not None:
                over.close()
        navigation = self.window.findChild(Navigation)
        assert isinstance(navigation, Navigation)
        for room in reversed(navigation.rooms()):
            self.window.enter_room(room)
            press(self.window, Key.Key_Left, ALT)
            self.rest()

    def open_meeting(self, stage: int) -> None:
        """Open the first meeting of the list at a stage, from 1."""
        self.window.enter_room(MEETINGS)
        room = self.part(MeetingsRoom)
        press(room.page.table, Key.Key_Return)
        press(self.window, Key(Key.Key_0.value + stage), CTRL)
        self.rest()


def _called(part: QWidget, name: str) -> bool:
    text = getattr(part, "text", None)
    return part.accessibleName() == name or (callable(text) and text() == name)


@contextmanager
def program(folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """Start the program on `folder`; nothing is opened outside of it."""
    opened: list[Path] = []
    made: list[HalfScriptedPrompts] = []

    def prompts(parent: QWidget) -> HalfScriptedPrompts:
        made.append(HalfScriptedPrompts(parent))
        return made[-1]

    monkeypatch.setattr(window_rooms, "WindowPrompts", prompts)
    for module in (window_rooms, shell_module):
        monkeypatch.setattr(module, "open_path", opened.append)
    monkeypatch.setattr(Shell, "_on_example", lambda _shell: None)
    monkeypatch.setattr(WindowCopies, "_on_replace", lambda _copies: None)
    key = KEY if needs_key(store_path(folder)) else None
    shell = Shell(open_data_folder(folder), Settings(), key=key)
    try:
        begun: list[bool] = []
        shell.ready.connect(lambda: begun.append(True))
        shell.begin()
        failed = partial(shell.window.findChild, FailurePage)
        qtbot.waitUntil(lambda: bool(begun) or failed() is not None, timeout=PATIENCE)
        running = Program(shell, folder, qtbot, made[0], opened)
        running.rest()
        yield running
    finally:
        shell.window.close()
        shell.end()
        shell.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
