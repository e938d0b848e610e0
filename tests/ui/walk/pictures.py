"""Pictures of every screen in light and dark, to be looked at; no test, so it runs only when it is named.

QT_SCALE_FACTOR=1.5 SECRETARIAT_PICTURES=FOLDER pytest tests/ui/walk/pictures.py

Menus and questions are windows of their own: they are drawn over the window, where they stand.
"""

import json
import os
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import dress, settle
from tests.ui.walk.folders import Folders
from tests.ui.walk.program import PATIENCE, Program, program
from tests.ui.walk.reading import windows
from tests.ui.walk.screens import SCREENS, Screen

SCALE = os.environ.get("QT_SCALE_FACTOR", "1")
WINDOW = {"1": (1366, 740), "1.5": (911, 484), "2": (960, 512)}[SCALE]
"""What 1366×768 leaves at 100 % and at 150 %, and 1920×1080 at 200 %, in logical pixels."""

TITLE_BAR = 28
LONGEST_PAUSE_MS = 500
ROUNDS = 3
"""A paper is laid out, then drawn, and drawn anew when a scroll bar has taken some of its width."""


def _as_large_as_a_screen() -> None:
    """The screen that is none has 800×800, where a menu would be pushed aside; read when the application is made."""
    width, height = (round(length * float(SCALE)) for length in (WINDOW[0], WINDOW[1] + TITLE_BAR))
    screen = {"name": "drawn", "x": 0, "y": 0, "width": width, "height": height}
    path = Path(tempfile.mkdtemp()) / "screen.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


if "SECRETARIAT_PICTURES" in os.environ and os.environ.get("QT_QPA_PLATFORM") == "offscreen":
    _as_large_as_a_screen()


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_picture(
    screen: Screen, folders: Folders, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path(os.environ["SECRETARIAT_PICTURES"])
    place.mkdir(parents=True, exist_ok=True)
    name = f"{SCREENS.index(screen):02d} {screen.name}".replace(" ", "-").replace(":", "")
    for dark in (False, True):
        dress(dark=dark)
        QCursor.setPos(*WINDOW)  # out of the way before there is anything to point at
        with program(folders.copy(screen.folder), qtbot, monkeypatch) as running:
            settle(running.window, *WINDOW)
            screen.lead(running)
            _come_to_rest(running, qtbot)
            clothes = "dark" if dark else "light"
            assert _grab(running.window).save(str(place / f"{name}-{clothes}-{SCALE}.png"))


def _come_to_rest(running: Program, qtbot: QtBot) -> None:
    """Wait for what waits a moment before it works, and for the work."""
    for _ in range(ROUNDS):
        qtbot.waitUntil(lambda: not _pauses(running.window), timeout=PATIENCE)
        running.rest()


def _pauses(window: QWidget) -> bool:
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= LONGEST_PAUSE_MS
        for timer in window.findChildren(QTimer)
    )


def _grab(window: QWidget) -> QPixmap:
    """The window, and over it what is open."""
    picture = window.grab()
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.gray)
    for over in windows():
        if over is not window:
            corner = window.mapFromGlobal(over.mapToGlobal(QPoint(0, 0)))
            painter.drawPixmap(corner, over.grab())
            painter.drawRect(QRect(corner, over.size()))
    painter.end()
    return picture
