"""Another tool holds the store for long: the window lives, says so, and what was typed goes in when it is free."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.crash import reporting_crashes
from secretariat.app.demo import import_sample
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.app.window_rooms import MEETINGS
from secretariat.domain.agenda import Statement
from secretariat.domain.ids import MeetingId
from secretariat.storage.place import store_path
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.toast import Toast
from secretariat.ui.meeting.workspace import MeetingWorkspace
from secretariat.ui.status_line import StatusLine
from secretariat.ui.theme import Scheme, apply_theme
from tests.accidents.folders import snapshot
from tests.accidents.holder import held
from tests.counts import count
from tests.e2e.long_texts import LONG_TEXTS
from tests.ui.typing import press, type_text

HELD_S = count(6, 60)
BEAT_MS = 20
LONGEST_STILL_S = 0.4
"""How long the window may stand still: less than what feels like waiting."""

WORDS = "Підтримую: зʼїзд у Ґрунті "


class Pulse(QObject):
    """Beats while the window lives; `longest` is the longest time without a beat, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """The window on a folder with the sample, open and at rest."""
    install_language(qapp)
    apply_theme(qapp, Scheme.LIGHT)
    with opened_office(tmp_path) as office:
        import_sample(office)
    folder = open_data_folder(tmp_path)
    shell = Shell(folder, Settings())
    with reporting_crashes(folder.crash, shell.tell_crash, shell.tell_trouble):
        with qtbot.waitSignal(shell.ready, timeout=20_000):
            shell.begin()
        yield shell
        shell.window.close()
        shell.end()
        shell.window.deleteLater()


@pytest.fixture
def field(shell: Shell, qtbot: QtBot) -> QTextEdit:
    """The field for what is said, with the cursor in it."""
    shell.window.enter_room(MEETINGS)
    shell.rooms._meetings.open_meeting(MeetingId(1), 1)
    workspace = shell.window.findChild(MeetingWorkspace)
    assert workspace is not None
    found = LONG_TEXTS["statement"].open(workspace)
    assert isinstance(found, QTextEdit)
    qtbot.waitUntil(shell.tasks.is_idle, timeout=20_000)
    return found


def status(shell: Shell) -> str:
    line = shell.window.findChild(StatusLine)
    assert line is not None
    assert line._stored is not None
    return line._stored.text


def kept(shell: Shell) -> list[str]:
    """The texts of all drafts."""
    assert shell.rooms._opened is not None
    return [text for *_, text in shell.rooms._opened.office.desk.drafts.all()]


def stored(shell: Shell) -> list[str]:
    """What was said, as it is stored."""
    assert shell.rooms._opened is not None
    with shell.rooms._opened.office.desk.work() as work:
        return [statement.text for statement in work.find(Statement)]


def type_for(qtbot: QtBot, seconds: float, strike: Callable[[], None]) -> None:
    """Strike keys for a while, with the window's events going on between them."""
    keys = QTimer(interval=50)
    keys.timeout.connect(strike)
    keys.start()
    qtbot.wait(round(seconds * 1000))
    keys.stop()


def test_the_window_lives_while_the_store_is_held_and_typing_goes_in_afterwards(
    shell: Shell, field: QTextEdit, qtbot: QtBot, tell_reduced: Callable[[str], None]
) -> None:
    tell_reduced(f"{HELD_S} of 60 seconds")
    type_text(field, WORDS)
    qtbot.waitUntil(lambda: any(WORDS in text for text in kept(shell)))
    with held(store_path(shell._folder.root), "BEGIN IMMEDIATE"):
        pulse = Pulse()
        type_for(qtbot, HELD_S, lambda: type_text(field, "а"))
        pulse.stop()
        said = status(shell)
    assert said.startswith("Не збережено: Дані зайняті іншою програмою")
    typed = field.toPlainText()
    qtbot.waitUntil(lambda: typed in kept(shell), timeout=5000)
    qtbot.waitUntil(lambda: status(shell).startswith("Збережено"))
    assert pulse.longest < LONGEST_STILL_S
    assert not any(name.startswith("crash/2") for name in snapshot(shell._folder.root))


def test_a_text_that_was_left_meanwhile_becomes_a_step_by_itself(
    shell: Shell, field: QTextEdit, qtbot: QtBot
) -> None:
    type_text(field, WORDS)
    typed = field.toPlainText().strip()
    with held(store_path(shell._folder.root), "BEGIN IMMEDIATE"):
        shell.window.setFocus()
        assert not field.hasFocus()
        qtbot.wait(1000)
        assert field.toPlainText().strip() == typed
    qtbot.waitUntil(lambda: typed in stored(shell), timeout=5000)
    assert not any(typed in text for text in kept(shell))


def test_what_is_asked_for_meanwhile_is_shown_or_refused_at_once_in_a_sentence(
    shell: Shell, field: QTextEdit, qtbot: QtBot
) -> None:
    meetings = shell.rooms._meetings
    with held(store_path(shell._folder.root), "BEGIN IMMEDIATE"):
        began = time.monotonic()
        meetings.go_back()
        press(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        toast = shell.window.findChild(Toast)
        assert toast is not None
        said = toast.text()
        press(meetings.page.table, Qt.Key.Key_Return)
        assert time.monotonic() - began < 2 * LONGEST_STILL_S
        assert meetings.has_open_meeting()
    assert "зайняті іншою програмою" in said
    assert not any(name.startswith("crash/2") for name in snapshot(shell._folder.root))
