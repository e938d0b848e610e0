"""From a change in the store to one signal that every view hears."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal


class Change(Protocol):
    """What `secretariat.services.changes.Changed` is: touched ids by topic, and the name of the step."""

    @property
    def topics(self) -> Mapping[Any, frozenset[int]]:
        """The ids that were touched, by topic."""

    @property
    def step(self) -> str | None:
        """The code of the user's step, None when nothing can be undone."""


class Bridge(QObject):
    """Repeats each change as the signal `changed`; services know nothing of Qt."""

    changed = Signal(object)

    def publish(self, change: Change) -> None:
        """Tell all views what `change` touched; a change that touched nothing is not told."""
        if change.topics:
            self.changed.emit(change)
