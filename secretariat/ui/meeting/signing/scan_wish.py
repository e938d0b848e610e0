"""Where the scan of a signed paper is looked for."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from secretariat.ui.prompts import FileWish


def scan_wish() -> FileWish:
    """A PDF or a picture, anywhere in the user's own folder."""
    return FileWish(
        title=QCoreApplication.translate("SigningStage", "The scan of the signed protocol"),
        kind=QCoreApplication.translate("SigningStage", "PDF or picture"),
        pattern="*.pdf *.jpg *.jpeg *.png *.tif *.tiff",
        start=Path.home(),
    )
