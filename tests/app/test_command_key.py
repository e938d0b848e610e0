"""Commands on encrypted data: the passphrase from the environment, the keyring, or the terminal; else a sentence."""

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.app import command_key as module
from secretariat.app.command_key import command_key
from secretariat.app.paths import open_data_folder
from secretariat.app.remembered_key import remember_key
from secretariat.app.settings import Settings, save_settings
from secretariat.domain.errors import DomainError
from secretariat.storage.place import key_path, store_path
from tests.app.keyrings import MemoryKeyring, using
from tests.e2e.program import run
from tests.storage.vault.protected import KEY, PASSPHRASE, encrypted, fill


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return encrypted(tmp_path / "data")


def test_without_encryption_nothing_is_asked(tmp_path: Path) -> None:
    fill(tmp_path)
    assert command_key(tmp_path) is None
    assert command_key(tmp_path / "nothing there") is None


def test_the_environment_is_taken_first(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(module.VARIABLE, PASSPHRASE)
    assert command_key(data) == KEY
    monkeypatch.setenv(module.VARIABLE, "не та фраза")
    with pytest.raises(DomainError, match="passphrase_wrong"):
        command_key(data)


def test_the_keyring_is_asked_only_by_choice(data: Path) -> None:
    with using(MemoryKeyring()):
        remember_key(KEY)
        with pytest.raises(DomainError, match="passphrase_needed"):
            command_key(data)
        save_settings(open_data_folder(data).settings, Settings(remember_key=True))
        assert command_key(data) == KEY


def test_at_a_terminal_the_user_is_asked(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(module, "getpass", lambda _prompt: PASSPHRASE)
    assert command_key(data) == KEY


def test_a_command_lists_the_meetings_of_encrypted_data(data: Path) -> None:
    ran = run("--data", data, "meetings", SECRETARIAT_PASSPHRASE=PASSPHRASE)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("\n") == 1


@pytest.mark.parametrize(
    ("passphrase", "said"), [(None, "Дані зашифровано."), ("не та фраза", "Пароль не підходить.")]
)
def test_what_is_wrong_is_said_in_a_sentence_and_nothing_is_changed(
    data: Path, passphrase: str | None, said: str
) -> None:
    before = store_path(data).read_bytes(), key_path(data).read_bytes()
    given = {} if passphrase is None else {module.VARIABLE: passphrase}
    ran = subprocess.run(
        [sys.executable, "-m", "secretariat", "--data", str(data), "meetings"],
        capture_output=True,
        encoding="utf-8",
        env={**_environment(), **given},
        stdin=subprocess.DEVNULL,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith(said)
    assert (store_path(data).read_bytes(), key_path(data).read_bytes()) == before


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONUTF8": "1"}
