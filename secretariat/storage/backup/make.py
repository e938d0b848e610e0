"""Making a backup: copied, checked as it lies on the disk, and only then counted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.atomic import move_durably, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.storage.backup.catalogue import backups, key_file_of, manifest_of, next_backup
from secretariat.storage.backup.check import BackupFlaw, check_backup, check_bytes
from secretariat.storage.backup.copy import copy_store, describe, referred_files
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.files import FolderFiles, pool_paths
from secretariat.storage.place import files_folder, store_path
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.store_key import StoreKey

KEEP = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedBackup:
    """An older backup that is no longer good."""

    path: Path
    flaw: BackupFlaw


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """The new backup, how many good ones there are now, and what is amiss.

    `damaged` backups are not counted and not deleted; `missing` are files that the store names and does not have.
    """

    path: Path
    size: int
    files: int
    kept: int
    damaged: tuple[DamagedBackup, ...]
    missing: tuple[str, ...]


def make_backup(
    data: Path, folder: Path, moment: datetime, *, keep: int = KEEP, key: StoreKey | None = None
) -> BackupReport:
    """Back the store of a data folder up into another folder, and keep the newest good backups there.

    The backup of an encrypted store takes its wrapped key with it.
    Raises DomainError("backup_failed", flaw=…) when the new one is not good (it is taken away), and OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    backup = next_backup(folder)
    part = backup.with_suffix(".part")
    copy_store(store_path(data), part, key)
    files, missing = _copy_files(FolderFiles(data, key), FolderFiles(folder, key), referred_files(part, key))
    manifest = describe(part, moment, files, key)
    write_atomically(manifest_of(backup), manifest.to_json())
    if key is not None:
        find_key_file(data).write(key_file_of(backup))
    move_durably(part, backup)
    flaw = check_backup(backup, key)
    if flaw is not None:
        _remove([backup])
        raise DomainError("backup_failed", flaw=flaw)
    kept, damaged = _prune(folder, keep)
    return BackupReport(
        path=backup, size=manifest.size, files=len(files), kept=kept, damaged=damaged, missing=missing
    )


def _sweep(folder: Path) -> None:
    """Take away what an interrupted backup left: it was never one."""
    parts = [path for pattern in (".*.part", "secretariat-*.part*") for path in folder.glob(pattern)]
    orphans = [
        path
        for pattern in ("secretariat-*.json", "secretariat-*.key")
        for path in folder.glob(pattern)
        if not path.with_suffix(".db").exists()
    ]
    for path in [*parts, *orphans]:
        path.unlink()


def _copy_files(
    source: FolderFiles, pool: FolderFiles, referred: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Bring all files into the pool that are not there whole; returns those that are in it now, and the missing."""
    names = set(source.names())
    for sha256 in names:
        if not pool.has(sha256) or pool.get(sha256) is None:
            data = source.get(sha256)
            if data is not None:
                pool.put(data)
    there = {sha256 for sha256 in names if pool.has(sha256)}
    return tuple(sorted(there)), tuple(sorted(set(referred) - there))


def _prune(folder: Path, keep: int) -> tuple[int, tuple[DamagedBackup, ...]]:
    """Remove the oldest good backups beyond `keep`, and files that no backup names any more."""
    judged = {backup: _judged(backup) for backup in backups(folder)}
    good = [backup for backup, flaw in judged.items() if flaw is None]
    _remove(good[:-keep])
    damaged = tuple(DamagedBackup(path=path, flaw=flaw) for path, flaw in judged.items() if flaw is not None)
    _prune_pool(folder)
    return len(good[-keep:]), damaged


def _judged(backup: Path) -> BackupFlaw | None:
    manifest = read_manifest(manifest_of(backup))
    return BackupFlaw.MANIFEST if manifest is None else check_bytes(backup, manifest)


def _prune_pool(folder: Path) -> None:
    manifests = [read_manifest(manifest_of(backup)) for backup in backups(folder)]
    known: list[Manifest] = [manifest for manifest in manifests if manifest is not None]
    if len(known) < len(manifests):
        return  # a backup that does not say what it needs may need anything
    needed = {files_folder(folder): set[str]()}
    for pool in folder.glob("files-*"):
        needed[pool] = set()
    for manifest in known:
        needed.setdefault(files_folder(folder, manifest.key_id), set()).update(manifest.files)
    for pool, names in needed.items():
        for path in [path for path in pool_paths(pool) if path.name not in names]:
            path.unlink()


def _remove(unwanted: Iterable[Path]) -> None:
    for backup in unwanted:
        backup.unlink()
        manifest_of(backup).unlink(missing_ok=True)
        key_file_of(backup).unlink(missing_ok=True)
