"""Whether a backup is good: every byte of it, and what it holds."""

from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from secretariat.domain.errors import DomainError
from secretariat.services.backups import BackupFlaw
from secretariat.storage.backup.catalogue import key_file_of, manifest_of
from secretariat.storage.backup.copy import count_rows, open_copy, sha256_of
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.driver import DatabaseError
from secretariat.storage.files import FolderFiles
from secretariat.storage.vault.key_file import opens_with
from secretariat.storage.vault.store_key import StoreKey

Has = Callable[[str], bool]


def has_whole(folder: Path, key: StoreKey | None = None) -> Has:
    """Whether a file of a SHA-256 is in the key's pool to the byte; each is read once, however many backups name it."""
    pool = FolderFiles(folder, key)

    @cache
    def has(sha256: str) -> bool:
        try:
            return pool.get(sha256) is not None
        except OSError:
            # a stick that is worn out
            return False

    return has


def check_backup(backup: Path, key: StoreKey | None = None, has: Has | None = None) -> BackupFlaw | None:
    """Open a backup as it lies on the disk and check all of it, its files too; None when it is good.

    Raises DomainError("passphrase_needed") for an encrypted one of another key than the one that is held.
    """
    manifest = read_manifest(manifest_of(backup))
    if manifest is None:
        return BackupFlaw.MANIFEST
    flaw = check_bytes(backup, manifest)
    if flaw is not None:
        return flaw
    key = manifest.key_of(key)
    try:
        manifest.paths(key)
    except DomainError:
        return BackupFlaw.MANIFEST
    has = has or has_whole(backup.parent, key)
    return _check_rows(backup, manifest, key) or (
        None if all(map(has, manifest.needed())) else BackupFlaw.FILES
    )


def check_bytes(backup: Path, manifest: Manifest) -> BackupFlaw | None:
    """The quick part: the copy is the one that was made, to the byte, and an encrypted one has its wrapped key."""
    try:
        whole = backup.stat().st_size == manifest.size and sha256_of(backup) == manifest.sha256
    except OSError:
        return BackupFlaw.CONTENT
    if not whole:
        return BackupFlaw.CONTENT
    openable = manifest.key_id is None or opens_with(key_file_of(backup), manifest.key_id)
    return None if openable else BackupFlaw.KEY


def check_database(raw: Any) -> BackupFlaw | None:
    """What SQLite itself finds."""
    sound = raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    whole = sound and raw.execute("PRAGMA foreign_key_check").fetchone() is None
    return None if whole else BackupFlaw.DATABASE


def _check_rows(backup: Path, manifest: Manifest, key: StoreKey | None) -> BackupFlaw | None:
    try:
        with closing(open_copy(backup, key)) as raw:
            flaw = check_database(raw)
            return flaw or (None if count_rows(raw) == manifest.rows else BackupFlaw.ROWS)
    except DatabaseError:
        return BackupFlaw.DATABASE
