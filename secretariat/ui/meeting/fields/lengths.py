"""Lengths that follow the size of letters that the user chooses."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from secretariat.ui.measures import scaled


class _Follower(QObject):
    """Applies a length again when the application is dressed anew: see `theme.apply_theme`."""

    def __init__(self, widget: QWidget, apply: Callable[[], None]) -> None:
        super().__init__(widget)
        self._apply = apply
        widget.installEventFilter(self)
        apply()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._apply()
        return False


def keep_width(widget: QWidget, length: int) -> None:
    """Let `widget` be `length` pixels wide, as drawn for 10 points, at any size of letters."""
    _Follower(widget, lambda: widget.setFixedWidth(scaled(length)))


def keep_least_width(widget: QWidget, length: int) -> None:
    """Let `widget` be at least so wide."""
    _Follower(widget, lambda: widget.setMinimumWidth(scaled(length)))


def keep_least_height(widget: QWidget, length: int) -> None:
    """Let `widget` be at least so high."""
    _Follower(widget, lambda: widget.setMinimumHeight(scaled(length)))


def follow_letters(widget: QWidget, apply: Callable[[], None]) -> None:
    """Call `apply` now and whenever the size of letters changes."""
    _Follower(widget, apply)
