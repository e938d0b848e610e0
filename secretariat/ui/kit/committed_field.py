"""A labelled line that commits when it is left."""

from PySide6.QtCore import Signal

from secretariat.ui.kit.field import TextField


class CommittedField(TextField):
    """Emits `committed` when the user leaves it, or presses Enter, with another text than the stored one."""

    committed = Signal(str)

    def __init__(self, label: str, *, placeholder: str = "") -> None:
        super().__init__(label, placeholder=placeholder)
        self._stored = ""
        self.input.editingFinished.connect(self.settle)

    def load(self, stored: str, error: str = "") -> None:
        """Show what is stored; beside an error what was typed stays, to be mended."""
        self._stored = stored
        if not error and self.text() != stored:
            self.set_text(stored)
        self.show_error(error)

    def settle(self) -> None:
        """Commit what is typed."""
        if self.text() != self._stored:
            self.committed.emit(self.text())
