"""The window takes encrypted backups back: of its own key without a question, of another by passphrase or code."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.app.shell import Shell
from secretariat.app.window_session import WindowSession
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.examine import is_plain
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.vault.key_file import find_key_file
from secretariat.ui.prompts import Question, ScriptedPrompts, SecretWish
from tests.app.sessions import PATIENCE, Begin, asked, opened
from tests.storage.vault.protected import CODE, KEY, NOON, PASSPHRASE, encrypted, fill
from tests.ui.typing import press, type_text


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder with an encrypted backup."""
    data = encrypted(tmp_path / "former")
    make_backup(data, tmp_path / "stick", NOON, BackupReason.ASKED, key=KEY)
    return tmp_path / "stick"


def _restored(session: WindowSession, shell: Shell, prompts: ScriptedPrompts, qtbot: QtBot) -> list[str]:
    """Restore from a folder by these answers, and wait for the next window; what it says."""
    said: list[str] = []
    shell.rooms.prompts = prompts
    shell._on_restoring()._prompts = prompts
    shell._on_restoring().choose_folder()
    qtbot.waitUntil(lambda: session.shell not in (None, shell), timeout=PATIENCE)
    following = session.shell
    assert following is not None
    following.say = lambda text, undoable=False: said.append(text)  # type: ignore[method-assign]
    opened(session, qtbot)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    return said


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE])
def test_a_new_computer_takes_an_encrypted_backup_by_passphrase_or_code(
    begin: Begin, tmp_path: Path, stick: Path, qtbot: QtBot, secret: str
) -> None:
    new = tmp_path / "new"
    session = begin(new)
    prompts = ScriptedPrompts([stick, "не та фраза", secret, True])
    (said,) = _restored(session, opened(session, qtbot), prompts, qtbot)
    assert said.startswith("Дані відновлено.")
    _, first, second, question = prompts.asked
    assert isinstance(first, SecretWish)
    assert isinstance(second, SecretWish)
    assert isinstance(question, Question)
    assert (first.error, second.error[:16]) == ("", "Це не той пароль")
    assert "1 засідання" in question.text
    assert not is_plain(store_path(new))
    assert find_key_file(new).unlocked(PASSPHRASE) == KEY
    shell = session.shell
    assert shell is not None
    assert shell.rooms.has_rows()


def test_a_copy_of_the_same_key_asks_for_nothing(
    begin: Begin, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    session = begin(tmp_path / "former")
    page = asked(session).passphrase
    type_text(page.field.input, PASSPHRASE)
    press(page.field.input, Qt.Key.Key_Return)
    prompts = ScriptedPrompts([stick, True])
    _restored(session, opened(session, qtbot), prompts, qtbot)
    assert not any(isinstance(one, SecretWish) for one in prompts.asked)
    assert find_key_file(tmp_path / "former").unlocked(PASSPHRASE) == KEY


def test_a_plain_backup_takes_the_place_of_encrypted_data_and_the_window_asks_no_more(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    other, data = tmp_path / "other", encrypted(tmp_path / "data")
    fill(other)
    make_backup(other, backups_folder(other), NOON, BackupReason.ASKED)
    session = begin(data)
    page = asked(session).passphrase
    type_text(page.field.input, PASSPHRASE)
    press(page.field.input, Qt.Key.Key_Return)
    _restored(session, opened(session, qtbot), ScriptedPrompts([backups_folder(other), True]), qtbot)
    assert (is_plain(store_path(data)), key_path(data).exists()) == (True, False)
