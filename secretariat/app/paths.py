"""Where the program keeps its data."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from secretariat.atomic import make_folder
from secretariat.domain.errors import DomainError


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFolder:
    """A data folder that exists, and the places in it that belong to the program itself."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings of the window."""
        return self.root / "settings.json"

    @property
    def lock(self) -> Path:
        """The lock of the one writer."""
        return self.root / "writer.lock"

    @property
    def backups_lock(self) -> Path:
        """The lock of the one who makes backups: they may be made beside the writer."""
        return self.root / "backups.lock"

    @property
    def second_copy(self) -> Path:
        """How it stands with the second copies."""
        return self.root / "second-copy.json"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.root / "logs"

    @property
    def spelling(self) -> Path:
        """The folder of the user's own words and of the dictionary."""
        return self.root / "spelling"

    @property
    def crash(self) -> Path:
        """The folder of crash reports."""
        return self.root / "crash"


def default_root() -> Path:
    """The platform's place for this user's data; it may not exist yet."""
    return Path(platformdirs.user_data_dir("Secretariat", appauthor=False))


def open_data_folder(chosen: Path | None = None) -> DataFolder:
    """The chosen folder, else the platform's place for this user's data; made where it is missing.

    Raises `data_folder_unusable` with the `folder` where it cannot be made or is a file.
    """
    root = chosen if chosen is not None else default_root()
    try:
        make_folder(root, mode=0o700)
        for folder in (DataFolder(root=root).logs, DataFolder(root=root).crash):
            folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DomainError("data_folder_unusable", folder=str(root)) from error
    return DataFolder(root=root.resolve())
