"""A file of the disk that is dropped onto a part of the window."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_file(event: QDropEvent) -> Path | None:
    """The first file of the disk that is dropped, and the drop is taken; None leaves it to others."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    if not paths:
        return None
    event.acceptProposedAction()
    return paths[0]
