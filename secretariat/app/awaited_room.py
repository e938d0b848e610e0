"""A room that was entered before the store was open: empty until it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QStackedWidget, QWidget

from secretariat.services.changes import Changed
from secretariat.ui.rooms import Leavable, Searchable

if TYPE_CHECKING:
    from secretariat.services.office import Office


@runtime_checkable
class Refreshable(Protocol):
    """A room that shows rows of the store."""

    def refresh(self, changed: Changed) -> None:
        """Show what is true after a change."""


class AwaitedRoom(QStackedWidget):
    """Holds the room that `make` builds as soon as there is an office."""

    def __init__(self, make: Callable[["Office"], QWidget], office: "Office | None") -> None:
        super().__init__()
        self._make = make
        if office is not None:
            self.attach(office)

    def attach(self, office: "Office") -> None:
        """Build the room."""
        room = self._make(office)
        self.addWidget(room)
        self.setFocusProxy(room)

    def refresh(self, changed: Changed) -> None:
        """Let the room follow a change of the store."""
        room = self.currentWidget()
        if isinstance(room, Refreshable):
            room.refresh(changed)

    def settle(self) -> None:
        """See `Leavable`."""
        room = self.currentWidget()
        if isinstance(room, Leavable):
            room.settle()

    def focus_search(self) -> None:
        """See `Searchable`."""
        room = self.currentWidget()
        if isinstance(room, Searchable):
            room.focus_search()
