"""The page in a window of its own, on a second screen or beside the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.fitting import fit_screen

FIRST_SIZE = (640, 820)


class PageWindow(QWidget):
    """Holds the page until it is closed, by Esc and F11 too. Ctrl+F and Ctrl+P are wishes to search and to print."""

    closed = Signal()
    search_requested = Signal()
    print_requested = Signal()

    def __init__(self, page: QWidget, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(title)
        fit_screen(self, FIRST_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 bring the page back."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.search_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Print):
            self.print_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The owner takes the page back before this window goes."""
        self.closed.emit()
        super().closeEvent(event)
