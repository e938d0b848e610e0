"""Sessions of windows on a keyring of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.paths import open_data_folder
from secretariat.app.window_session import WindowSession
from secretariat.ui.i18n import install_language
from secretariat.ui.theme import Scheme, apply_theme
from tests.app.keyrings import MemoryKeyring, using
from tests.app.sessions import Begin


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    ring = MemoryKeyring()
    with using(ring):
        yield ring


@pytest.fixture
def begin(qtbot: QtBot, qapp: QApplication, ring: MemoryKeyring) -> Iterator[Begin]:
    """Starts sessions as the program does, and ends them."""
    begun: list[WindowSession] = []
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)

    def begin(root: Path) -> WindowSession:
        session = WindowSession(open_data_folder(root), attend=lambda _shell, _ending: None)
        begun.append(session)
        session.begin()
        return session

    yield begin
    for session in begun:
        windows: list[QWidget] = [] if session.unlock is None else [session.unlock]
        if session.shell is not None:
            session.shell.window.close()
            windows.append(session.shell.window)
        session.end()
        for window in windows:
            window.deleteLater()
