"""Files that prove something: taken from the disk, shown, copied out. Reading and writing happen in the pool."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTemporaryDir

from secretariat.atomic import make_folder, write_atomically
from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ukrainian import tidy
from secretariat.services.ports import Files
from secretariat.services.proofs import LARGEST, Proof, keep_proof, proof_bytes
from secretariat.ui.prompts import FileWish, Prompts
from secretariat.ui.tasks import Tasks, refusing

UNKNOWN_TYPE = "application/octet-stream"
_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofHands:
    """The pool, questions to the user, and the system's own program for a file."""

    tasks: Tasks
    prompts: Prompts
    open_path: Callable[[Path], None]


class ProofFiles:
    """`refused` hears of every file that could not be read, kept, shown or written.

    A file is shown from a folder that goes with the room, at the latest with the program: what was looked at does
    not stay on the disk.
    """

    def __init__(self, hands: ProofHands, files: Files, refused: Callable[[DomainError], None]) -> None:
        self._hands, self._files, self._on_failed = hands, files, refusing(refused)
        self._shown: QTemporaryDir | None = None

    def choose(self, kept: Callable[[Proof], None]) -> None:
        """Ask for a file and keep it."""
        wish = FileWish(
            title=QCoreApplication.translate("ProofFiles", "A file that proves it"),
            kind=QCoreApplication.translate("ProofFiles", "All files"),
            pattern="*",
            start=_documents(),
        )
        self._hands.prompts.open_file(wish, lambda path: self.take(path, kept))

    def take(self, path: Path, kept: Callable[[Proof], None]) -> None:
        """Keep a file of the disk."""
        files = self._files
        self._hands.tasks.run(lambda: _kept(files, path), kept, self._on_failed)

    def show(self, note: ProgressNote) -> None:
        """Open the file of a note by the system's own program."""
        if self._shown is None:
            self._shown = _folder_of(self)
        target = Path(self._shown.path()) / str(note.id) / (note.file_name or "")
        files = self._files
        self._hands.tasks.run(lambda: _shown(files, note, target), self._hands.open_path, self._on_failed)

    def save(self, note: ProgressNote, saved: Callable[[Path], None]) -> None:
        """Ask for a place and write the file of a note there."""
        name = Path(note.file_name or "")
        wish = FileWish(
            title=QCoreApplication.translate("ProofFiles", "Save a copy"),
            kind=QCoreApplication.translate("ProofFiles", "File"),
            pattern=f"*{name.suffix}",
            start=_documents() / name,
        )
        self._hands.prompts.save_file(wish, lambda path: self._copy(note, path, saved))

    def _copy(self, note: ProgressNote, target: Path, done: Callable[[Path], None]) -> None:
        files = self._files
        self._hands.tasks.run(lambda: _written(files, note, target), done, self._on_failed)


def _kept(files: Files, path: Path) -> Proof:
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
        return keep_proof(files, tidy(name) or name, guess_type(name)[0] or UNKNOWN_TYPE, data)
    except OSError as error:
        raise DomainError("disk_full" if error.errno in _FULL else "disk_failed") from error


def _shown(files: Files, note: ProgressNote, target: Path) -> Path:
    """In a worker thread. Windows lets nobody write what is open in another program: then that is shown again."""
    is_there = target.is_file() and target.stat().st_size == note.size
    return target if is_there else _written(files, note, target)


def _written(files: Files, note: ProgressNote, target: Path) -> Path:
    """In a worker thread."""
    data = proof_bytes(files, note)
    try:
        make_folder(target.parent)
        write_atomically(target, data)
    except OSError as error:
        raise DomainError("file_unwritten", name=target.name) from error
    return target


def _folder_of(owner: ProofFiles) -> QTemporaryDir:
    """A folder that goes with its owner."""
    folder = QTemporaryDir()
    removing = finalize(owner, folder.remove)
    # the last owner is never looked for as garbage, and Windows ends the process where a user logs off
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.connect(removing)
    return folder


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
