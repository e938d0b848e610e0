"""Whether anything happened since the newest backup."""

from contextlib import closing
from pathlib import Path

from secretariat.storage.backup.catalogue import backups, key_file_of, manifest_of
from secretariat.storage.backup.manifest import read_manifest
from secretariat.storage.connection import connect, mode_for
from secretariat.storage.digest import GENESIS
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.place import key_path, store_path
from secretariat.storage.vault.store_key import StoreKey


def is_backup_due(data: Path, folder: Path, key: StoreKey | None = None) -> bool:
    """True when the store's journal is not where the newest good manifest says it was, or its key is
    wrapped otherwise than the newest backup's; False without a store.

    Copies of one and the same state would push the older states out.
    """
    store = store_path(data)
    if not store.exists():
        return False
    newest = backups(folder)[-1:] if folder.is_dir() else []
    manifest = read_manifest(manifest_of(newest[0])) if newest else None
    with as_domain_errors(), closing(connect(store, mode_for(store), key)) as raw:
        head = raw.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
    if manifest is None or _wrapped(key_path(data)) != _wrapped(key_file_of(newest[0])):
        return True
    return tuple(head or (0, GENESIS)) != (manifest.head_seq, manifest.head_hash)


def _wrapped(key_file: Path) -> bytes | None:
    return key_file.read_bytes() if key_file.exists() else None
