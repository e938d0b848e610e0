"""Whether a backup is good: every byte of it, and what it holds."""

from contextlib import closing
from enum import StrEnum
from pathlib import Path

from secretariat.storage.backup.catalogue import manifest_of
from secretariat.storage.backup.copy import count_rows, open_copy, sha256_of
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.driver import DatabaseError
from secretariat.storage.files import FolderFiles


class BackupFlaw(StrEnum):
    """What is wrong with a backup; the first that is found."""

    MANIFEST = "manifest"
    CONTENT = "content"
    DATABASE = "database"
    ROWS = "rows"
    FILES = "files"


def check_backup(backup: Path) -> BackupFlaw | None:
    """Open a backup as it lies on the disk and check all of it, its files too; None when it is good."""
    manifest = read_manifest(manifest_of(backup))
    if manifest is None:
        return BackupFlaw.MANIFEST
    return check_bytes(backup, manifest) or _check_rows(backup, manifest) or _check_files(backup, manifest)


def check_bytes(backup: Path, manifest: Manifest) -> BackupFlaw | None:
    """The quick part: the copy is the one that was made, to the byte."""
    whole = backup.is_file() and backup.stat().st_size == manifest.size
    return None if whole and sha256_of(backup) == manifest.sha256 else BackupFlaw.CONTENT


def _check_rows(backup: Path, manifest: Manifest) -> BackupFlaw | None:
    try:
        with closing(open_copy(backup)) as raw:
            sound = raw.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            if not sound or raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
                return BackupFlaw.DATABASE
            return None if count_rows(raw) == manifest.rows else BackupFlaw.ROWS
    except DatabaseError:
        return BackupFlaw.DATABASE


def _check_files(backup: Path, manifest: Manifest) -> BackupFlaw | None:
    pool = FolderFiles(backup.parent)
    return None if all(pool.get(sha256) is not None for sha256 in manifest.files) else BackupFlaw.FILES
