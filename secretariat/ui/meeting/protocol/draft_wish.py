"""Where a draft or a working copy of the protocol, and its package for the archive, are to be saved."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from secretariat.ui.prompts import FileWish


def draft_wish(day: date, folder: Path) -> FileWish:
    """A name that a person would give the file, in the folder of protocols or where the user was last."""
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save a draft of the protocol"),
        kind=QCoreApplication.translate("ProtocolStage", "PDF document"),
        pattern="*.pdf",
        start=_place(folder) / f"Протокол від {day:%d.%m.%Y} (проєкт).pdf",
    )


def version_wish(stem: str, folder: Path) -> FileWish:
    """A version of the protocol as it is kept, under its own name."""
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save the protocol"),
        kind=QCoreApplication.translate("ProtocolStage", "PDF document"),
        pattern="*.pdf",
        start=_place(folder) / f"{stem}.pdf",
    )


def copy_wish(day: date, number: int | None, folder: Path) -> FileWish:
    """The same for a working copy; the text of a protocol with a `number` is closed."""
    name = f"Протокол № {number} від {day:%d.%m.%Y}" if number else f"Протокол від {day:%d.%m.%Y} (проєкт)"
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save a working copy of the protocol"),
        kind=QCoreApplication.translate("ProtocolStage", "Word document"),
        pattern="*.docx",
        start=_place(folder) / f"{name}.docx",
    )


def paper_wish(file_name: str, folder: Path) -> FileWish:
    """Any paper under its own name."""
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save the paper"),
        kind=QCoreApplication.translate("ProtocolStage", "PDF document"),
        pattern=f"*{Path(file_name).suffix}",
        start=_place(folder) / file_name,
    )


def paper_copy_wish(file_name: str, folder: Path) -> FileWish:
    """Its working copy under the name of its PDF."""
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save as DOCX, a working copy"),
        kind=QCoreApplication.translate("ProtocolStage", "Word document"),
        pattern="*.docx",
        start=_place(folder) / f"{file_name.rpartition('.')[0]}.docx",
    )


def archive_wish(name: str, folder: Path) -> FileWish:
    """The package in the folder of protocols or where the user was last."""
    return FileWish(
        title=QCoreApplication.translate("ProtocolStage", "Save a package for the archive"),
        kind=QCoreApplication.translate("ProtocolStage", "ZIP archive"),
        pattern="*.zip",
        start=_place(folder) / name,
    )


def _place(folder: Path) -> Path:
    return folder if folder.is_dir() else Path.home()
