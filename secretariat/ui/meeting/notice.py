"""What a screen says in passing: codes and values; the words are chosen where they are shown."""

from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A short answer to what the user did. `undoable` offers «Скасувати»."""

    code: str
    params: dict[str, Any] = field(default_factory=dict)
    undoable: bool = False


class Voice(Protocol):
    """Says a notice to the user."""

    def __call__(self, notice: Notice) -> None:
        """Show the notice; an older one goes."""
        ...


def silent(notice: Notice) -> None:
    """A voice that says nothing."""
