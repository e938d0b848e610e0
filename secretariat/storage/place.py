"""Where things lie in a data folder."""

from pathlib import Path


def store_path(folder: Path) -> Path:
    """The store's one file."""
    return folder / "secretariat.db"


def files_folder(folder: Path) -> Path:
    """The files by their SHA-256; a folder of backups has such a one too."""
    return folder / "files"


def backups_folder(folder: Path) -> Path:
    """The folder for backups, unless the user names another."""
    return folder / "backups"
