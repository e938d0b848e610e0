"""A room that follows the store."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from secretariat.services.changes import Changed, Topic


class FollowingRoom(QWidget):
    """After a change of one of its topics it reads anew; behind another room that waits until it is seen again."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        super().__init__()
        self._topics = tuple(topics)
        self._is_stale = False
        self._read: Callable[[], None]

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store."""
        if changed.touches(*self._topics):
            self._is_stale = True
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was done meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def _follow_by(self, read: Callable[[], None]) -> None:
        """By what the room reads anew; it follows nothing before."""
        self._read = read

    def _is_behind(self) -> bool:
        """Whether what is shown may be old."""
        return self._is_stale

    def _catch_up(self) -> None:
        if self._is_behind() and self.isVisible():
            self._is_stale = False
            self._read()
