"""Making a backup: copied, checked as it lies on the disk, and only then counted."""

from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.atomic import make_folder, move_durably, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.rotation import Rotation, Taken, kept
from secretariat.services.backups import BackupFlaw, BackupReason
from secretariat.storage.backup.beside import files_beside, is_weighty
from secretariat.storage.backup.catalogue import backups, key_file_of, manifest_of, next_backup, number_of
from secretariat.storage.backup.check import check_backup, check_bytes
from secretariat.storage.backup.copy import copy_store, describe, open_copy, referred_files
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.erasure_list import add_erasures, read_erasures, stored_erasures
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.files import FolderFiles, pool_parts, pool_paths
from secretariat.storage.place import files_folder, pools_in, store_path
from secretariat.storage.vault.key_file import find_key_file
from secretariat.storage.vault.store_key import StoreKey

ROTATION = Rotation()


@dataclass(frozen=True, slots=True, kw_only=True)
class DamagedBackup:
    """An older backup that is no longer good."""

    path: Path
    flaw: BackupFlaw


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """The new backup, how many good ones of this store there are now, and what is amiss.

    `files` counts those of the store. `damaged` backups are not counted and not deleted; `missing` are files that
    the store names and does not have, and papers that could not be read.
    """

    path: Path
    size: int
    files: int
    kept: int
    damaged: tuple[DamagedBackup, ...]
    missing: tuple[str, ...]


def make_backup(
    data: Path,
    folder: Path,
    moment: datetime,
    reason: BackupReason,
    *,
    key: StoreKey | None = None,
    rotation: Rotation = ROTATION,
) -> BackupReport:
    """Back the store of a data folder up into another folder, with all that is hers beside it; thin the older ones out.

    The backup of an encrypted store takes its wrapped key with it, and all its files are under that key.
    Raises DomainError("backup_failed", flaw=…) when the new one is not good (it is taken away), those of the store,
    and OSError; then the older ones are as before.
    """
    make_folder(folder)
    _sweep(folder)
    backup = next_backup(folder)
    part = backup.with_suffix(".part")
    try:
        manifest, missing = _copy(data, folder, part, moment, reason, key)
        write_atomically(manifest_of(backup), manifest.to_json())
        if key is not None:
            find_key_file(data).write(key_file_of(backup))
        move_durably(part, backup)
    except BaseException:
        with suppress(OSError):
            # a full disk gets its room back
            part.unlink(missing_ok=True)
        raise
    flaw = check_backup(backup, key)
    if flaw is not None:
        _remove([backup])
        raise DomainError("backup_failed", flaw=flaw)
    _list_erased(backup, data, folder, key)
    if key is not None:
        _seal_names(folder, key)
    good, damaged = _thin_out(folder, manifest.origin, rotation)
    return BackupReport(
        path=backup,
        size=manifest.size,
        files=len(manifest.files),
        kept=good,
        damaged=damaged,
        missing=missing,
    )


def _list_erased(backup: Path, data: Path, folder: Path, key: StoreKey | None) -> None:
    """Who was erased, by digests, is known in every folder of copies: an older one that comes back is cleared."""
    with as_domain_errors(), closing(open_copy(backup, key)) as raw:
        erased = (*stored_erasures(raw), *read_erasures(data))
    for place in (data, folder):
        add_erasures(place, erased)


def _seal_names(folder: Path, key: StoreKey) -> None:
    """Earlier versions of the program wrote the paths of an encrypted backup in clear: they go under its key."""
    for path, manifest in _manifests(folder).items():
        if manifest is not None and manifest.key_id == key.id and manifest.beside and not manifest.names:
            write_atomically(manifest_of(path), manifest.sealed(key).to_json())


def _sweep(folder: Path) -> None:
    """Take away what an interrupted backup left: it was never one."""
    parts = [path for pattern in (".*.part", "secretariat-*.part*") for path in folder.glob(pattern)]
    orphans = [
        path
        for pattern in ("secretariat-*.json", "secretariat-*.key")
        for path in folder.glob(pattern)
        if not path.with_suffix(".db").exists()
    ]
    halves = [path for pool in pools_in(folder) for path in pool_parts(pool)]
    for path in [*parts, *orphans, *halves]:
        path.unlink()


def _copy(
    data: Path, folder: Path, part: Path, moment: datetime, reason: BackupReason, key: StoreKey | None
) -> tuple[Manifest, tuple[str, ...]]:
    """Copy the store and all files; returns the manifest, and what is missing."""
    part.touch()  # where nothing can be written it is the folder's name that is told, not that of the store
    copy_store(store_path(data), part, key)
    pool = FolderFiles(folder, key)
    files, missing = _copy_files(FolderFiles(data, key), pool, referred_files(part, key))
    beside, unread = _copy_beside(data, pool)
    return describe(part, moment, reason, files, beside, key), missing + unread


def _copy_files(
    source: FolderFiles, pool: FolderFiles, referred: Iterable[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Bring all files into the pool that are not there whole; returns those that are in it now, and the missing."""
    names = set(source.names())
    for sha256 in names:
        if pool.get(sha256) is None:
            data = source.get(sha256)
            if data is not None:
                pool.put(data)
    there = {sha256 for sha256 in names if pool.has(sha256)}
    return tuple(sorted(there)), tuple(sorted(set(referred) - there))


def _copy_beside(data: Path, pool: FolderFiles) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """Bring what lies beside the store into the pool: SHA-256 by path, and papers that another program holds."""
    taken: dict[str, str] = {}
    unread = []
    for name in files_beside(data):
        try:
            content = (data / name).read_bytes()
        except OSError:
            if is_weighty(name):
                raise
            unread.append(name)
        else:
            taken[name] = pool.put(content)
    return taken, tuple(unread)


def _thin_out(folder: Path, origin: str, rotation: Rotation) -> tuple[int, tuple[DamagedBackup, ...]]:
    """Remove good backups of this store beyond the rotation, and files that no backup names any more.

    Two offices may share a stick: the copies of another store are left alone.
    """
    own = {path: manifest for path, manifest in _manifests(folder).items() if _is_own(manifest, origin)}
    flaws = {path: _judged(path, manifest) for path, manifest in own.items()}
    taken = [
        Taken(number=number_of(path), day=manifest.moment().date(), good=flaws[path] is None)
        for path, manifest in own.items()
        if manifest is not None
    ]
    stay = kept(taken, rotation)
    _remove(path for path, flaw in flaws.items() if flaw is None and number_of(path) not in stay)
    _thin_pool(folder)
    damaged = [DamagedBackup(path=path, flaw=flaw) for path, flaw in flaws.items() if flaw is not None]
    return len(stay), tuple(damaged)


def _manifests(folder: Path) -> dict[Path, Manifest | None]:
    return {path: read_manifest(manifest_of(path)) for path in backups(folder)}


def _is_own(manifest: Manifest | None, origin: str) -> bool:
    return manifest is None or manifest.origin in {"", origin}


def _judged(backup: Path, manifest: Manifest | None) -> BackupFlaw | None:
    return BackupFlaw.MANIFEST if manifest is None else check_bytes(backup, manifest)


def _thin_pool(folder: Path) -> None:
    manifests = _manifests(folder).values()
    known = [manifest for manifest in manifests if manifest is not None]
    if len(known) < len(manifests):
        return  # a backup that does not say what it needs may need anything
    needed = {pool: set[str]() for pool in pools_in(folder)}
    for manifest in known:
        needed.setdefault(files_folder(folder, manifest.key_id), set()).update(manifest.needed())
    for pool, names in needed.items():
        for path in [path for path in pool_paths(pool) if path.name not in names]:
            path.unlink()


def _remove(unwanted: Iterable[Path]) -> None:
    for backup in unwanted:
        backup.unlink()
        manifest_of(backup).unlink(missing_ok=True)
        key_file_of(backup).unlink(missing_ok=True)
