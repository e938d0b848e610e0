"""Bringing a backup back, into a folder that holds no store."""

import shutil
from pathlib import Path

from secretariat.atomic import move_durably
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import key_file_of, manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.files import FolderFiles
from secretariat.storage.place import key_path, store_path
from secretariat.storage.vault.key_file import KeyFile
from secretariat.storage.vault.store_key import StoreKey


def restore_backup(backup: Path, data: Path, key: StoreKey | None = None) -> None:
    """Put a good backup with its files into a data folder, to be opened there.

    Never over a store: its log (-wal) would be replayed into the copy, and no check would see it. Raises
    DomainError("backup_damaged", flaw=…), ("store_is_there"), or ("passphrase_needed") for an encrypted one whose
    `key` was not given (its own key file gives it). An encrypted one stays so, under the passphrase of its day.
    """
    flaw = check_backup(backup, key)
    manifest = read_manifest(manifest_of(backup))
    if flaw is not None or manifest is None:
        raise DomainError("backup_damaged", flaw=flaw)
    target = store_path(data)
    if any(target.parent.glob(f"{target.name}*")):
        raise DomainError("store_is_there")
    data.mkdir(parents=True, exist_ok=True)
    key = key if manifest.key_id is not None else None
    pool, files = FolderFiles(backup.parent, key), FolderFiles(data, key)
    for sha256 in manifest.files:
        content = pool.get(sha256)
        assert content is not None
        files.put(content)
    if key is None:
        key_path(data).unlink(missing_ok=True)
    else:
        KeyFile.read(key_file_of(backup)).write(key_path(data))
    part = target.with_suffix(".part")
    shutil.copyfile(backup, part)
    move_durably(part, target)
