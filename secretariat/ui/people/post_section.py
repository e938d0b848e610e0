"""A person's posts: the present one to be corrected, a new one to be begun, former ones to be seen."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note, TextField
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.people.post_editor import PostDays, PostEditor
from secretariat.ui.people.state import CardState, PostLine
from secretariat.ui.refusals import refusal


class PostSection(QWidget):
    """Emits `post_set` with title, organisation and the day from which it is a new one (None corrects).

    `post_corrected` carries the id of a post, its changed fields, and the name of its organisation.
    """

    post_set = Signal(str, str, object)
    post_corrected = Signal(int, object, str)
    removal_requested = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.title = CommittedField(self.tr("Post"))
        self.organisation = CommittedField(self.tr("Organisation"))
        self.days, self._days_note = PostDays(today), Note()
        self._today = today
        self._line: PostLine | None = None
        self._another = FlatButton(self.tr("New post"), icon=Icon.PLUS)
        self._beginning = NewPost(today)
        self._former = QVBoxLayout()
        self._arrange()
        self.title.committed.connect(lambda _: self._correct())
        self.organisation.committed.connect(lambda _: self._correct())
        self._another.clicked.connect(self._begin)
        self.days.changed.connect(self._on_days)
        self._beginning.begun.connect(self.post_set)

    def show_posts(self, state: CardState) -> None:
        """Show the posts of a person."""
        line = state.post
        error = state.errors.get("title")
        self.title.load(line.post.title if line else "", refusal(error) if error else "")
        self.organisation.load(line.organisation if line else "")
        self._line = line
        self.days.setVisible(line is not None)
        self.days.show_post(line.post if line else None)
        wrong = state.errors.get(f"post-{line.post.id}") if line else None
        self._days_note.say(refusal(wrong) if wrong else "", Tone.DANGER)
        self._another.setVisible(line is not None)
        self._beginning.hide()
        empty(self._former)
        for former in state.former:
            self._former.addWidget(self._former_row(former, state))

    def settle(self) -> None:
        """Commit what is typed."""
        self.title.settle()
        self.organisation.settle()

    def _correct(self) -> None:
        if self.title.text():
            self.post_set.emit(self.title.text(), self.organisation.text(), None)

    def _begin(self) -> None:
        self._another.hide()
        self._beginning.begin()

    def _on_days(self, since: date | None, until: date | None) -> None:
        if self._line is not None:
            days = {"since": since, "until": until}
            self.post_corrected.emit(self._line.post.id, days, self._line.organisation)

    def _former_row(self, line: PostLine, state: CardState) -> PostEditor:
        error = state.errors.get(f"post-{line.post.id}")
        editor = PostEditor(line, refusal(error) if error else "", self._today)
        editor.corrected.connect(self.post_corrected)
        editor.removal_requested.connect(self.removal_requested)
        return editor

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(self.title, 3)
        row.addWidget(self.organisation, 2)
        below = QHBoxLayout()
        below.addWidget(self.days, 1)
        below.addWidget(self._another, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, row)
        nest(column, below)
        column.addWidget(self._days_note)
        column.addWidget(self._beginning)
        nest(column, self._former)


class NewPost(QWidget):
    """A post that begins on a day; the one before it ends on the day before."""

    begun = Signal(str, str, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.title, self.organisation = TextField(self.tr("New post")), TextField(self.tr("Organisation"))
        self.since = DateEntry(self.tr("From which day"), today)
        take = SecondaryButton(self.tr("Begin"))
        take.clicked.connect(self._on_taken)
        self._day = Field(self.tr("From which day"), self.since)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(self.title, 3)
        row.addWidget(self.organisation, 2)
        row.addWidget(self._day)
        row.addWidget(take)

    def begin(self) -> None:
        """Show an empty form."""
        for field in (self.title, self.organisation):
            field.set_text("")
        self.since.set_day(None)
        self._day.show_error("")
        self.show()
        self.title.setFocus()

    def _on_taken(self) -> None:
        if self.since.day() is None or not self.title.text():
            self._day.show_error(self.tr("Say the post and its first day."))
            return
        self.begun.emit(self.title.text(), self.organisation.text(), self.since.day())
