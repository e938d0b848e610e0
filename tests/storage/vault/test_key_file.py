"""The key opens by the passphrase and by the recovery code, and by nothing else."""

import copy
import json
import pickle
from pathlib import Path

import pytest

from secretariat.domain.errors import DomainError
from secretariat.domain.recovery_code import new_recovery_code
from secretariat.services.backups import BackupReason
from secretariat.storage.backup.make import make_backup
from secretariat.storage.place import backups_folder, key_path
from secretariat.storage.vault.key_file import KeyFile, find_key_file
from secretariat.storage.vault.store_key import StoreKey
from tests.storage.vault.protected import CODE, KEY, NOON, PASSPHRASE, encrypted, key_file


def test_a_key_shows_itself_to_nobody() -> None:
    assert repr(KEY) == "StoreKey()"
    assert KEY.secret.hex() not in f"{KEY} {KEY!r} {[KEY]}"
    with pytest.raises(TypeError):
        pickle.dumps(KEY)
    with pytest.raises(TypeError):
        copy.deepcopy(KEY)


def test_a_key_of_another_length_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="31"):
        StoreKey(b"x" * 31)


def test_each_purpose_has_a_key_of_its_own() -> None:
    assert len({KEY.secret, KEY.derived(b"one"), KEY.derived(b"two")}) == 3
    assert StoreKey.new() != StoreKey.new()


def test_passphrase_and_code_open_the_same_key(tmp_path: Path) -> None:
    key_file().write(tmp_path / "secretariat.key")
    read = KeyFile.read(tmp_path / "secretariat.key")
    assert read.unlocked(PASSPHRASE) == KEY
    assert read.recovered(CODE.replace("-", " ")) == KEY


def test_the_written_file_holds_neither_key_nor_passphrase_nor_code(tmp_path: Path) -> None:
    key_file().write(tmp_path / "secretariat.key")
    written = (tmp_path / "secretariat.key").read_text(encoding="utf-8")
    for secret in (KEY.secret.hex(), PASSPHRASE, CODE, CODE.replace("-", "")):
        assert secret not in written


def test_a_wrong_passphrase_or_code_is_told() -> None:
    with pytest.raises(DomainError, match="passphrase_wrong"):
        key_file().unlocked(PASSPHRASE.title())
    with pytest.raises(DomainError, match="recovery_code_wrong"):
        key_file().recovered(new_recovery_code())


def test_the_wraps_do_not_stand_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "secretariat.key"
    key_file().write(path)
    said = json.loads(path.read_bytes())
    said["passphrase"], said["recovery"] = said["recovery"], said["passphrase"]
    path.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(DomainError, match="recovery_code_wrong"):
        KeyFile.read(path).recovered(CODE)


def test_another_passphrase_closes_the_former_one() -> None:
    changed = key_file().with_passphrase(KEY, "зовсім інша фраза")
    assert changed.unlocked("зовсім інша фраза") == KEY
    assert changed.recovered(CODE) == KEY
    with pytest.raises(DomainError, match="passphrase_wrong"):
        changed.unlocked(PASSPHRASE)


def test_another_sheet_closes_the_former_one() -> None:
    code = new_recovery_code()
    changed = key_file().with_code(KEY, code)
    assert changed.recovered(code) == KEY
    with pytest.raises(DomainError, match="recovery_code_wrong"):
        changed.recovered(CODE)


def test_a_short_new_passphrase_is_refused() -> None:
    with pytest.raises(DomainError, match="passphrase_short"):
        key_file().with_passphrase(KEY, "коротка")


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"format": "secretariat-key", "version": 1}', b"\xff\xfe", b'{"format": "x"}'],
)
def test_a_damaged_key_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "secretariat.key"
    path.write_bytes(content)
    with pytest.raises(DomainError, match="key_file_damaged"):
        KeyFile.read(path)


@pytest.mark.parametrize(("field", "value"), [("n", 1 << 40), ("p", 0), ("salt", "zz"), ("nonce", None)])
def test_a_key_file_that_would_take_all_memory_or_is_no_number_is_damaged(
    tmp_path: Path, field: str, value: object
) -> None:
    path = tmp_path / "secretariat.key"
    key_file().write(path)
    said = json.loads(path.read_bytes())
    said["passphrase"][field] = value
    path.write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(DomainError, match="key_file_damaged"):
        KeyFile.read(path)


def test_a_key_file_of_a_newer_program_is_told(tmp_path: Path) -> None:
    path = tmp_path / "secretariat.key"
    path.write_text('{"format": "secretariat-key", "version": 2}', encoding="utf-8")
    with pytest.raises(DomainError, match="store_too_new"):
        KeyFile.read(path)


@pytest.mark.parametrize("content", [None, b"torn"])
def test_a_lost_key_file_is_found_beside_the_newest_backup(tmp_path: Path, content: bytes | None) -> None:
    data = encrypted(tmp_path / "data")
    make_backup(data, backups_folder(data), NOON, BackupReason.ASKED, key=KEY)
    if content is None:
        key_path(data).unlink()
    else:
        key_path(data).write_bytes(content)
    assert find_key_file(data).unlocked(PASSPHRASE) == KEY


def test_without_any_key_file_it_is_told(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="key_file_damaged"):
        find_key_file(tmp_path)
