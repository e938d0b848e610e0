"""Whether a backup is good: every byte of it, and what it holds."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import key_file_of, manifest_of
from secretariat.storage.backup.copy import count_rows, open_copy, sha256_of
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.driver import DatabaseError
from secretariat.storage.files import FolderFiles
from secretariat.storage.vault.key_file import opens_with
from secretariat.storage.vault.store_key import StoreKey


class BackupFlaw(StrEnum):
    """What is wrong with a backup; the first that is found."""

    MANIFEST = "manifest"
    CONTENT = "content"
    DATABASE = "database"
    ROWS = "rows"
    FILES = "files"
    KEY = "key"


def check_backup(backup: Path, key: StoreKey | None = None) -> BackupFlaw | None:
    """Open a backup as it lies on the disk and check all of it, its files too; None when it is good.

    Raises DomainError("passphrase_needed") for an encrypted one without its key.
    """
    manifest = read_manifest(manifest_of(backup))
    if manifest is None:
        return BackupFlaw.MANIFEST
    flaw = check_bytes(backup, manifest)
    if flaw is not None:
        return flaw
    if manifest.key_id is None:
        key = None
    elif key is None or key.id != manifest.key_id:
        raise DomainError("passphrase_needed")
    return _check_rows(backup, manifest, key) or _check_files(backup, manifest, key)


def check_bytes(backup: Path, manifest: Manifest) -> BackupFlaw | None:
    """The quick part: the copy is the one that was made, to the byte, and an encrypted one has its wrapped key."""
    whole = backup.is_file() and backup.stat().st_size == manifest.size
    if not whole or sha256_of(backup) != manifest.sha256:
        return BackupFlaw.CONTENT
    openable = manifest.key_id is None or opens_with(key_file_of(backup), manifest.key_id)
    return None if openable else BackupFlaw.KEY


def _check_rows(backup: Path, manifest: Manifest, key: StoreKey | None) -> BackupFlaw | None:
    try:
        with closing(open_copy(backup, key)) as raw:
            sound = raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            if not sound or raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return BackupFlaw.DATABASE
            return None if count_rows(raw) == manifest.rows else BackupFlaw.ROWS
    except DatabaseError:
        return BackupFlaw.DATABASE


def _check_files(backup: Path, manifest: Manifest, key: StoreKey | None) -> BackupFlaw | None:
    pool = FolderFiles(backup.parent, key)
    return None if all(pool.get(sha256) is not None for sha256 in manifest.files) else BackupFlaw.FILES
