"""What the workspace asks of the window around it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QWidget

from secretariat.ui.status_line import Fact


class Frame(Protocol):
    """The status line and the toast; `MainWindow` is one."""

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """What is true now: the left of the status line."""
        ...

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys useful here."""
        ...

    def show_stored(self, moment: datetime) -> None:
        """Everything is stored since this moment."""
        ...

    def show_storing(self) -> None:
        """Something typed is not stored yet."""
        ...

    def show_not_stored(self, reason: str) -> None:
        """Storing failed."""
        ...

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """A line that goes by itself; with `undo` it offers to take the step back."""
        ...

    def anchor_toast(self, anchor: QWidget | None) -> None:
        """Show such lines over this widget."""
        ...
