"""Undo and redo as the window offers them, each step by its name."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Changed
from secretariat.services.desk import Desk
from secretariat.ui.refusals import refusal
from secretariat.ui.step_words import step_words


class HistoryPresenter:
    """Takes steps back and forth, tells the change, and says what was done or why not."""

    def __init__(self, desk: Desk, publish: Callable[[Changed], None], say: Callable[[str], None]) -> None:
        self._desk, self._publish, self._say = desk, publish, say

    def undo(self) -> None:
        """Take the last step back."""
        self._move(self._desk.history.undo, QCoreApplication.translate("History", "Undone: {step}"))

    def redo(self) -> None:
        """Do the last undone step again."""
        self._move(self._desk.history.redo, QCoreApplication.translate("History", "Done again: {step}"))

    def _move(self, act: Callable[[], Changed], sentence: str) -> None:
        try:
            changed = act()
        except DomainError as error:
            self._say(refusal(error))
            return
        self._publish(changed)
        if changed.label is not None:
            self._say(sentence.format(step=step_words(changed.label, self._desk.work)))
