"""Windows beside the main one, on small screens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR = 32
"""Logical pixels that the system takes above a window, at most."""


def fit_screen(window: QWidget, wanted: tuple[int, int]) -> None:
    """Make `window` as large as wanted, or as its screen has room for: at 150 % a small one has 911×512."""
    room = window.screen().availableSize() - QSize(0, TITLE_BAR)
    window.resize(QSize(*wanted).boundedTo(room))
