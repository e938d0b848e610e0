"""A person's place in a group: role, vote, from when until when."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.group import Membership, Role
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3
from secretariat.ui.typography import Role as Letters
from secretariat.ui.words import role


class MembershipRow(QWidget):
    """Emits `changed` with the id, the name of a field of `Membership` and its new value."""

    changed = Signal(int, str, object)
    removal_requested = Signal(int)

    def __init__(self, membership: Membership, group: str, error: str, today: Callable[[], date]) -> None:
        super().__init__()
        self._id = membership.id
        self.role = Choice({one: role(one) for one in Role}, name=self.tr("Role in the group"))
        self.vote = CheckBox(self.tr("has a vote"))
        self.since = DateEntry(self.tr("In the group since"), today, is_workday=_any_day)
        self.until = DateEntry(self.tr("In the group until"), today, is_workday=_any_day)
        self._remove = IconButton(Icon.DELETE, self.tr("Entered by mistake: take out of the group"))
        self._note = Note()
        self._note.say(error, Tone.DANGER)
        self._load(membership)
        self._connect()
        self._arrange(group)

    def error_text(self) -> str:
        """What the last attempt at this row failed by."""
        return self._note.text()

    def _load(self, membership: Membership) -> None:
        self.role.set_value(membership.role)
        self.vote.setChecked(membership.voting)
        self.since.set_day(membership.since)
        self.until.set_day(membership.until)

    def _connect(self) -> None:
        self.role.currentIndexChanged.connect(lambda _: self._emit("role", Role(str(self.role.value()))))
        self.vote.clicked.connect(lambda on: self._emit("voting", on))
        self.since.day_chosen.connect(lambda day: self._emit("since", day))
        self.until.day_chosen.connect(lambda day: self._emit("until", day))
        self._remove.clicked.connect(lambda: self.removal_requested.emit(self._id))

    def _emit(self, field: str, value: object) -> None:
        self.changed.emit(self._id, field, value)

    def _arrange(self, group: str) -> None:
        row = FlowLayout(spacing=SPACE_3)
        row.addWidget(self.role)
        row.addWidget(self.vote)
        for words, entry in ((self.tr("from"), self.since), (self.tr("until"), self.until)):
            row.addWidget(_with_word(words, entry))
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        column.setSpacing(SPACE_1)
        if group:
            column.addWidget(Text(group, wraps=True))
        nest(column, row)
        column.addWidget(self._note)


def _with_word(words: str, entry: DateEntry) -> QWidget:
    """A day that stays on one line with the word before it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_2)
    row.addWidget(Text(words, Letters.CAPTION, Tone.MUTED))
    row.addWidget(entry)
    return both


def _any_day(_day: date) -> bool:
    """People join and leave on any day of the week."""
    return True
