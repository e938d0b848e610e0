"""The heads of the journal that the manifests of backups keep."""

from collections.abc import Mapping
from pathlib import Path

from secretariat.services.changes import JournalHead
from secretariat.storage.backup.catalogue import backups, manifest_of
from secretariat.storage.backup.manifest import read_manifest


def backup_heads(folder: Path) -> Mapping[str, JournalHead | None]:
    """The head of each backup of a folder by its file name; None for a manifest that says none.

    A folder that cannot be reached, on a stick that is not put in for example, has no backups.
    """
    try:
        return {backup.name: _head(manifest_of(backup)) for backup in backups(folder)}
    except OSError:
        return {}


def _head(path: Path) -> JournalHead | None:
    manifest = read_manifest(path)
    if manifest is None or not isinstance(manifest.head_seq, int) or not isinstance(manifest.head_hash, str):
        return None
    return JournalHead(manifest.head_seq, manifest.head_hash)
