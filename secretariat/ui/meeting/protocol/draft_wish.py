"""Where a draft of the protocol, and its package for the archive, are to be saved."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from secretariat.ui.prompts import FileWish


def draft_wish(day: date, folder: Path) -> FileWish:
    """A name that a person would give the file, in the folder of protocols or where the user was last."""
    start = folder if folder.is_dir() else Path.home()
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save a draft of the protocol"),
        kind=QCoreApplication.translate("ProtocolStage", "PDF document"),
        pattern="*.pdf",
        start=start / f"Протокол від {day:%d.%m.%Y} (проєкт).pdf",
    )


def archive_wish(name: str, folder: Path) -> FileWish:
    """The package in the folder of protocols or where the user was last."""
    start = folder if folder.is_dir() else Path.home()
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save a package for the archive"),
        kind=QCoreApplication.translate("ProtocolStage", "ZIP archive"),
        pattern="*.zip",
        start=start / name,
    )
