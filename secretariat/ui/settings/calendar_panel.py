"""Days off on working days, and working days at weekends: the office's own table."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.days_off import CalendarDay
from secretariat.domain.errors import DomainError
from secretariat.domain.ids import CalendarDayId
from secretariat.domain.ukrainian import tidy
from secretariat.ui.i18n import date_text, weekday_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton, SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note, TextField
from secretariat.ui.kit.layouts import empty, nest
from secretariat.ui.kit.panel import Panel, Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class CalendarPanel(Panel):
    """Emits `day_entered` with a `CalendarDay`, `day_removed` with its id."""

    day_entered = Signal(object)
    day_removed = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(margin=SPACE_5, spacing=SPACE_3)
        self.day = DateEntry(self.tr("Day of the calendar"), today, is_workday=lambda _day: True)
        self.kind = Choice(
            {False: self.tr("day off"), True: self.tr("working day")}, name=self.tr("What it is")
        )
        self.title = TextField(self.tr("Why"), placeholder=self.tr("Independence Day"))
        self.add = SecondaryButton(self.tr("Add the day"), icon=Icon.PLUS)
        self._note = Note()
        self._rule = Rule()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add.clicked.connect(lambda _checked=False: self._on_added())
        self.title.input.returnPressed.connect(self._on_added)
        self._arrange()

    def show_days(self, days: Sequence[CalendarDay], error: DomainError | None) -> None:
        """Show the table; beside an error what was typed stays."""
        self._note.say(refusal(error) if error is not None else "", Tone.DANGER)
        empty(self._rows)
        self._rule.setVisible(bool(days))
        for row in days:
            self._rows.addWidget(self._row(row))
        if error is None:
            self.day.set_day(None)
            self.title.set_text("")

    def _row(self, row: CalendarDay) -> QWidget:
        line = QWidget()
        remove = IconButton(
            Icon.DELETE, self.tr("Take {day} out of the table").format(day=date_text(row.day)), small=True
        )
        remove.clicked.connect(lambda _checked=False: self.day_removed.emit(CalendarDayId(row.id)))
        kind = self.tr("working day") if row.worked else self.tr("day off")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addWidget(Text(f"{date_text(row.day)}, {weekday_text(row.day)}"))
        layout.addWidget(Text(kind, tone=Tone.OK if row.worked else Tone.WARN))
        layout.addWidget(Text(row.title or "", tone=Tone.MUTED, wraps=True), 1)
        layout.addWidget(remove)
        return line

    def _on_added(self) -> None:
        day = self.day.day()
        if day is None:
            self._note.say(self.tr("Type the day first."), Tone.DANGER)
            self.day.setFocus()
            return
        self.day_entered.emit(
            CalendarDay(
                id=CalendarDayId(0),
                day=day,
                worked=bool(self.kind.value()),
                title=tidy(self.title.text()) or None,
            )
        )

    def _arrange(self) -> None:
        self.column.addWidget(Text(self.tr("Days off"), Role.SECTION))
        hint = self.tr(
            "Saturdays and Sundays are days off by themselves. Here stand holidays, and weekends that are worked."
        )
        self.column.addWidget(Text(hint, Role.CAPTION, Tone.MUTED, wraps=True))
        form = QHBoxLayout()
        form.setSpacing(SPACE_2)
        top = Qt.AlignmentFlag.AlignTop
        form.addWidget(Field(self.tr("Day"), self.day), 0, top)
        form.addWidget(Field(self.tr("What it is"), self.kind), 0, top)
        form.addWidget(self.title, 1, top)
        form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        nest(self.column, form)
        self.column.addWidget(self._note)
        self.column.addWidget(self._rule)
        nest(self.column, self._rows)
