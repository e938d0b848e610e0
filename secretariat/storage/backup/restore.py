"""Bringing a backup back, into a folder that holds no store."""

import shutil
from pathlib import Path

from secretariat.atomic import move_durably
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import manifest_of
from secretariat.storage.backup.check import check_backup
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.files import FolderFiles
from secretariat.storage.place import store_path


def restore_backup(backup: Path, data: Path) -> None:
    """Put a good backup with its files into a data folder, to be opened there.

    Never over a store: its log (-wal) would be replayed into the copy, and no check would see it. Raises
    DomainError("backup_damaged", flaw=…) or ("store_is_there").
    """
    flaw = check_backup(backup)
    manifest = read_manifest(manifest_of(backup))
    if flaw is not None or manifest is None:
        raise DomainError("backup_damaged", flaw=flaw)
    target = store_path(data)
    if any(target.parent.glob(f"{target.name}*")):
        raise DomainError("store_is_there")
    data.mkdir(parents=True, exist_ok=True)
    pool, files = FolderFiles(backup.parent), FolderFiles(data)
    for sha256 in manifest.files:
        content = pool.get(sha256)
        assert content is not None
        files.put(content)
    part = target.with_suffix(".part")
    shutil.copyfile(backup, part)
    move_durably(part, target)
