"""One day of the meeting with its hours."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.ids import SittingId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.details_presenter import DetailsPresenter
from secretariat.ui.meeting.prepare.state import DayLine
from secretariat.ui.typed_time import clock_text

CLOCK_WIDTH = 72


class DayRow(QWidget):
    """Day, beginning, end."""

    def __init__(self, bench: Bench, presenter: DetailsPresenter, sitting_id: SittingId, note: Note) -> None:
        super().__init__()
        self.day = DateEntry(
            self.tr("Day of the meeting"),
            lambda: bench.session.office.desk.clock().date(),
            is_workday=bench.session.is_workday,
        )
        self.day.day_chosen.connect(
            lambda day: presenter.set_day(sitting_id, day) if day is not None else self._restore()
        )
        self.start = MeetingLine(
            self.tr("Beginning"),
            lambda typed: presenter.set_start(sitting_id, typed),
            placeholder=self.tr("from"),
            width=CLOCK_WIDTH,
        )
        self.end = MeetingLine(
            self.tr("End"),
            lambda typed: presenter.set_end(sitting_id, typed),
            placeholder=self.tr("until"),
            width=CLOCK_WIDTH,
        )
        self._remove = IconButton(Icon.DELETE, self.tr("Take this day out"))
        self._remove.clicked.connect(lambda _checked=False: presenter.remove_day(sitting_id))
        self._line: DayLine | None = None
        for field, widget in (("day", self.day.input), ("start", self.start), ("end", self.end)):
            bind(widget, Place(part=Part.SITTING, id=sitting_id, field=field), note)
        self._arrange()

    def show_day(self, line: DayLine, *, only: bool) -> None:
        """Show what is stored of the day; the only one cannot be taken out."""
        self._remove.setHidden(only)
        self._line = line
        self.day.load(line.day)
        self.start.load(clock_text(line.start))
        self.end.load(clock_text(line.end))

    def _restore(self) -> None:
        """A meeting has a day: an emptied field takes the stored one back."""
        if self._line is not None:
            self.day.set_day(self._line.day)

    def _arrange(self) -> None:
        """Two halves, as the columns of the form above."""
        hours = QWidget()
        beside = QHBoxLayout(hours)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE_2)
        beside.addWidget(self.start)
        beside.addWidget(Text("–", tone=Tone.MUTED))
        beside.addWidget(self.end)
        beside.addWidget(self._remove)
        beside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(self.day, 1)
        row.addWidget(hours, 1)
