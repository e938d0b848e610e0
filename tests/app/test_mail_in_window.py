"""Letters leave the window itself, and the window ends while one is under way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from secretariat.app.bootstrap import opened_office
from secretariat.app.demo import import_sample
from secretariat.app.mail_settings import with_account
from secretariat.app.outbox_entry import OUTBOX
from secretariat.app.paths import open_data_folder
from secretariat.app.settings import Settings
from secretariat.app.shell import Shell
from secretariat.app.window_rooms import MEETINGS
from secretariat.domain.ids import MeetingId
from secretariat.domain.letters import DispatchState
from secretariat.output.mail import smtp
from secretariat.services.outbox import queue
from secretariat.storage.place import store_path
from secretariat.ui.i18n import install_language
from secretariat.ui.kit.text import Text
from secretariat.ui.outbox.room import OutboxRoom
from secretariat.ui.settings.mail_panel import MailPanel
from tests.accidents.holder import held
from tests.mail.letters import account, outgoing
from tests.mail.server import Behaviour, mail_server, raw_server
from tests.ui.outbox.hands import states
from tests.ui.typing import type_text

PATIENCE = 20_000
S = DispatchState


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two letters wait."""
    with opened_office(tmp_path) as office:
        import_sample(office)
        queue(office.desk, [outgoing(1), outgoing(2)])
    return tmp_path


@pytest.fixture
def behaviour() -> Behaviour:
    return Behaviour()


@pytest.fixture
def shell(folder: Path, behaviour: Behaviour, qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    """The window in its room «Вихідні», with a mail server of its own."""
    install_language(qapp)
    with mail_server(behaviour) as port:
        shell = Shell(open_data_folder(folder), with_account(Settings(), account(port)))
        qtbot.addWidget(shell.window)
        with qtbot.waitSignal(shell.ready, timeout=PATIENCE):
            shell.begin()
        shell.window.enter_room(OUTBOX)
        yield shell
        shell.end()


def room(shell: Shell) -> OutboxRoom:
    (found,) = shell.window.findChildren(OutboxRoom)
    return found


def left(folder: Path) -> list[DispatchState]:
    with opened_office(folder) as office:
        return states(office)


def test_a_click_sends_what_waits(shell: Shell, folder: Path, behaviour: Behaviour, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.mailing.ended, timeout=PATIENCE):
        room(shell).send.click()
        room(shell).send.click()
    assert behaviour.delivered() == ["u1@example.ua", "u2@example.ua"]
    assert left(folder) == [S.SENT, S.SENT]


def test_a_server_that_falls_silent_holds_neither_the_window_nor_the_letters(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "REPLY_SECONDS", 1.0)
    with raw_server(b"220 hi\r\n250 hi\r\n250 ok\r\n", then_silent=True) as port:
        shell.mailing.change_account(account(port))
        with qtbot.waitSignal(shell.mailing.ended, timeout=PATIENCE):
            room(shell).send.click()
            type_text(room(shell).filter.search, "u2@")
            qtbot.waitUntil(lambda: room(shell).table.rows.rowCount() == 1)
            assert shell.mailing.is_sending
    assert left(folder) == [S.RETRY, S.RETRY]
    room(shell).table.choose(2)
    said = " ".join(text.text() for text in room(shell).panel.findChildren(Text))
    assert "сервер не відповів вчасно" in said


def test_the_letters_of_a_meeting_are_shown_from_its_stage(shell: Shell, folder: Path) -> None:
    shell.window.enter_room(MEETINGS)
    shell.rooms._open_workspace(MeetingId(1))._around.open_letters(MeetingId(1))
    assert shell.window.current_room() == OUTBOX
    assert room(shell).filter.meeting.isVisible()


def test_how_letters_are_sent_is_shown_at_once(shell: Shell, qtbot: QtBot) -> None:
    room(shell).settings.click()
    (panel,) = shell.window.findChildren(MailPanel)
    qtbot.waitUntil(lambda: panel.by_server.visibleRegion().boundingRect() == panel.by_server.rect())
    assert panel.by_server.hasFocus()


def test_the_end_waits_only_moments_for_an_answer(
    shell: Shell, folder: Path, behaviour: Behaviour, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "ENDING_SECONDS", 0.1)
    behaviour.delay = 2
    room(shell).send.click()
    qtbot.waitUntil(lambda: bool(behaviour.boxes) or _is_asked(shell), timeout=PATIENCE)
    shell.end()
    assert left(folder) in ([S.UNKNOWN, S.QUEUED], [S.RETRY, S.QUEUED], [S.QUEUED, S.QUEUED])
    assert behaviour.delivered() in ([], ["u1@example.ua"])


def test_the_end_waits_until_the_answer_can_be_stored(
    shell: Shell, folder: Path, behaviour: Behaviour, qtbot: QtBot
) -> None:
    """The window is closed while another tool holds the store and the server has taken the letter."""
    behaviour.delay = 1
    room(shell).send.click()
    qtbot.waitUntil(lambda: _is_asked(shell), timeout=PATIENCE)
    with held(store_path(folder), "BEGIN IMMEDIATE", seconds=2.5):
        shell.end()
    assert behaviour.delivered() == ["u1@example.ua"]
    assert left(folder) == [S.SENT, S.QUEUED]


def _is_asked(shell: Shell) -> bool:
    """The letter was handed over, and its answer is not there yet."""
    carrier = shell.mailing._carrier
    return isinstance(carrier, smtp.SmtpCarrier) and carrier._is_past_dot
