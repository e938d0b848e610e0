"""What is on the screen of a session of windows."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from secretariat.app.shell import Shell
from secretariat.app.window_session import WindowSession
from secretariat.ui.unlock.window import UnlockWindow

Begin = Callable[[Path], WindowSession]
PATIENCE = 20_000


def asked(session: WindowSession) -> UnlockWindow:
    """The window that asks for the passphrase; no other is there."""
    assert session.unlock is not None
    assert session.shell is None
    return session.unlock


def opened(session: WindowSession, qtbot: QtBot) -> Shell:
    """The window with its store open."""
    qtbot.waitUntil(lambda: session.shell is not None, timeout=PATIENCE)
    shell = session.shell
    assert shell is not None
    qtbot.waitUntil(lambda: shell.rooms._opened is not None, timeout=PATIENCE)
    return shell
