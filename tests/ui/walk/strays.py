"""Parts that are shown as windows of their own for a moment, because they have no place yet: the screen flickers."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from secretariat.ui.meeting.page.page_window import PageWindow


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.seen.append(f"{type(watched).__name__} «{watched.accessibleName()}»")
        return False


@contextmanager
def stray_windows(app: QApplication) -> Iterator[list[str]]:
    """The list fills while the block runs. Each event passes it, so it is slow."""
    watch = _Watch()
    app.installEventFilter(watch)
    try:
        yield watch.seen
    finally:
        app.removeEventFilter(watch)


def _is_stray(widget: QWidget) -> bool:
    is_window = widget.windowType() == Qt.WindowType.Window
    return is_window and not isinstance(widget, QMainWindow | QDialog | PageWindow)
