"""Sending out of an encrypted store was killed: the window tells it once it has the passphrase."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.app.outbox_entry import OUTBOX
from secretariat.services.letter_list import Shown
from secretariat.ui.navigation import NavigationEntry
from secretariat.ui.outbox.columns import STATE
from secretariat.ui.outbox.room import OutboxRoom
from tests.app.sessions import PATIENCE, Begin, asked, opened
from tests.mail.kills import Moment, killed, prepared
from tests.mail.server import Behaviour, mail_server
from tests.storage.vault.protected import PASSPHRASE
from tests.ui.typing import press, type_text

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL")


def test_the_window_shows_what_nobody_knows_and_sends_only_the_rest(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    behaviour = Behaviour()
    with mail_server(behaviour) as port:
        source = prepared(tmp_path / "data", port)
        folder = killed(source, tmp_path / "killed", behaviour, Moment(letter=2, step="taken"))
        session = begin(folder)
        page = asked(session).passphrase
        type_text(page.field.input, PASSPHRASE)
        press(page.field.input, Qt.Key.Key_Return)
        shell = opened(session, qtbot)
        qtbot.waitUntil(shell.tasks.is_idle, timeout=PATIENCE)
        entries = shell.window.findChildren(NavigationEntry)
        assert (
            next(one for one in entries if one.text() == "Вихідні").accessibleDescription()
            == "переглянути 1 лист"
        )
        shell.window.enter_room(OUTBOX)
        (room,) = shell.window.findChildren(OutboxRoom)
        with qtbot.waitSignal(shell.mailing.ended, timeout=PATIENCE):
            room.send.click()
        assert behaviour.delivered() == ["u1@example.ua", "u2@example.ua", "u3@example.ua"]
        room.show_only(Shown.UNKNOWN)
        rows = room.table.rows
        assert rows.rowCount() == 1
        assert rows.data(rows.index(0, STATE)) == "невідомо, чи дійшов"
