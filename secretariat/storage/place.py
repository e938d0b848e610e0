"""Where things lie in a data folder."""

from pathlib import Path


def store_path(folder: Path) -> Path:
    """The store's one file."""
    return folder / "secretariat.db"


def files_folder(folder: Path, key_id: str | None = None) -> Path:
    """The files by their SHA-256; a folder of backups has such ones too. Files under a key have a folder of its own."""
    return folder / ("files" if key_id is None else f"files-{key_id}")


def key_path(folder: Path) -> Path:
    """The wrapped key of an encrypted store."""
    return folder / "secretariat.key"


def backups_folder(folder: Path) -> Path:
    """The folder for backups, unless the user names another."""
    return folder / "backups"
