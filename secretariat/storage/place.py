"""Where things lie in a data folder."""

from collections.abc import Iterator
from pathlib import Path

LOOK = ".look-"


def store_path(folder: Path) -> Path:
    """The store's one file."""
    return folder / "secretariat.db"


def files_folder(folder: Path, key_id: str | None = None) -> Path:
    """The files by their SHA-256; a folder of backups has such ones too. Files under a key have a folder of its own."""
    return folder / ("files" if key_id is None else f"files-{key_id}")


def pools_in(folder: Path) -> list[Path]:
    """All folders of files there: the plain one, and those of keys."""
    return [pool for pool in (files_folder(folder), *folder.glob("files-*")) if pool.is_dir()]


def key_path(folder: Path) -> Path:
    """The wrapped key of an encrypted store."""
    return folder / "secretariat.key"


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
