"""«Скасувати засідання», «Перенести засідання»: the reason, and the new day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.ids import MeetingId
from secretariat.services.rows import MeetingRow
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, TextField
from secretariat.ui.measures import SPACE_3
from secretariat.ui.meetings.calling_off import CallOffForm, fresh_call_off
from secretariat.ui.meetings.side_form import SideForm


class CallOffPanel(SideForm):
    """One form for both: a cancelled meeting has no other day."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.reason = TextField(self.tr("Reason"))
        self.day = DateEntry(self.tr("New day"), today)
        self.start = TextField(self.tr("Beginning"), placeholder="14:00")
        self.end = TextField(self.tr("End"), placeholder="16:00")
        self._when = QWidget()
        self.is_postponing = False
        self.meeting_id: MeetingId | None = None
        self._arrange()

    def show_cancel(self, row: MeetingRow) -> None:
        """Ask why the meeting is cancelled."""
        day = date_text(row.day)
        self.title.setText(self.tr("Cancel the meeting of {day}").format(day=day))
        self.explanation.setText(self.tr("Its items will be offered for the next meeting."))
        self.accept.setText(self.tr("Cancel the meeting"))
        self._begin(row, is_postponing=False)

    def show_postpone(self, row: MeetingRow) -> None:
        """Ask why the meeting is put off, and to which day."""
        day = date_text(row.day)
        self.title.setText(self.tr("Put the meeting of {day} off").format(day=day))
        self.explanation.setText(
            self.tr("A new meeting is planned with this agenda; its members are those of the new day.")
        )
        self.accept.setText(self.tr("Put the meeting off"))
        self._begin(row, is_postponing=True)

    def form(self) -> CallOffForm:
        """What is typed."""
        return CallOffForm(
            reason=self.reason.text(),
            day=self.day.day(),
            start=self.start.text(),
            end=self.end.text(),
        )

    def _begin(self, row: MeetingRow, *, is_postponing: bool) -> None:
        self.is_postponing, self.meeting_id = is_postponing, row.id
        fresh = fresh_call_off(row)
        self.reason.set_text(fresh.reason)
        self.day.set_day(fresh.day)
        self.start.set_text(fresh.start)
        self.end.set_text(fresh.end)
        self._when.setVisible(is_postponing)
        self._day.setVisible(is_postponing)
        self.begin(self.day if is_postponing else self.reason)

    def _arrange(self) -> None:
        self._day = Field(self.tr("New day"), self.day)
        self.fields = {"reason": self.reason, "day": self._day, "start": self.start, "end": self.end}
        row = QHBoxLayout(self._when)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.start)
        row.addWidget(self.end)
        for part in (self._day, self._when, self.reason):
            self.inputs.addWidget(part)
