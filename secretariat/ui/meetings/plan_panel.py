"""The form of a new meeting, in the place of the chosen one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId
from secretariat.domain.meeting import MeetingFormat, MeetingKind
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import ComboField, Field, TextField
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_4, SPACE_5
from secretariat.ui.meetings.planning import PlanForm, PlanState
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role
from secretariat.ui.words import meeting_format, meeting_kind


class PlanPanel(QWidget):
    """Enter plans the meeting, Esc goes back to the list."""

    plan_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._state: PlanState | None = None
        self.day = DateEntry(self.tr("Day"), today)
        self.start = TextField(self.tr("Beginning"), placeholder="14:00")
        self.place = TextField(self.tr("Place"))
        self.kind = SegmentedControl(
            {kind: meeting_kind(kind) for kind in MeetingKind}, name=self.tr("Kind of the meeting")
        )
        self.format = ComboField(
            self.tr("Form of the meeting"), {one: meeting_format(one) for one in MeetingFormat}
        )
        self.group = ComboField(self.tr("Group"), {})
        self.fields: dict[str, Field] = {}
        self._arrange()

    def show_plan(self, state: PlanState) -> None:
        """Begin with a fresh form, the cursor in its first field."""
        self._state = state
        self.day.set_day(state.form.day)
        self.start.set_text(state.form.start)
        self.place.set_text(state.form.place)
        self.kind.set_value(state.form.kind)
        self.format.choice.set_value(state.form.format)
        self.group.choice.set_options(state.groups)
        self.group.choice.set_value(state.form.group_id)
        self.group.setVisible(len(state.groups) > 1)
        self._forget_errors()
        self.day.setFocus()

    def show_refusal(self, error: DomainError) -> None:
        """Say at the field what is wrong with it."""
        self._forget_errors()
        field = self.fields.get(error.field or "", self.fields["day"])
        field.show_error(refusal(error))
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_accepted()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_accepted(self) -> None:
        form = PlanForm(
            group_id=GroupId(int(str(self.group.choice.value()))),
            day=self.day.day(),
            start=self.start.text(),
            place=self.place.text(),
            kind=MeetingKind(str(self.kind.value())),
            format=MeetingFormat(str(self.format.choice.value())),
        )
        self.plan_requested.emit(form)

    def _forget_errors(self) -> None:
        for field in self.fields.values():
            field.show_error("")

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        day, kind = Field(self.tr("Day"), self.day), Field(self.tr("Kind of the meeting"), self.kind)
        self.fields = {"day": day, "start": self.start, "place": self.place}
        column.addWidget(Text(self.tr("New meeting"), Role.SECTION))
        for part in (self.group, day, self.start, self.place, kind, self.format):
            column.addWidget(part)
        column.addLayout(self._buttons())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(inner))

    def _buttons(self) -> QHBoxLayout:
        plan, cancel = PrimaryButton(self.tr("Plan"), key="Enter"), FlatButton(self.tr("Cancel"), key="Esc")
        plan.clicked.connect(self._on_accepted)
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(plan)
        row.addWidget(cancel)
        row.addStretch(1)
        return row
