"""Pictures of every screen in light and dark, to be looked at; no test, so it runs only when it is named.

QT_SCALE_FACTOR=1.5 SECRETARIAT_PICTURES=FOLDER pytest tests/ui/walk/pictures.py
"""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.looks import dress, picture
from tests.ui.walk.folders import Folders
from tests.ui.walk.program import program
from tests.ui.walk.screens import SCREENS, Screen

SCALE = os.environ.get("QT_SCALE_FACTOR", "1")
WINDOW = {"1": (1366, 740), "1.5": (911, 484), "2": (960, 512)}[SCALE]
"""What 1366×768 leaves at 100 % and at 150 %, and 1920×1080 at 200 %, in logical pixels."""


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_picture(
    screen: Screen, folders: Folders, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Path(os.environ["SECRETARIAT_PICTURES"])
    name = f"{SCREENS.index(screen):02d} {screen.name}".replace(" ", "-").replace(":", "")
    for dark in (False, True):
        dress(dark=dark)
        with program(folders.copy(screen.folder), qtbot, monkeypatch) as running:
            screen.lead(running)
            clothes = "dark" if dark else "light"
            picture(running.window, place / f"{name}-{clothes}-{SCALE}.png", *WINDOW)
