"""From a change in the store to one signal that every view hears."""

from PySide6.QtCore import QObject, Signal

from secretariat.services.changes import Changed


class Bridge(QObject):
    """Repeats each change as the signal `changed`; services know nothing of Qt."""

    changed = Signal(object)

    def publish(self, change: Changed) -> None:
        """Tell all views what `change` touched; a change that touched nothing is not told."""
        if change.topics:
            self.changed.emit(change)
