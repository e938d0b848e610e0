"""Files by the SHA-256 of their bytes, under `files/ab/abcd…`: `ports.Files`.

Under a key they lie sealed in a folder of that key. Their names are still those of their plain bytes: that tells
only somebody who has the very file already that it is here, and one name serves store, journal and backups.
"""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from secretariat.atomic import sync_folder, write_atomically
from secretariat.storage.place import files_folder
from secretariat.storage.vault.sealing import seal, unseal
from secretariat.storage.vault.store_key import StoreKey

_NAME = re.compile("[0-9a-f]{64}")


class FolderFiles:
    """Fulfils `ports.Files` in a folder. A file is never changed: its name says what is in it."""

    def __init__(self, folder: Path, key: StoreKey | None = None) -> None:
        self._folder = files_folder(folder, key.id if key is not None else None)
        self._key = key

    def put(self, data: bytes) -> str:
        """Keep the bytes durably; a damaged file of that name is written anew."""
        sha256 = _sha256(data)
        if self.get(sha256) is None:
            path = self._path(sha256)
            self._make_folder(path.parent)
            written = data if self._key is None else seal(self._key, data, sha256)
            write_atomically(path, written, private=True)
        return sha256

    def get(self, sha256: str) -> bytes | None:
        """The bytes, verified against their name; None when they are absent or damaged."""
        path = self._path(sha256)
        if not path.is_file():
            return None
        written = path.read_bytes()
        data = written if self._key is None else unseal(self._key, written, sha256)
        return data if data is not None and _sha256(data) == sha256 else None

    def has(self, sha256: str) -> bool:
        """True when a file of that name lies there (unverified)."""
        return self._path(sha256).is_file()

    def names(self) -> Iterator[str]:
        """The SHA-256 of every file that lies there (unverified)."""
        return (path.name for path in pool_paths(self._folder))

    def remove(self, sha256: str) -> None:
        """Delete a file."""
        self._path(sha256).unlink()

    def _make_folder(self, folder: Path) -> None:
        """Durably: a file is no longer there after a power cut when its folder is not."""
        if not folder.exists():
            folder.mkdir(parents=True, exist_ok=True)
            sync_folder(self._folder)
            sync_folder(self._folder.parent)

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256


def pool_paths(pool: Path) -> Iterator[Path]:
    """Every file that lies in a folder of files."""
    found = pool.glob("[0-9a-f][0-9a-f]/[0-9a-f]*")
    # a stick may have a folder «files» of its own
    return (path for path in found if _NAME.fullmatch(path.name) and path.name[:2] == path.parent.name)


def pool_parts(pool: Path) -> Iterator[Path]:
    """What a killed writer left half written there."""
    return pool.glob("[0-9a-f][0-9a-f]/.*.part")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
