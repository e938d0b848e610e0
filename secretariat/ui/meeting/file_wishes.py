"""Where papers of a meeting are to be saved: the protocol as a draft, as it is kept or to be worked on, the archive."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from secretariat.ui.prompts import FileWish


def wish_to_save(title: str, kind: str, folder: Path, name: str) -> FileWish:
    """A file of this name in a folder of the program, or in the user's own while that is not there yet."""
    place = folder if folder.is_dir() else Path.home()
    return FileWish(title=title, kind=kind, pattern=f"*{Path(name).suffix}", start=place / name)


def draft_wish(day: date, folder: Path) -> FileWish:
    """A draft, under a name that a person would give it."""
    title = QCoreApplication.translate("ProtocolStage", "Save a draft of the protocol")
    return wish_to_save(title, _pdf(), folder, f"{_draft_name(day)}.pdf")


def version_wish(stem: str, folder: Path) -> FileWish:
    """A version of the protocol as it is kept, under its own name."""
    title = QCoreApplication.translate("ProtocolStage", "Save the protocol")
    return wish_to_save(title, _pdf(), folder, f"{stem}.pdf")


def copy_wish(day: date, number: int | None, folder: Path) -> FileWish:
    """A working copy; the text of a protocol with a `number` is closed."""
    name = f"Протокол № {number} від {day:%d.%m.%Y}" if number else _draft_name(day)
    title = QCoreApplication.translate("ProtocolStage", "Save a working copy of the protocol")
    return wish_to_save(title, _docx(), folder, f"{name}.docx")


def paper_wish(file_name: str, folder: Path) -> FileWish:
    """Any paper under its own name."""
    title = QCoreApplication.translate("ProtocolStage", "Save the paper")
    return wish_to_save(title, _pdf(), folder, file_name)


def paper_copy_wish(file_name: str, folder: Path) -> FileWish:
    """A working copy of any paper, under the name of its PDF."""
    title = QCoreApplication.translate("ProtocolStage", "Save as DOCX, a working copy")
    return wish_to_save(title, _docx(), folder, f"{Path(file_name).stem}.docx")


def archive_wish(name: str, folder: Path) -> FileWish:
    """The package for the archive."""
    title = QCoreApplication.translate("ProtocolStage", "Save a package for the archive")
    kind = QCoreApplication.translate("ProtocolStage", "ZIP archive")
    return wish_to_save(title, kind, folder, name)


def _pdf() -> str:
    return QCoreApplication.translate("ProtocolStage", "PDF document")


def _docx() -> str:
    return QCoreApplication.translate("ProtocolStage", "Word document")


def _draft_name(day: date) -> str:
    return f"Протокол від {day:%d.%m.%Y} (проєкт)"
