"""What the frame knows of a room: its name, its drawing, and how to make it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.palette.entry import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A place of the navigation. `make` is called once, when the room is first entered."""

    id: str
    title: str
    icon: Icon
    make: Callable[[], QWidget]


@runtime_checkable
class StageHost(Protocol):
    """A room that may hold a meeting's workspace, where Ctrl+1 … Ctrl+5 walk the stages, not the rooms."""

    def open_stage(self, number: int) -> bool:
        """Open stage `number`, from 1; False when no meeting is open, and the frame opens a room instead."""


@runtime_checkable
class Offering(Protocol):
    """A room with places of its own that the palette leads to: the stages and items of an open meeting."""

    def offers(self) -> Sequence[Entry]:
        """The places that can be gone to now."""


@runtime_checkable
class TakingBack(Protocol):
    """A room in which undo first takes back what was refused: it stands in a field and nowhere else."""

    def take_back(self) -> bool:
        """Let refused fields show what is stored; False when there are none."""


@runtime_checkable
class Searchable(Protocol):
    """A room with a field to search in."""

    def focus_search(self) -> None:
        """Put the cursor into the search field."""


@runtime_checkable
class Leavable(Protocol):
    """A room that wants to store what is being typed before it is hidden or the window closes."""

    def settle(self) -> None:
        """Commit the field with the cursor."""
