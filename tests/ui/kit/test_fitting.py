"""Windows on small screens."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.ui.kit.fitting import TITLE_BAR, fit_screen


class Screen:
    """A screen of 1366×768 at 150 %, without the task bar."""

    def availableSize(self) -> QSize:
        return QSize(911, 484)


class Window(QWidget):
    """Stands on it."""

    def screen(self) -> Screen:  # type: ignore[override] # all that is asked of a screen
        return Screen()


@pytest.mark.parametrize(
    ("wanted", "given"), [((980, 680), (911, 484 - TITLE_BAR)), ((640, 300), (640, 300))]
)
def test_a_window_is_no_larger_than_its_screen(
    qtbot: QtBot, wanted: tuple[int, int], given: tuple[int, int]
) -> None:
    window = Window()
    qtbot.addWidget(window)
    fit_screen(window, wanted)
    assert window.size().toTuple() == given
