"""Undo and redo as the window offers them, each step by its name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from secretariat.domain.errors import DomainError
from secretariat.services.changes import Barrier, Changed, Label
from secretariat.services.desk import Desk
from secretariat.services.going_back import redo, undo
from secretariat.services.step_names import StepName, step_name
from secretariat.ui.refusals import refusal
from secretariat.ui.step_words import named_step, step_words

BARRED: Mapping[Barrier, object] = {
    Barrier.NUMBER_GIVEN: QT_TRANSLATE_NOOP("History", "a protocol was given its number"),
    Barrier.SIGNED: QT_TRANSLATE_NOOP("History", "the protocol was signed"),
    Barrier.SENT: QT_TRANSLATE_NOOP("History", "the protocol was sent"),
    Barrier.UPGRADED: QT_TRANSLATE_NOOP("History", "the program was updated"),
    Barrier.ERASED: QT_TRANSLATE_NOOP("History", "personal data was erased"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A way through the history as a menu shows it: `text` names the step, or says why there is none."""

    text: str
    possible: bool


class HistoryPresenter:
    """Takes steps back and forth, tells the change, and says what was done or why not."""

    def __init__(self, desk: Desk, publish: Callable[[Changed], None], say: Callable[[str], None]) -> None:
        self._desk, self._publish, self._say = desk, publish, say

    def undo(self) -> None:
        """Take the last step back."""
        sentence = QCoreApplication.translate("History", "Undone: {step}")
        self._move(undo, self._desk.history.state().undo, sentence)

    def redo(self) -> None:
        """Do the last undone step again."""
        sentence = QCoreApplication.translate("History", "Done again: {step}")
        self._move(redo, self._desk.history.state().redo, sentence)

    def moves(self) -> tuple[Move, Move]:
        """What undo and redo would do now."""
        state = self._desk.history.state()
        nothing_back = QCoreApplication.translate("History", "Nothing to undo")
        if state.barrier is not None:
            why = QCoreApplication.translate("History", str(BARRED[state.barrier]))
            sentence = QCoreApplication.translate("History", "No further undo: {why}")
            nothing_back = sentence.format(why=why)
        return (
            self._shown(state.undo, QCoreApplication.translate("History", "Undo: {step}"), nothing_back),
            self._shown(
                state.redo,
                QCoreApplication.translate("History", "Do again: {step}"),
                QCoreApplication.translate("History", "Nothing to do again"),
            ),
        )

    def _shown(self, label: Label | None, sentence: str, nothing: str) -> Move:
        if label is None:
            return Move(text=nothing, possible=False)
        return Move(text=sentence.format(step=step_words(label, self._desk.work)), possible=True)

    def _move(self, act: Callable[[Desk], Changed], step: Label | None, sentence: str) -> None:
        work = self._desk.work
        # the rows that a step made are gone when it is undone: they are named while they are there
        before = step_name(step, work) if step is not None else StepName()
        try:
            changed = act(self._desk)
        except DomainError as error:
            self._say(refusal(error))
            return
        self._publish(changed)
        if changed.label is not None:
            known = max(before, step_name(changed.label, work), key=lambda name: name.known)
            self._say(sentence.format(step=named_step(changed.label, known)))
