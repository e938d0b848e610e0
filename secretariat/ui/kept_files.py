"""Files that users bring: taken from the disk, shown, copied out. Reading and writing happen in the pool."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QTemporaryDir

from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.services.kept_files import LARGEST, KeptFile, keep_file, kept_bytes
from secretariat.services.ports import Files
from secretariat.ui.failures import refusing
from secretariat.ui.prompts import FileWish, Prompts, documents
from secretariat.ui.tasks import Tasks

UNKNOWN_TYPE = "application/octet-stream"
_FULL = (errno.ENOSPC, errno.EDQUOT)
Keep = Callable[[Files, str, bytes], KeptFile]
"""Keeps bytes under the name of their file, or refuses them by a `DomainError`. Called in a worker thread."""


def keep_any(files: Files, name: str, data: bytes) -> KeptFile:
    """Keep a file of any kind; what it is, its name says."""
    return keep_file(files, name, guess_type(name)[0] or UNKNOWN_TYPE, data)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileHands:
    """The pool, questions to the user, and the system's own program for a file."""

    tasks: Tasks
    prompts: Prompts
    open_path: Callable[[Path], None]


class KeptFiles:
    """`refused` hears of every file that could not be read, kept, shown or written.

    A file is shown from a folder that goes with its owner, at the latest with the program: what was looked at does
    not stay on the disk.
    """

    def __init__(
        self,
        hands: FileHands,
        files: Files,
        refused: Callable[[DomainError], None],
        *,
        keep: Keep = keep_any,
    ) -> None:
        self._hands, self._files, self._keep = hands, files, keep
        self._on_failed = refusing(refused)
        self._shown: QTemporaryDir | None = None

    def choose(self, wish: FileWish, kept: Callable[[KeptFile], None]) -> None:
        """Ask for a file and keep it."""
        self._hands.prompts.open_file(wish, lambda path: self.take(path, kept))

    def take(self, path: Path, kept: Callable[[KeptFile], None]) -> None:
        """Keep a file of the disk."""
        files, keep = self._files, self._keep
        self._hands.tasks.run(lambda: _kept(files, path, keep), kept, self._on_failed)

    def show(self, file: KeptFile) -> None:
        """Open a file by the system's own program."""
        if self._shown is None:
            self._shown = _folder_of(self)
        target = Path(self._shown.path()) / file.sha256[:16] / file.file_name
        files = self._files
        self._hands.tasks.run(lambda: _shown(files, file, target), self._hands.open_path, self._on_failed)

    def save(self, file: KeptFile, saved: Callable[[Path], None]) -> None:
        """Ask for a place and write a file there."""
        name = Path(file.file_name)
        wish = FileWish(
            title=QCoreApplication.translate("KeptFiles", "Save a copy"),
            kind=QCoreApplication.translate("KeptFiles", "File"),
            pattern=f"*{name.suffix}",
            start=documents() / name,
        )
        self._hands.prompts.save_file(wish, lambda path: self._copy(file, path, saved))

    def _copy(self, file: KeptFile, target: Path, done: Callable[[Path], None]) -> None:
        files = self._files
        self._hands.tasks.run(lambda: _written(files, file, target), done, self._on_failed)


def _kept(files: Files, path: Path, keep: Keep) -> KeptFile:
    """In a worker thread."""
    # a name of another system may be no UTF-8, which neither the store nor the screen takes
    name = os.fsencode(path.name).decode("utf-8", "replace")
    try:
        with path.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > LARGEST:
                raise DomainError("file_too_large", field="file_name", name=name)
            data = stream.read(LARGEST + 1)
    except OSError as error:
        raise DomainError("file_unreadable", field="file_name", name=name) from error
    try:
        return keep(files, tidy(name) or name, data)
    except OSError as error:
        raise DomainError("disk_full" if error.errno in _FULL else "disk_failed") from error


def _shown(files: Files, file: KeptFile, target: Path) -> Path:
    """In a worker thread. Windows lets nobody write what is open in another program: then that is shown again."""
    is_there = target.is_file() and target.stat().st_size == file.size
    return target if is_there else _written(files, file, target)


def _written(files: Files, file: KeptFile, target: Path) -> Path:
    """In a worker thread."""
    data = kept_bytes(files, file)
    try:
        make_folder(target.parent)
        write_atomically(target, data)
    except OSError as error:
        raise DomainError("file_unwritten", name=target.name) from error
    return target


def _folder_of(owner: KeptFiles) -> QTemporaryDir:
    """A folder that goes with its owner."""
    folder = QTemporaryDir()
    removing = finalize(owner, folder.remove)
    # the last owner is never looked for as garbage, and Windows ends the process where a user logs off
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.connect(removing)
    return folder
