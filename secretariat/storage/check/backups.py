"""What a check asks of a folder of backups: the heads of the journal that they keep, and which are not whole."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from secretariat.services.changes import JournalHead
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.check import Has, check_bytes, has_whole
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.files import pool_paths
from secretariat.storage.place import files_folder


def backup_heads(folder: Path) -> Mapping[str, JournalHead | None]:
    """The head of each backup of a folder by its file name; None for a manifest that says none.

    A folder that cannot be reached, on a stick that is not put in for example, has no backups.
    """
    try:
        return {backup.name: _head(manifest_of(backup)) for backup in backups(folder)}
    except OSError:
        return {}


def damaged_backups(folder: Path) -> Sequence[str]:
    """The file names of the backups that are not as they were made, or that lack a file.

    Files under a key are only looked for: whether they are whole is seen where they are opened.
    """
    try:
        has = has_whole(folder)
        return tuple(backup.name for backup in backups(folder) if _is_damaged(backup, has))
    except OSError:
        return ()


def _is_damaged(backup: Path, has: Has) -> bool:
    manifest = read_manifest(manifest_of(backup))
    if manifest is None:
        return False  # `backup_heads` says so
    if check_bytes(backup, manifest) is not None:
        return True
    if manifest.key_id is None:
        return not all(map(has, manifest.needed()))
    there = {path.name for path in pool_paths(files_folder(backup.parent, manifest.key_id))}
    return not manifest.needed() <= there


def _head(path: Path) -> JournalHead | None:
    manifest = read_manifest(path)
    if manifest is None or not isinstance(manifest.head_seq, int) or not isinstance(manifest.head_hash, str):
        return None
    return JournalHead(manifest.head_seq, manifest.head_hash)
