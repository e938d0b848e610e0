"""A short field of the meeting, committed when it is left or by Enter."""

from collections.abc import Callable

from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.meeting.fields.lengths import keep_width


class MeetingLine(LineEdit):
    """Shows a stored value; another one is handed to `commit`, and what was refused stays to be corrected."""

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
        if width:
            keep_width(self, width)
        self.editingFinished.connect(self.settle)

    def load(self, stored: str) -> None:
        """Show the stored value, unless another one is being typed over this very one."""
        if self.is_changed() and stored == self._stored:
            return
        self._stored = stored
        if self.text() != stored:
            self.setText(stored)
            self.setCursorPosition(0)

    def is_changed(self) -> bool:
        """True while the field does not show what is stored."""
        return self.text() != self._stored

    def settle(self) -> None:
        """Commit what was typed."""
        if self._commit is None or not self.is_changed():
            return
        if self._commit(self.text()) and self.is_changed() and self._commit is not None:
            self.setText(self._stored)

    def release(self) -> None:
        """Commit nothing any more: what the field stood for is gone."""
        self._commit = None
