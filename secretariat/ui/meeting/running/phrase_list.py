"""Offers phrases under the cursor of a text: by themselves after three letters, or when asked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect

from secretariat.domain.person import Gender
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.kit.suggestions import Suggestion, Suggestions
from secretariat.ui.meeting.running.phrases import (
    LEAST_LETTERS,
    beginning_with,
    continued,
    phrases,
    word_before,
)


class PhraseList(QObject):
    """Serves one text with the phrases of a kind."""

    def __init__(
        self, text: GrowingTextEdit, kind: str, gender: Callable[[], Gender | None] = lambda: None
    ) -> None:
        """`gender` is that of the speaker, with whom verbs agree."""
        super().__init__(text)
        self._text, self._kind, self._gender = text, kind, gender
        self._list = Suggestions(text)
        self._list.taken.connect(self._on_taken)
        text.text_typed.connect(lambda _text: self._offer(LEAST_LETTERS))

    def ask(self) -> None:
        """Offer phrases now, whatever was typed."""
        self._offer(0)

    def _offer(self, least: int) -> None:
        typed = self._typed()
        if len(typed) < least or not self._text.hasFocus():
            self._list.hide()
            return
        known = phrases(self._kind, self._gender())
        rows = [Suggestion(text=phrase, value=phrase) for phrase in beginning_with(known, typed)]
        self._list.offer(rows, typed, self._line())

    def _line(self) -> QRect:
        """Where the cursor is; in the last line the whole field, so that its border stays in view."""
        line, field = self._text.cursorRect(), self._text.rect()
        return field if line.bottom() + line.height() > field.bottom() else line

    def _on_taken(self, phrase: object) -> None:
        typed = self._typed()
        self._text.insert_phrase(continued(str(phrase), typed), replacing=len(typed))

    def _typed(self) -> str:
        cursor = self._text.textCursor()
        return word_before(self._text.text(), cursor.position())
