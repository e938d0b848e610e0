"""What the system's desktop does for the program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> None:
    """Show a file or folder by the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
