"""A long text of the meeting: kept while it is typed, committed when it is left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from secretariat.ui.kit.field import Note
from secretariat.ui.kit.growing_text import GrowingTextEdit
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.place import Place

Commit = Callable[[str], bool]


class MeetingText(GrowingTextEdit):
    """Shows a stored text; another one is handed to `commit` when the field is left.

    What was typed and refused, or restored after a crash, stays in the field until it is committed.
    """

    def __init__(
        self,
        name: str,
        typing: TypingKeeper,
        commit: Commit,
        *,
        placeholder: str = "",
        one_paragraph: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(name, placeholder=placeholder, one_paragraph=one_paragraph, quiet=quiet)
        self._typing = typing
        self._commit: Commit | None = commit
        self._stored = ""
        self._place: Place | None = None
        self._was_refused = False
        self.was_left_by_tab = False
        typing.recovered.connect(self._on_recovered)
        self.text_typed.connect(self._on_typed)
        self.text_settled.connect(self._on_settled)

    def stand_for(self, place: Place, note: Note | None = None) -> None:
        """Take a place of the meeting; `load` or `restore` brings back a draft that was left there."""
        self._place = place
        bind(self, place, note)

    def restore(self) -> bool:
        """Show the draft that was left here; False where there is none."""
        draft = self._typing.draft(self._place) if self._place is not None else None
        if draft is not None:
            self.setPlainText(draft)
        return draft is not None

    def load(self, stored: str) -> None:
        """Show the stored text, unless another one is being typed over this very one."""
        if self.is_changed() and stored == self._stored:
            return
        self._stored = stored
        self.set_text(stored)
        if self._place is not None and self._typing.draft(self._place) == stored:
            self._typing.finish(self._place)
        self.restore()

    def is_changed(self) -> bool:
        """True while the field does not show what is stored."""
        return self.text() != self._stored

    def empty(self) -> None:
        """Start anew with nothing, without a signal."""
        if self._place is not None:
            self._typing.finish(self._place)
        self._stored = ""
        self.set_text("")

    def release(self) -> None:
        """Commit nothing any more: what the field stood for is gone."""
        self._commit = None
        self._place = None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Remember how the field is left: Tab goes on with what belongs to the text, a click elsewhere does not."""
        self.was_left_by_tab = event.reason() is Qt.FocusReason.TabFocusReason
        super().focusOutEvent(event)

    def _on_typed(self, text: str) -> None:
        if self._place is None:
            return
        if text == self._stored:
            self._typing.finish(self._place)
        else:
            self._typing.typed(self._place, text)

    def _on_settled(self, text: str) -> None:
        if not self._goes_in(text) and self._place is not None:
            self._typing.refused(self._place, text)

    def _on_recovered(self) -> None:
        """The store can be written again: a text that was left and refused goes in, unless it is being typed on."""
        if self._was_refused and not self.hasFocus():
            self._goes_in(self.text())

    def _goes_in(self, text: str) -> bool:
        """Commit a text that is not stored; False when it was refused."""
        place = self._place
        self._was_refused = False
        if self._commit is None or text == self._stored:
            return True
        self._was_refused = not self._commit(text)
        if not self._was_refused and place is not None:
            self._typing.finish(place)
            if self.is_changed() and self._commit is not None:
                self.set_text(self._stored)
        return not self._was_refused
