"""A choice of one of several values of the domain."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal

from secretariat.ui.kit.field import ComboField


class RuleField(ComboField):
    """Emits the chosen value itself: Qt would turn an enumeration into its text."""

    chosen = Signal(object)

    def __init__(self, label: str, options: Mapping[Any, str]) -> None:
        super().__init__(label, dict(enumerate(options.values())))
        self._values = list(options)
        self.choice.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def value(self) -> Any:
        """The chosen value."""
        return self._values[self.choice.currentIndex()]

    def show_rule(self, value: Any, otherwise: str) -> None:
        """Show the stored value; one that is not among the usual ones is added as `otherwise` and kept."""
        if value not in self._values:
            self._values.append(value)
            self.choice.addItem(otherwise, len(self._values) - 1)
        self.choice.set_value(self._values.index(value))
