"""Files that prove something: taken from the disk, shown, copied out. Reading and writing happen in the pool."""

from collections.abc import Callable
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTemporaryDir

from secretariat.domain.errors import DomainError
from secretariat.domain.follow_up import ProgressNote
from secretariat.domain.ukrainian import tidy
from secretariat.services.ports import Files
from secretariat.services.proofs import Proof, keep_proof, proof_bytes
from secretariat.ui.prompts import FileWish, Prompts
from secretariat.ui.tasks import Tasks

UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofHands:
    """The pool, questions to the user, and the system's own program for a file."""

    tasks: Tasks
    prompts: Prompts
    open_path: Callable[[Path], None]


class ProofFiles:
    """`refused` hears of every file that could not be read, kept, shown or written.

    A file is shown from a folder that goes with the room: what was looked at does not stay on the disk.
    """

    def __init__(self, hands: ProofHands, files: Files, refused: Callable[[DomainError], None]) -> None:
        self._hands, self._files, self._refused = hands, files, refused
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
            self._shown = QTemporaryDir()
        target = Path(self._shown.path()) / str(note.id) / (note.file_name or "")
        self._copy(note, target, self._hands.open_path)

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

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._refused(error)


def _kept(files: Files, path: Path) -> Proof:
    """In a worker thread."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DomainError("file_unreadable", field="file_name", name=path.name) from error
    return keep_proof(files, tidy(path.name) or path.name, guess_type(path.name)[0] or UNKNOWN_TYPE, data)


def _written(files: Files, note: ProgressNote, target: Path) -> Path:
    """In a worker thread."""
    data = proof_bytes(files, note)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise DomainError("file_unwritten", name=target.name) from error
    return target


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
