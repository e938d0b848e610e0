"""Where things lie in a data folder."""

from collections.abc import Iterator
from pathlib import Path

LOOK = ".look-"


def store_path(folder: Path) -> Path:
    """The store's one file."""
    return folder / "secretariat.db"


def files_folder(folder: Path) -> Path:
    """The files by their SHA-256; a folder of backups has such a one too."""
    return folder / "files"


def backups_folder(folder: Path) -> Path:
    """The folder for backups, unless the user names another."""
    return folder / "backups"


def is_there(folder: Path) -> bool:
    """True for a folder that can be reached: a stick may be away, and a share may answer with any error."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def restore_marker(folder: Path) -> Path:
    """Says that a restore is decided on."""
    return folder / "restoring.json"


def staged_folder(folder: Path) -> Path:
    """Where a state is laid out: on the disk of the store, so that it gets into its place by a rename."""
    return folder / "restoring"


def looks(folder: Path) -> Iterator[Path]:
    """Short-lived copies of a state that is looked into."""
    return folder.glob(f"{LOOK}*")


def is_restore_begun(folder: Path) -> bool:
    """True when something of a restore is left: not finished, not opened yet, or a look into a state that was killed.

    Known without the libraries of a store.
    """
    return restore_marker(folder).exists() or staged_folder(folder).exists() or any(looks(folder))
