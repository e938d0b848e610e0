"""The form of a new meeting, in the place of the chosen one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import GroupId, TemplateId
from secretariat.domain.meeting import MeetingFormat, MeetingKind, ProtocolKind
from secretariat.domain.planning import MeetingTemplate
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton, PrimaryButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import ComboField, Field, TextField
from secretariat.ui.kit.footed import Footed
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.segments import SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.meetings.button_row import ButtonRow
from secretariat.ui.meetings.planning import PlanForm, PlanState, from_template
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role
from secretariat.ui.words import meeting_format, meeting_kind


class PlanPanel(QWidget):
    """Enter plans the meeting, Esc goes back to the list."""

    plan_requested = Signal(object)
    cancelled = Signal()
    templates_requested = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._state: PlanState | None = None
        self.day = DateEntry(self.tr("Day"), today)
        self.start = TextField(self.tr("Beginning"), placeholder="14:00")
        self.end = TextField(self.tr("End"), placeholder="16:00")
        self.template = ComboField(self.tr("Template"), {}, wraps=True)
        self.template.choice.activated.connect(lambda _row: self._on_template())
        self.manage = IconButton(Icon.EDIT, self.tr("Templates…"))
        self.manage.clicked.connect(lambda: self.templates_requested.emit(self._group_id()))
        self.place = TextField(self.tr("Place"))
        self.kind = SegmentedControl(
            {kind: meeting_kind(kind) for kind in MeetingKind}, name=self.tr("Kind of the meeting")
        )
        self.format = ComboField(
            self.tr("Form of the meeting"), {one: meeting_format(one) for one in MeetingFormat}
        )
        self.group = ComboField(self.tr("Group"), {}, wraps=True)
        self.group.choice.activated.connect(lambda _row: self._offer_templates())
        self.fields: dict[str, Field] = {}
        self.plan = PrimaryButton(self.tr("Plan"), key="Enter")
        self._arrange()

    def show_plan(self, state: PlanState) -> None:
        """Begin with a fresh form, the cursor in its first field."""
        self._state = state
        self.group.choice.set_options(state.groups)
        self.group.choice.set_value(state.form.group_id)
        self.group.setVisible(len(state.groups) > 1)
        self._offer_templates()
        self._fill(state.form)
        self._forget_errors()
        self._body.show_top()
        self.day.setFocus()

    def show_refusal(self, error: DomainError) -> None:
        """Say at the field what is wrong with it."""
        self._forget_errors()
        field = self.fields.get(error.field or "", self.fields["day"])
        field.show_error(refusal(error))
        focus_in_view(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_accepted()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _on_accepted(self) -> None:
        self.plan_requested.emit(self._form())

    def _form(self) -> PlanForm:
        """What stands in the form, as a template has it where the form does not ask."""
        template = self._template()
        return PlanForm(
            group_id=self._group_id(),
            day=self.day.day(),
            start=self.start.text(),
            end=self.end.text(),
            place=self.place.text(),
            kind=MeetingKind(str(self.kind.value())),
            format=MeetingFormat(str(self.format.choice.value())),
            protocol=template.protocol if template is not None else ProtocolKind.FULL,
            template_id=template.id if template is not None else None,
        )

    def _fill(self, form: PlanForm) -> None:
        self.day.set_day(form.day)
        self.start.set_text(form.start)
        self.end.set_text(form.end)
        self.place.set_text(form.place)
        self.kind.set_value(form.kind)
        self.format.choice.set_value(form.format)

    def _group_id(self) -> GroupId:
        return GroupId(int(str(self.group.choice.value())))

    def _template(self) -> MeetingTemplate | None:
        chosen = self.template.choice.value()
        if self._state is None or chosen is None:
            return None
        return self._state.template(TemplateId(int(str(chosen))))

    def _offer_templates(self) -> None:
        """The templates of the chosen group; without any there is nothing to choose."""
        assert self._state is not None
        held = self._state.templates.get(self._group_id(), ())
        names = {whole.template.id: whole.template.name for whole in held}
        self.template.choice.set_options({None: self.tr("without a template")} | names)
        self.template.choice.set_value(None)
        for part in (self.template, self.manage):
            part.setVisible(bool(names))

    def _on_template(self) -> None:
        template = self._template()
        if template is not None:
            self._fill(from_template(self._form(), template))

    def _forget_errors(self) -> None:
        for field in self.fields.values():
            field.show_error("")

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        day, kind = Field(self.tr("Day"), self.day), Field(self.tr("Kind of the meeting"), self.kind)
        self.fields = {"day": day, "start": self.start, "end": self.end, "place": self.place}
        hours = QHBoxLayout()
        hours.setSpacing(SPACE_3)
        hours.addWidget(self.start)
        hours.addWidget(self.end)
        column.addWidget(Text(self.tr("New meeting"), Role.SECTION))
        column.addWidget(self.group)
        nest(column, self._template_row())
        column.addWidget(day)
        nest(column, hours)
        for part in (self.place, kind, self.format):
            column.addWidget(part)
        column.addWidget(self._buttons())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._body = Footed(inner)
        self._body.keep(self.plan)
        outer.addWidget(self._body)

    def _template_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.template, 1)
        row.addWidget(self.manage, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _buttons(self) -> ButtonRow:
        cancel = FlatButton(self.tr("Cancel"), key="Esc")
        self.plan.clicked.connect(self._on_accepted)
        cancel.clicked.connect(self.cancelled)
        return ButtonRow(self.plan, cancel)
