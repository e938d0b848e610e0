"""Кошик: deleted meetings, each of which comes back as it was."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import MeetingId
from secretariat.services.trash import TrashedMeeting
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton, SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meetings.side_list import SideList
from secretariat.ui.typography import Role


class TrashPanel(SideList):
    """`restore` and `remove` are called for a meeting."""

    def __init__(
        self, restore: Callable[[MeetingId], object], remove: Callable[[TrashedMeeting], object]
    ) -> None:
        super().__init__(self.tr("Trash"), self.tr("The trash is empty."))
        self._restore, self._remove = restore, remove

    def show_trash(self, meetings: Sequence[TrashedMeeting]) -> None:
        """Show what lies in the trash."""
        self.show_rows([self._row(meeting) for meeting in meetings])

    def _row(self, meeting: TrashedMeeting) -> QWidget:
        day = date_text(meeting.day)
        deleted = self.tr("deleted on {day}, {time}").format(
            day=date_text(meeting.deleted.date()), time=time_text(meeting.deleted)
        )
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(self.tr("Meeting {day}").format(day=day), Role.STRONG))
        column.addWidget(Text(f"{meeting.group} · {deleted}", Role.CAPTION, Tone.MUTED, wraps=True))
        nest(column, self._buttons(meeting, day))
        return row

    def _buttons(self, meeting: TrashedMeeting, day: str) -> QHBoxLayout:
        restore = SecondaryButton(self.tr("Put back"), icon=Icon.UNDO, small=True)
        restore.setAccessibleName(self.tr("Put the meeting of {day} back").format(day=day))
        restore.clicked.connect(lambda _checked=False: self._restore(meeting.id))
        remove = IconButton(
            Icon.DELETE, self.tr("Delete the meeting of {day} for good…").format(day=day), small=True
        )
        remove.clicked.connect(lambda _checked=False: self._remove(meeting))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(restore)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        return buttons
