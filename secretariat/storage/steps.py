"""Which way a step of the journal goes."""

from enum import StrEnum


class Direction(StrEnum):
    """A user's action, its undoing, or its redoing."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
