"""Copies that anybody can read, beside a store that is encrypted by now."""

from pathlib import Path

from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.backup.replaced import ReplacedState, replaced_states
from secretariat.storage.examine import is_plain
from secretariat.storage.files import FolderFiles, pool_paths
from secretariat.storage.place import files_folder, store_path
from secretariat.storage.vault.store_key import StoreKey
from secretariat.storage.vault.wiping import wipe, wipe_folder


def plain_backups(folder: Path, origin: str = "") -> list[Path]:
    """The backups of a folder that are not encrypted, oldest first; with an `origin`, those of that store alone."""
    return [backup for backup in backups(folder) if is_plain(backup) and _is_of(backup, origin)]


def plain_states(data: Path) -> list[ReplacedState]:
    """The states that restores replaced and that are not encrypted."""
    return [state for state in replaced_states(data) if is_plain(store_path(state.folder))]


def wipe_plain_backups(folder: Path, origin: str = "") -> int:
    """Wipe them, and their files that no other plain backup names; returns how many there were.

    Nothing is wiped where no encrypted backup has taken their place yet.
    """
    unwanted = plain_backups(folder, origin)
    if all(map(is_plain, backups(folder))):
        return 0
    for backup in unwanted:
        wipe(backup)
        wipe(manifest_of(backup))
    left = [read_manifest(manifest_of(backup)) for backup in plain_backups(folder)]
    needed = {sha256 for manifest in left if manifest is not None for sha256 in manifest.needed()}
    if None not in left:
        for path in [path for path in pool_paths(files_folder(folder)) if path.name not in needed]:
            wipe(path)
    return len(unwanted)


def wipe_plain_states(data: Path, key: StoreKey) -> int:
    """Wipe the replaced states that are not encrypted; returns how many there were.

    Their files in the data folder go under the key: a replaced state that is encrypted may have its own among them.
    """
    unwanted = plain_states(data)
    plain, sealed = FolderFiles(data), FolderFiles(data, key)
    for content in filter(None, map(plain.get, plain.names())):
        sealed.put(content)
    wipe_folder(files_folder(data))
    for state in unwanted:
        wipe_folder(state.folder)
    return len(unwanted)


def _is_of(backup: Path, origin: str) -> bool:
    """Somebody else's copies on the same stick are left alone, and those that do not say whose they are."""
    manifest = read_manifest(manifest_of(backup))
    return not origin or (manifest is not None and manifest.origin in {"", origin})
