"""A short field of the meeting, committed when it is left or by Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.place import Place


class MeetingLine(LineEdit):
    """Shows a stored value; another one is handed to `commit`, and what was refused stays to be corrected.

    A refused value is kept as a draft too, where typing is kept.
    """

    def __init__(
        self,
        name: str,
        commit: Callable[[str], bool],
        *,
        placeholder: str = "",
        small: bool = False,
        width: int = 0,
    ) -> None:
        super().__init__(name=name, placeholder=placeholder, small=small)
        self._commit: Callable[[str], bool] | None = commit
        self._stored = ""
        self._typing: TypingKeeper | None = None
        self._place: Place | None = None
        if width:
            keep_width(self, width)
        self.editingFinished.connect(self.settle)
        self.textEdited.connect(self._on_edited)

    def keep_typing(self, typing: TypingKeeper, place: Place) -> None:
        """Keep what is typed here, for words that nobody would like to type again; `load` brings a draft back.

        At another place than before the line begins anew.
        """
        if place != self._place:
            self._stored = ""
            self.setText("")
        self._typing, self._place = typing, place

    def load(self, stored: str) -> None:
        """Show the stored value, unless another one is being typed over this very one."""
        if self.is_changed() and stored == self._stored:
            return
        self._stored = stored
        draft = self._draft()
        if draft == stored:
            self._forget()
        shown = stored if draft is None else draft
        if self.text() != shown:
            self.setText(shown)
            self.setCursorPosition(0)

    def is_changed(self) -> bool:
        """True while the field does not show what is stored."""
        return self.text() != self._stored

    def reset(self) -> None:
        """Show the stored value again, and forget what was typed."""
        self._forget()
        self.setText(self._stored)

    def settle(self) -> None:
        """Commit what was typed."""
        if self._commit is None or not self.is_changed():
            return
        if not self._commit(self.text()):
            return
        self._forget()
        if self.is_changed() and self._commit is not None:
            self.setText(self._stored)

    def release(self) -> None:
        """Commit nothing any more: what the field stood for is gone."""
        self._commit = None
        self._place = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A long value shows its beginning again."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setCursorPosition(0)

    def _on_edited(self, text: str) -> None:
        if self._typing is None or self._place is None:
            return
        if text == self._stored:
            self._forget()
        else:
            self._typing.typed(self._place, text)

    def _draft(self) -> str | None:
        return (
            self._typing.draft(self._place) if self._typing is not None and self._place is not None else None
        )

    def _forget(self) -> None:
        if self._typing is not None and self._place is not None:
            self._typing.finish(self._place)
