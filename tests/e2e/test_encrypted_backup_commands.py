"""`secretariat backup`, `restore` and `check-data` on encrypted data, as processes of their own."""

from pathlib import Path

import pytest

from secretariat.storage.backup.catalogue import backups
from secretariat.storage.examine import is_plain
from secretariat.storage.place import backups_folder, key_path, store_path
from secretariat.storage.vault.key_file import find_key_file
from tests.e2e.program import run
from tests.storage.vault.protected import CODE, KEY, PASSPHRASE, encrypted, fill, plain_places

GIVEN = {"SECRETARIAT_PASSPHRASE": PASSPHRASE}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return encrypted(tmp_path / "дані")


@pytest.mark.parametrize("secret", [PASSPHRASE, CODE])
def test_a_backup_on_a_stick_opens_on_another_computer_by_passphrase_or_code(
    data: Path, tmp_path: Path, secret: str
) -> None:
    stick, new = tmp_path / "флешка", tmp_path / "новий"
    made = run("--data", data, "backup", "--to", stick, **GIVEN)
    assert made.returncode == 0, made.stderr
    assert "Засідань: 1" in made.stdout
    assert plain_places(stick) == []
    restored = run("--data", new, "restore", stick, SECRETARIAT_PASSPHRASE=secret)
    assert restored.returncode == 0, restored.stderr
    assert "Засідань: 1" in restored.stdout
    assert "Дані відновлено й відкрито." in restored.stdout
    assert find_key_file(new).unlocked(PASSPHRASE) == KEY
    assert plain_places(new) == []


def test_without_the_passphrase_nothing_is_replaced(data: Path, tmp_path: Path) -> None:
    run("--data", data, "backup", **GIVEN)
    new = tmp_path / "новий"
    for environment, words in (
        ({}, "Дані зашифровано."),
        ({"SECRETARIAT_PASSPHRASE": "не та"}, "не підходить"),
        ({"SECRETARIAT_PASSPHRASE": CODE.replace("245295", "245296")}, "помилка в групі 2."),
        ({"SECRETARIAT_PASSPHRASE": CODE[:-1]}, "вісім груп по шість"),
    ):
        refused = run("--data", new, "restore", backups_folder(data), **environment)
        assert refused.returncode == 1
        assert words in refused.stderr
        assert not store_path(new).exists()


def test_data_whose_passphrase_is_lost_are_replaced_by_a_plain_backup_and_kept(
    data: Path, tmp_path: Path
) -> None:
    other = tmp_path / "інші"
    fill(other)
    run("--data", other, "backup")
    restored = run("--data", data, "restore", backups_folder(other))
    assert restored.returncode == 0, restored.stderr
    assert restored.stderr.startswith("Без пароля до теперішніх даних копії їх не буде")
    assert is_plain(store_path(data))
    assert not key_path(data).exists()
    (kept,) = (data / "replaced").iterdir()
    back = run("--data", data, "restore", kept, **GIVEN)
    assert back.returncode == 0, back.stderr
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY


def test_encrypted_data_are_checked_with_their_backups(data: Path) -> None:
    run("--data", data, "backup", **GIVEN)
    assert len(backups(backups_folder(data))) == 1
    sound = run("--data", data, "check-data", **GIVEN)
    assert sound.returncode == 0, sound.stdout + sound.stderr
    refused = run("--data", data, "check-data")
    assert refused.returncode == 3
    assert refused.stderr.startswith("Дані зашифровано.")
