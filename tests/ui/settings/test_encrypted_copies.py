"""«Резервні копії» of encrypted data: what anybody can read is marked, what is under another key is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from secretariat.app.backups import OfficeBackups
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.backup.swap import take_over
from secretariat.storage.place import backups_folder, staged_folder, store_path
from secretariat.storage.vault.key_file import KeyFile
from secretariat.storage.vault.recoding import decrypt_store, encrypt_store
from secretariat.storage.vault.store_key import StoreKey
from secretariat.ui.prompts import SecretWish, WindowPrompts
from secretariat.ui.secret_sheet import SecretSheet
from tests.storage.vault.protected import CODE, KEY, NOON, PASSPHRASE, fill, key_file
from tests.ui.looks import cut_words, nameless, settle
from tests.ui.settings.backups_ground import BackupsGround
from tests.ui.typing import press, type_text

FORMER = StoreKey(bytes(32))
WISH = SecretWish(title="т", text="про що", label="Пароль", verb="Так", refusal="Ні", error="Не той")


@pytest.fixture
def ground(tmp_path: Path, qtbot: QtBot) -> BackupsGround:
    """A plain backup, one under a former key, and one under the key of today, the newest."""
    data = tmp_path / "data"
    fill(data)
    make_backup(data, backups_folder(data), NOON, BackupReason.CLOSING)
    encrypt_store(data, FORMER, KeyFile.made(FORMER, "пароль торішній", CODE))
    make_backup(data, backups_folder(data), NOON, BackupReason.PROTECTION, key=FORMER)
    decrypt_store(data, FORMER)
    encrypt_store(data, KEY, key_file())
    make_backup(data, backups_folder(data), NOON, BackupReason.PROTECTION, key=KEY)
    ground = BackupsGround(data, KEY)
    qtbot.addWidget(ground.panel)
    settle(ground.panel, 860, 700)
    return ground


def said(ground: BackupsGround, row: int) -> str:
    parts = ground.panel.rows()[row].findChildren(QWidget)
    return " ".join(part.text() for part in parts if hasattr(part, "text"))


def test_each_copy_says_who_can_read_it(ground: BackupsGround) -> None:
    assert "Усього 2 справні копії" in ground.panel.state.text()
    assert "1 засідання" in said(ground, 0)
    assert "ашифрована" not in said(ground, 0)
    assert "Зашифрована іншим ключем" in said(ground, 1)
    assert "засідання" not in said(ground, 1)
    assert "Не зашифрована: прочитати її може будь-хто." in said(ground, 2)
    assert cut_words(ground.panel) == []
    assert nameless(ground.panel) == []


def test_a_copy_of_a_former_key_is_restored_by_its_passphrase(ground: BackupsGround) -> None:
    ground.prompts.will_answer("не той пароль", "пароль торішній", True)
    ground.panel.rows()[1].restore_requested.emit()
    asked = [one for one in ground.prompts.asked if isinstance(one, SecretWish)]
    assert [bool(one.error) for one in asked] == [False, True]
    assert ground.replaced == 1
    assert ground.backups.laid_out_key == FORMER
    assert store_path(staged_folder(ground.data)).exists()
    take_over(ground.data, NOON)
    assert KeyFile.read(ground.data / "secretariat.key").unlocked("пароль торішній") == FORMER


def test_a_refused_question_unlocks_nothing(ground: BackupsGround) -> None:
    ground.prompts.will_answer(None)
    ground.panel.rows()[1].restore_requested.emit()
    assert ground.replaced == 0
    assert not staged_folder(ground.data).exists()


def test_a_copy_that_turns_out_damaged_is_told_and_not_restored(ground: BackupsGround) -> None:
    (pool,) = backups_folder(ground.data).glob(f"files-{FORMER.id}/*/*")
    pool.write_bytes(b"damaged")
    ground.prompts.will_answer("пароль торішній")
    ground.panel.rows()[1].restore_requested.emit()
    assert ground.said == [
        "Цю копію відновити не можна. Бракує файла, який до неї належить, або його пошкоджено."
    ]


def test_the_sheet_takes_a_secret_by_enter_and_nothing_by_escape(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    typed: list[str] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        WindowPrompts(window).ask_secret(WISH, typed.append)
        sheet = window.findChildren(SecretSheet)[-1]
        assert sheet.field.note_text() == "Не той"
        press(sheet.field.input, Qt.Key.Key_Return)
        assert sheet.field.note_text() == "Спершу введіть його."
        type_text(sheet.field.input, PASSPHRASE)
        press(sheet.field.input, key)
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible())
    assert typed == [PASSPHRASE]


def test_without_encryption_nothing_is_marked(tmp_path: Path, qtbot: QtBot) -> None:
    fill(tmp_path)
    make_backup(tmp_path, backups_folder(tmp_path), NOON, BackupReason.CLOSING)
    ground = BackupsGround(tmp_path)
    qtbot.addWidget(ground.panel)
    settle(ground.panel, 860, 600)
    assert "ашифрована" not in said(ground, 0)
    assert not OfficeBackups(tmp_path).overview().is_encrypted
