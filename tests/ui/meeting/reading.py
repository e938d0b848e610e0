"""What a stage says and does, by the mouse and the eye."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from secretariat.ui.kit.text import Text
from tests.ui.looks import settle

STAGE = (822, 648)
"""The place of a stage in a window of 1366×768 beside the page."""


def words(stage: QWidget) -> str:
    """Everything that can be read, once the layouts came to rest; spaces that do not break are plain here."""
    settle(stage, *STAGE)
    said = "\n".join(text.text() for text in stage.findChildren(Text) if text.isVisible())
    return said.replace("\N{NO-BREAK SPACE}", " ").replace("\N{ZERO WIDTH SPACE}", "")


def click(button: QAbstractButton) -> None:
    """Press a button that can be seen."""
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def buttons(stage: QWidget) -> list[str]:
    """The words of all buttons that can be pressed."""
    settle(stage, *STAGE)
    found = stage.findChildren(QAbstractButton)
    return [button.text() for button in found if button.isVisible() and button.isEnabled()]
