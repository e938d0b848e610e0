"""A stage of the workspace shown in a window that has the keyboard."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.text import Text
from tests.ui.looks import settle
from tests.ui.meeting.workplace import Workplace
from tests.ui.typing import press, type_text

Stage = TypeVar("Stage", bound=QWidget)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def put_on_screen(
    stage: Stage, workplace: Workplace, qtbot: QtBot, *, width: int = 874, height: int = 648
) -> Stage:
    """Show `stage`, follow the meeting, and give it the keyboard."""
    qtbot.addWidget(stage)
    workplace.show(stage)
    settle(stage, width, height)
    with qtbot.waitActive(stage):
        stage.activateWindow()
    return stage


def cursor() -> QWidget:
    """Where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def keys(*pressed: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys where the cursor is."""
    for key in pressed:
        press(cursor(), key, modifiers)


def typed(text: str) -> None:
    """Letters where the cursor is."""
    type_text(cursor(), text)


def shown_words(root: QWidget) -> str:
    """Everything that can be read."""
    return "\n".join(text.text() for text in root.findChildren(Text) if text.isVisibleTo(root))
