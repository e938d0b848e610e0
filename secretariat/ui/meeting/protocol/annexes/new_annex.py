"""An annex that is being typed for the first time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ids import AnnexId
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.protocol.annexes.presenter import AnnexesPresenter


class NewAnnex(QWidget):
    """Hidden until it is asked for, or until a draft comes back; Esc puts it away empty.

    It becomes an annex when it has words and both its fields are left. `made` hears which one, and whether the typing
    goes on with what belongs to it.
    """

    def __init__(
        self, bench: Bench, presenter: AnnexesPresenter, made: Callable[[AnnexId, bool], None]
    ) -> None:
        super().__init__()
        self._presenter, self._made = presenter, made
        self._note = Note()
        self.title = MeetingText(
            self.tr("Title of the new annex"),
            bench.typing,
            lambda _text: self._commit(self.text),
            placeholder=self.tr("what it is called: List of streets"),
            one_paragraph=True,
        )
        self.text = MeetingText(
            self.tr("Text of the new annex"),
            bench.typing,
            lambda _text: self._commit(self.title),
            placeholder=self.tr("its words, or add a file instead of them"),
        )
        for field, name in ((self.title, "title"), (self.text, "text")):
            field.stand_for(presenter.new_place(name), self._note)
        self.title.accepted.connect(self.text.setFocus)
        self.title.left.connect(lambda: self._commit(self.text))
        self.text.left.connect(lambda: self._commit(self.title))
        self._arrange()
        restored = [field.restore() for field in (self.title, self.text)]
        self.setVisible(any(restored))

    def start(self) -> None:
        """Open the form and put the cursor into its first empty field."""
        self.show()
        focus_in_view(self.text if self.title.text().strip() else self.title)

    def is_started(self) -> bool:
        """True while the form is open."""
        return not self.isHidden()

    def settle(self) -> bool:
        """Make an annex of what stands here, wherever the cursor is; False without words, or when it is refused."""
        if not self.text.text().strip():
            return False
        goes_on = self.text.hasFocus() or self.text.was_left_by_tab
        made: list[int] = []
        if not self._presenter.add_text(self.title.text(), self.text.text(), made.append):
            return False
        self._end()
        self._made(AnnexId(made[0]), goes_on)
        return True

    def lone_title(self) -> str:
        """A title that has no words yet: a file may be called so."""
        return "" if self.text.text().strip() else self.title.text()

    def put_away(self) -> None:
        """Close the form, for its title went to a file; words that were typed stay."""
        if not self.text.text().strip():
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a form without words away."""
        empty = not self.title.text().strip() and not self.text.text().strip()
        if event.key() == Qt.Key.Key_Escape and empty:
            self._end()
        else:
            super().keyPressEvent(event)

    def _commit(self, other: MeetingText) -> bool:
        """Commit, unless the typing goes on in the other field."""
        return not other.hasFocus() and self.settle()

    def _end(self) -> None:
        for field in (self.title, self.text):
            field.empty()
        self.hide()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MEETING_MARGIN, SPACE_2, MEETING_MARGIN, SPACE_2)
        column.setSpacing(SPACE_2)
        for part in (self.title, self.text, self._note):
            column.addWidget(part)
