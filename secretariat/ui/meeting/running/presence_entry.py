"""A row of the presence panel with what unfolds under it."""

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SELECTION_BAR
from secretariat.ui.meeting.fields.keyed_rows import release_fields
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_details import PresenceDetails
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter
from secretariat.ui.meeting.running.presence_row import PresenceRow
from secretariat.ui.meeting.running.presence_state import PresenceLine
from secretariat.ui.meeting.running.presence_words import name_text

COUNT_WIDTH = 76


class PresenceEntry(QWidget):
    """Somebody with a name has squares; a company has the field for how many."""

    def __init__(self, presenter: PresencePresenter, line: PresenceLine, typing: TypingKeeper) -> None:
        super().__init__()
        self.id, self.person_id = line.id, line.person_id
        self._presenter, self._typing = presenter, typing
        self.row = PresenceRow(line.id, name_text(line), with_seats=line.person_id is not None)
        self.row.removal_requested.connect(lambda: presenter.remove(line.id))
        self.row.recusal_requested.connect(self._toggle_recusal)
        self.details: PresenceDetails | None = None
        self._line = line
        self.count = self._make_count(line) if line.person_id is None else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)

    def show_line(self, line: PresenceLine, people: Sequence[PersonChoice], *, open_: bool) -> None:
        """Show what is stored, with what is exact when `open_`."""
        self._line = line
        self.row.show_line(line)
        if self.count is not None:
            self.count.load(str(line.count) if line.count is not None else "")
        if open_ and self.details is None:
            self.details = PresenceDetails(self._presenter, self.id, self._typing)
            self._column.addWidget(self.details)
            self.details.show()
        elif not open_ and self.details is not None:
            self._fold()
        if self.details is not None:
            self.details.show_line(line, people)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One ground under somebody and what is exact about them, so that it is plain whose it is."""
        if self.details is not None:
            palette, painter = colours(), QPainter(self)
            painter.fillRect(self.rect(), palette.accent_soft)
            painter.fillRect(0, 0, SELECTION_BAR, self.height(), palette.accent)
            painter.end()

    def _fold(self) -> None:
        assert self.details is not None
        details, self.details = self.details, None
        release_fields(details)
        self._column.removeWidget(details)
        details.hide()
        details.deleteLater()
        self.update()

    def _make_count(self, line: PresenceLine) -> MeetingLine:
        count = MeetingLine(
            self.tr("{name}: how many").format(name=name_text(line)),
            lambda typed: self._presenter.set_count(self.id, typed),
            placeholder=self.tr("how many"),
            small=True,
        )
        keep_width(count, COUNT_WIDTH)
        bind(count, Place(part=Part.ATTENDANCE, id=line.id, field="count"))
        self.row.extra.addWidget(count)
        return count

    def _toggle_recusal(self) -> None:
        self._presenter.set_recusal(self.id, recused=not self._line.recused)
