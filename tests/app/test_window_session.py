"""The window on encrypted data: asked first, shown after, and turned on and off from its own settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from secretariat.app import protection
from secretariat.app.paths import open_data_folder
from secretariat.app.remembered_key import remember_key
from secretariat.app.settings import Settings, load_settings, save_settings
from secretariat.app.shell import Shell
from secretariat.app.single_instance import hand_over
from secretariat.app.window_session import WindowSession
from secretariat.domain.recovery_code import new_recovery_code
from secretariat.language.templates import sheet_words
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.catalogue import backups
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.make import make_backup
from secretariat.storage.examine import is_plain, needs_key
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.vault.key_file import KeyFile, find_key_file
from secretariat.ui.prompts import ScriptedPrompts
from secretariat.ui.settings.protection_panel import ProtectionPanel
from tests.app.keyrings import MemoryKeyring
from tests.app.sessions import PATIENCE, Begin, asked, opened
from tests.storage.vault.protected import CODE, KEY, NAME, NOON, PASSPHRASE, encrypted, fill, plain_places
from tests.ui.typing import press, type_text

NEW = "зовсім інша фраза"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return encrypted(tmp_path / "data")


def _panel(shell: Shell, qtbot: QtBot) -> ProtectionPanel:
    shell.window.enter_room("settings")
    panel = shell.window.findChild(ProtectionPanel)
    assert isinstance(panel, ProtectionPanel)
    qtbot.waitUntil(shell.tasks.is_idle, timeout=PATIENCE)
    return panel


def test_plain_data_open_without_a_question(begin: Begin, tmp_path: Path, qtbot: QtBot) -> None:
    fill(tmp_path)
    session = begin(tmp_path)
    assert session.unlock is None
    assert opened(session, qtbot).rooms.has_rows()


def test_the_passphrase_is_asked_before_anything_is_shown(begin: Begin, data: Path, qtbot: QtBot) -> None:
    session = begin(data)
    page = asked(session).passphrase
    type_text(page.field.input, PASSPHRASE)
    press(page.field.input, Qt.Key.Key_Return)
    shell = opened(session, qtbot)
    assert shell.rooms.has_rows()
    assert session.unlock is None


def test_a_second_start_finds_the_window_that_asks(begin: Begin, data: Path) -> None:
    asked(begin(data))
    assert hand_over(open_data_folder(data).root)


def test_a_window_that_asks_can_be_closed(begin: Begin, data: Path) -> None:
    before = store_path(data).read_bytes()
    session = begin(data)
    asked(session).close()
    session.end()
    assert store_path(data).read_bytes() == before


def test_a_wrong_passphrase_is_told_at_its_field(begin: Begin, data: Path, qtbot: QtBot) -> None:
    before = store_path(data).read_bytes()
    page = asked(begin(data)).passphrase
    type_text(page.field.input, "не та фраза")
    page.button.click()
    assert not page.isEnabled()
    qtbot.waitUntil(page.isEnabled, timeout=PATIENCE)
    assert page.field.note_text().startswith("Це не той пароль")
    assert store_path(data).read_bytes() == before


def test_the_recovery_code_sets_a_new_passphrase(begin: Begin, data: Path, qtbot: QtBot) -> None:
    session = begin(data)
    window = asked(session)
    assert any(window.passphrase.lost.text() in step for step in sheet_words().steps)
    window.passphrase.lost.click()
    type_text(window.code.field.input, CODE.replace("-", " "))
    press(window.code.field.input, Qt.Key.Key_Return)
    qtbot.waitUntil(window.renewal.isVisible, timeout=PATIENCE)
    type_text(window.renewal.once.input, NEW)
    type_text(window.renewal.again.input, NEW)
    press(window.renewal.again.input, Qt.Key.Key_Return)
    opened(session, qtbot)
    assert find_key_file(data).unlocked(NEW) == KEY
    assert find_key_file(data).recovered(CODE) == KEY


def test_a_mistyped_code_is_told_with_its_group(begin: Begin, data: Path, qtbot: QtBot) -> None:
    window = asked(begin(data))
    window.passphrase.lost.click()
    type_text(window.code.field.input, CODE.replace("496532", "496533"))
    window.code.button.click()
    qtbot.waitUntil(lambda: bool(window.code.field.note_text()), timeout=PATIENCE)
    assert "4" in window.code.field.note_text()
    window.code.field.set_text(new_recovery_code())
    window.code.button.click()
    qtbot.waitUntil(window.code.isEnabled, timeout=PATIENCE)
    assert "старішого аркуша" in window.code.field.note_text()


def test_a_short_new_passphrase_is_refused(begin: Begin, data: Path, qtbot: QtBot) -> None:
    window = asked(begin(data))
    window._on_recovered(KEY)
    for field in (window.renewal.once, window.renewal.again):
        type_text(field.input, "коротка")
    window.renewal.button.click()
    qtbot.waitUntil(window.renewal.isEnabled, timeout=PATIENCE)
    assert "12" in window.renewal.once.note_text()
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY


@pytest.mark.parametrize("lost", [True, False])
def test_a_lost_key_file_comes_back_from_the_backup(
    begin: Begin, data: Path, qtbot: QtBot, lost: bool
) -> None:
    make_backup(data, backups_folder(data), NOON, BackupReason.ASKED, key=KEY)
    if lost:
        key_path(data).unlink()
    else:
        key_path(data).write_bytes(b"torn")
    session = begin(data)
    page = asked(session).passphrase
    type_text(page.field.input, PASSPHRASE)
    page.button.click()
    opened(session, qtbot)
    assert KeyFile.read(key_path(data)).key_id == KEY.id


def test_a_remembered_key_opens_without_asking(
    begin: Begin, data: Path, ring: MemoryKeyring, qtbot: QtBot
) -> None:
    remember_key(KEY)
    save_settings(open_data_folder(data).settings, Settings(remember_key=True))
    session = begin(data)
    opened(session, qtbot)
    assert session.unlock is None


def test_a_keyring_that_forgot_leads_to_the_question(begin: Begin, data: Path, qtbot: QtBot) -> None:
    save_settings(open_data_folder(data).settings, Settings(remember_key=True))
    session = begin(data)
    qtbot.waitUntil(lambda: session.unlock is not None, timeout=PATIENCE)
    assert session.shell is None


def test_encryption_is_turned_on_and_off_in_the_settings(
    begin: Begin, tmp_path: Path, ring: MemoryKeyring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, sheet = tmp_path / "data", tmp_path / "аркуш.pdf"
    fill(data)
    monkeypatch.setattr("secretariat.app.shell.open_path", lambda _path: None)
    session = begin(data)
    panel = _panel(opened(session, qtbot), qtbot)
    panel._prompts = ScriptedPrompts([sheet])
    _turn_on(panel, session, qtbot)
    qtbot.waitUntil(lambda: needs_key(store_path(data)) and session.shell is not None, timeout=PATIENCE)
    shell = opened(session, qtbot)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert load_settings(open_data_folder(data).settings).remember_key
    assert len(ring.kept) == 1
    panel = _panel(shell, qtbot)
    assert [is_plain(backup) for backup in backups(backups_folder(data))] == [True, False]
    assert not panel.wipe.isHidden()
    panel.wipe.click()
    qtbot.waitUntil(panel.wipe.isHidden, timeout=PATIENCE)
    assert plain_places(data) == []
    panel.turn_off.click()
    type_text(panel.off_form.now.input, PASSPHRASE)
    press(panel.off_form.now.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_plain(store_path(data)) and session.shell is not shell, timeout=PATIENCE)
    opened(session, qtbot)
    assert ring.kept == {}
    assert not key_path(data).exists()
    assert check_backup(backups(backups_folder(data))[-1]) is None
    assert NAME.encode() not in sheet.read_bytes()


def _turn_on(panel: ProtectionPanel, session: WindowSession, qtbot: QtBot) -> None:
    form, shell = panel.on_form, session.shell
    panel.turn_on.click()
    for field in (form.once, form.again):
        type_text(field.input, PASSPHRASE)
    form.button.click()
    assert form.saved.text().startswith("Спершу збережіть")
    form.save.click()
    qtbot.waitUntil(lambda: "аркуш.pdf" in form.saved.text(), timeout=PATIENCE)
    form.remember.setChecked(True)
    form.button.click()
    qtbot.waitUntil(lambda: session.shell is not shell, timeout=PATIENCE)


def test_a_recoding_that_fails_brings_the_window_back_with_the_reason(
    begin: Begin, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = fill(tmp_path)
    (tmp_path / "files" / sha256[:2] / sha256).write_bytes(b"damaged")
    session = begin(tmp_path)
    shell = opened(session, qtbot)
    said: list[str] = []
    monkeypatch.setattr(Shell, "say", lambda _shell, text, undoable=False: said.append(text))
    step = protection.StoreProtection.turning_on(
        _panel(shell, qtbot)._protection, PASSPHRASE, CODE, remember=False
    )
    shell.leaving_requested.emit(step)
    qtbot.waitUntil(lambda: session.shell not in (None, shell), timeout=PATIENCE)
    opened(session, qtbot)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "пошкоджено" in said[-1]
    assert is_plain(store_path(tmp_path))
