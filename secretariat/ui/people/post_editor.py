"""A post that is corrected whenever it was held: title, organisation, days."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.person import Post
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.committed_field import CommittedField
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.people.state import PostLine
from secretariat.ui.typography import Role


class PostDays(QWidget):
    """From when until when; emits `changed` with both days."""

    changed = Signal(object, object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.since = DateEntry(self.tr("In this post since"), today, is_workday=_any_day)
        self.until = DateEntry(self.tr("In this post until"), today, is_workday=_any_day)
        for entry in (self.since, self.until):
            entry.day_chosen.connect(lambda _day: self.changed.emit(self.since.day(), self.until.day()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(Field(self.tr("Since"), self.since))
        row.addWidget(Field(self.tr("Until"), self.until))
        row.addStretch(1)

    def show_post(self, post: Post | None) -> None:
        """Show the days of a post."""
        self.since.set_day(post.since if post is not None else None)
        self.until.set_day(post.until if post is not None else None)


class PostEditor(QWidget):
    """One line that unfolds; emits `corrected` with the id, the changed fields of `Post`, the organisation's name."""

    corrected = Signal(int, object, str)
    removal_requested = Signal(int)

    def __init__(self, line: PostLine, error: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._line = line
        self.title = CommittedField(self.tr("Post"))
        self.organisation = CommittedField(self.tr("Organisation"))
        self.days = PostDays(today)
        self._note = Note()
        self._note.say(error, Tone.DANGER)
        self._folded = QWidget()
        self.title.load(line.post.title)
        self.organisation.load(line.organisation)
        self.days.show_post(line.post)
        self.title.committed.connect(lambda title: self._emit(title=title))
        self.organisation.committed.connect(lambda name: self._emit(organisation=name))
        self.days.changed.connect(lambda since, until: self._emit(since=since, until=until))
        self._arrange()
        self._folded.setVisible(bool(error))

    def _emit(self, *, organisation: str | None = None, **changes: object) -> None:
        named = self._line.organisation if organisation is None else organisation
        self.corrected.emit(self._line.post.id, changes, named)

    def _toggle(self) -> None:
        self._folded.setVisible(self._folded.isHidden())
        if self._folded.isVisible():
            self.title.setFocus()

    def _arrange(self) -> None:
        line = self._line
        words = " · ".join(part for part in (line.post.title, line.organisation, span(line.post)) if part)
        change = IconButton(Icon.EDIT, self.tr("Correct: {post}").format(post=line.post.title), small=True)
        change.clicked.connect(lambda _checked=False: self._toggle())
        remove = IconButton(Icon.DELETE, self.tr("Delete this post"), small=True)
        remove.clicked.connect(lambda _checked=False: self.removal_requested.emit(line.post.id))
        head, fields = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Text(words, Role.CAPTION, Tone.MUTED, wraps=True), 1)
        head.addWidget(change)
        head.addWidget(remove)
        fields.setSpacing(SPACE_4)
        fields.addWidget(self.title, 3)
        fields.addWidget(self.organisation, 2)
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, SPACE_2)
        inner.setSpacing(SPACE_2)
        nest(inner, fields)
        inner.addWidget(self.days)
        inner.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        column.addWidget(self._folded)


def span(post: Post) -> str:
    """«12.03.2018 – 01.02.2024»; empty when no day is known."""
    since = date_text(post.since) if post.since is not None else ""
    until = date_text(post.until) if post.until is not None else ""
    return f"{since} – {until}" if since or until else ""


def _any_day(_day: date) -> bool:
    """A post may begin on any day."""
    return True
