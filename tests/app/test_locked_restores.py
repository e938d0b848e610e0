"""The window that asks for the passphrase leads to the copies: who cannot open the data restores others."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from secretariat.app.closing_backup import backup_failed
from secretariat.app.commands import restore
from secretariat.app.parser import parse
from secretariat.app.window_session import WindowSession
from secretariat.domain.errors import DomainError
from secretariat.domain.recovery_code import new_recovery_code
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.replaced import FOLDER
from secretariat.storage.examine import is_plain
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.vault.key_file import KeyFile, find_key_file
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store
from secretariat.storage.vault.store_key import StoreKey
from secretariat.ui.copy_row import CopyRow
from secretariat.ui.kit.button import Button
from secretariat.ui.prompts import Question, ScriptedPrompts, SecretWish
from secretariat.ui.unlock.backups_page import BackupsPage
from tests.accidents.holder import held
from tests.app.sessions import PATIENCE, Begin, asked, opened
from tests.storage.vault.protected import CODE, KEY, NOON, PASSPHRASE, encrypted

LATER = StoreKey(bytes(range(1, 33)))
FORGOTTEN = "цього вже ніхто не знає"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Under a key whose passphrase is forgotten; the one backup is of before, under the key of its day."""
    folder = encrypted(tmp_path / "data")
    make_backup(folder, backups_folder(folder), NOON, BackupReason.ASKED, key=KEY)
    decrypt_store(folder, KEY)
    encrypt_store(folder, LATER, KeyFile.made(LATER, FORGOTTEN, new_recovery_code()))
    return folder


@dataclass(frozen=True)
class Led:
    """The page of the copies, and the prompts that it asks by."""

    session: WindowSession
    page: BackupsPage
    prompts: ScriptedPrompts
    qtbot: QtBot

    def rows(self) -> list[CopyRow]:
        return [row for row in self.page.findChildren(CopyRow) if not row.isHidden()]

    def restore(self) -> None:
        (button,) = self.rows()[0].findChildren(Button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _lead(session: WindowSession, qtbot: QtBot, *answers: bool | str | Path | None) -> Led:
    """Press what leads to the copies, and wait until they are listed."""
    unlock, prompts = asked(session), ScriptedPrompts(answers)
    assert unlock.copies is not None
    restoring = unlock.copies._restoring()
    restoring._prompts = prompts
    assert unlock.instead.isVisible()
    QTest.mouseClick(unlock.instead, Qt.MouseButton.LeftButton)
    led = Led(session, unlock.copies, prompts, qtbot)
    assert led.page.isVisible()
    assert not unlock.passphrase.isVisible()
    qtbot.waitUntil(lambda: bool(led.rows()), timeout=PATIENCE)
    return led


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE])
def test_who_forgot_the_passphrase_restores_a_backup_of_another_key(
    begin: Begin, data: Path, qtbot: QtBot, secret: str
) -> None:
    session = begin(data)
    led = _lead(session, qtbot, "не та фраза", secret, True)
    led.restore()
    shell = opened(session, qtbot)
    assert shell.rooms.has_rows()
    first, second, question = led.prompts.asked
    assert isinstance(first, SecretWish)
    assert isinstance(second, SecretWish)
    assert second.error
    assert isinstance(question, Question)
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY
    (kept,) = (data / FOLDER).iterdir()
    assert KeyFile.read(key_path(kept)).unlocked(FORGOTTEN) == LATER
    assert not backup_failed(data)


def test_a_damaged_key_file_is_no_end(begin: Begin, data: Path, qtbot: QtBot) -> None:
    """Not even the key file beside the backup says how this store opens."""
    key_path(data).write_bytes(b"{}")
    session = begin(data)
    led = _lead(session, qtbot, PASSPHRASE, True)
    led.restore()
    opened(session, qtbot)
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY


def test_a_plain_backup_from_elsewhere_takes_the_place_of_what_is_locked(
    begin: Begin, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = encrypted(tmp_path / "other")
    decrypt_store(other, KEY)
    make_backup(other, tmp_path / "stick", NOON, BackupReason.ASKED)
    session = begin(data)
    led = _lead(session, qtbot, tmp_path / "stick", True)
    QTest.mouseClick(led.page.elsewhere, Qt.MouseButton.LeftButton)
    assert opened(session, qtbot).rooms.has_rows()
    assert is_plain(store_path(data))
    assert not key_path(data).exists()


def test_a_store_that_another_program_holds_is_asked_for_again_with_the_reason(
    begin: Begin, data: Path, qtbot: QtBot
) -> None:
    key_before = key_path(data).read_bytes()
    session = begin(data)
    led = _lead(session, qtbot, PASSPHRASE, True)
    first = asked(session)
    secret = f"PRAGMA key = \"x'{LATER.secret.hex()}'\""
    with held(store_path(data), "PRAGMA cipher_log_level = NONE", secret, "BEGIN IMMEDIATE"):
        led.restore()
        qtbot.waitUntil(lambda: session.unlock not in (None, first), timeout=PATIENCE)
        again = asked(session)
        page = again.copies
        assert page is not None
        qtbot.waitUntil(
            lambda: page.answer.text().startswith("Дані зайняті іншою програмою"), timeout=PATIENCE
        )
    assert page.isVisible()
    assert key_path(data).read_bytes() == key_before
    assert not (data / FOLDER).exists()
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert again.passphrase.isVisible()
    assert not page.isVisible()


def test_who_says_no_keeps_everything(begin: Begin, data: Path, qtbot: QtBot) -> None:
    before = store_path(data).read_bytes()
    session = begin(data)
    led = _lead(session, qtbot, PASSPHRASE, False)
    led.restore()
    qtbot.waitUntil(lambda: len(led.prompts.asked) == 2, timeout=PATIENCE)
    assert asked(session).copies is led.page
    assert store_path(data).read_bytes() == before


def test_the_command_restores_over_what_is_locked_too(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    with pytest.raises(DomainError, match="passphrase_wrong"):
        find_key_file(data).unlocked(PASSPHRASE)
    parsed = parse(["--data", str(data), "restore", str(backups_folder(data))])
    assert restore.run(parsed) == 0
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY
    assert not backup_failed(data)
