"""Files by the SHA-256 of their bytes, under `files/ab/abcd…`: `ports.Files`."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from secretariat.atomic import make_folder, write_atomically
from secretariat.storage.place import files_folder

_NAME = re.compile("[0-9a-f]{64}")


class FolderFiles:
    """Fulfils `ports.Files` in a folder. A file is never changed: its name says what is in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = files_folder(folder)

    def put(self, data: bytes) -> str:
        """Keep the bytes durably; a damaged file of that name is written anew."""
        sha256 = _sha256(data)
        if self.get(sha256) is None:
            path = self._path(sha256)
            make_folder(path.parent)
            write_atomically(path, data, private=True)
        return sha256

    def get(self, sha256: str) -> bytes | None:
        """The bytes, verified against their name; None when they are absent or damaged."""
        path = self._path(sha256)
        if not path.is_file():
            return None
        data = path.read_bytes()
        return data if _sha256(data) == sha256 else None

    def has(self, sha256: str) -> bool:
        """True when a file of that name lies there (unverified)."""
        return self._path(sha256).is_file()

    def names(self) -> Iterator[str]:
        """The SHA-256 of every file that lies there (unverified)."""
        found = self._folder.glob("[0-9a-f][0-9a-f]/[0-9a-f]*")
        # a stick may have a folder «files» of its own
        return (
            path.name for path in found if _NAME.fullmatch(path.name) and path.name[:2] == path.parent.name
        )

    def parts(self) -> Iterator[Path]:
        """What a killed writer left half written."""
        return self._folder.glob("[0-9a-f][0-9a-f]/.*.part")

    def remove(self, sha256: str) -> None:
        """Delete a file."""
        self._path(sha256).unlink()

    def _path(self, sha256: str) -> Path:
        return self._folder / sha256[:2] / sha256


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
