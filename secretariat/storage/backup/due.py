"""Whether anything happened since the newest backup."""

from contextlib import closing
from datetime import date
from pathlib import Path

from secretariat.domain.errors import DomainError
from secretariat.storage.backup.beside import is_weighty, weighty_digests
from secretariat.storage.backup.catalogue import backups, key_file_of, manifest_of
from secretariat.storage.backup.copy import ways_of_letters
from secretariat.storage.backup.manifest import Manifest, read_manifest
from secretariat.storage.connection import connect, mode_for
from secretariat.storage.digest import GENESIS
from secretariat.storage.failures import as_domain_errors
from secretariat.storage.place import key_path, store_path
from secretariat.storage.vault.store_key import StoreKey


def is_backup_due(data: Path, folder: Path, key: StoreKey | None = None) -> bool:
    """True when the newest good manifest does not say what there is: the journal or a letter went on, keys or words
    are others, or the store's key is another one or wrapped otherwise.

    Copies of one and the same state would push the older states out. False without a store.
    """
    store = store_path(data)
    if not store.exists():
        return False
    newest, manifest = _newest(folder)
    with as_domain_errors(), closing(connect(store, mode_for(store), key)) as raw:
        head = raw.execute("SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1").fetchone()
        letters = ways_of_letters(raw)
    if (
        newest is None
        or manifest is None
        or tuple(head or (0, GENESIS)) != (manifest.head_seq, manifest.head_hash)
        or letters != manifest.letters
    ):
        return True
    if _wrapped(key_path(data)) != _wrapped(key_file_of(newest)):
        return True
    try:
        paths = manifest.paths(manifest.key_of(key))
    except DomainError:
        # under another key, or damaged
        return True
    return weighty_digests(data) != {name: sha256 for name, sha256 in paths.items() if is_weighty(name)}


def was_made_on(folder: Path, day: date) -> bool:
    """True when the newest backup of a folder says that it was made on this day."""
    _, manifest = _newest(folder)
    return manifest is not None and manifest.moment().date() == day


def _newest(folder: Path) -> tuple[Path | None, Manifest | None]:
    newest = backups(folder)[-1:] if folder.is_dir() else []
    return (newest[0], read_manifest(manifest_of(newest[0]))) if newest else (None, None)


def _wrapped(key_file: Path) -> bytes | None:
    return key_file.read_bytes() if key_file.exists() else None
