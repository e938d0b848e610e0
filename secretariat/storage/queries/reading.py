"""Reading rows of the store with or without SQLAlchemy: statements in SQL, by whatever executes them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

Read = Callable[[str, Sequence[Any]], Iterable[Any]]
"""Executes a statement with its values; each row is indexable."""


def day(text: str | None) -> date | None:
    """A stored day."""
    return date.fromisoformat(text) if text is not None else None


def places(values: Sequence[object]) -> str:
    """As many question marks as values."""
    return ", ".join("?" * len(values))
