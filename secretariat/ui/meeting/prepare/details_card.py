"""The meeting as a whole in one line, which unfolds to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import PersonId, SittingId
from secretariat.domain.meeting import MeetingFormat, MeetingKind, MeetingState, Office
from secretariat.ui import words as office_words
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Field, Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest, nest_in_grid
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.names import unbroken
from secretariat.ui.meeting.people import Who, enter_person
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.day_row import DayRow
from secretariat.ui.meeting.prepare.details_presenter import DetailsPresenter
from secretariat.ui.meeting.prepare.state import DayLine, Details
from secretariat.ui.typography import Role


class DetailsCard(Panel):
    """A summary with «Змінити»; the form under it commits field by field."""

    def __init__(self, bench: Bench, presenter: DetailsPresenter) -> None:
        super().__init__(margin=SPACE_4)
        self._bench, self._presenter = bench, presenter
        self._note = Note()
        self._summary = Text(wraps=True)
        self._toggle = FlatButton(self.tr("Change"), icon=Icon.EDIT)
        self._make_fields()
        self._form = self._make_form()
        self._toggle.clicked.connect(lambda _checked=False: self.unfold(self._form.isHidden()))
        self._form.hide()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._summary, 1)
        head.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        nest(self.column, head)
        nest(self.column, _reaching_out(self._form))

    def show_details(self, details: Details, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the meeting."""
        self._summary.setText(" · ".join(_summary(details)))
        self.kind.set_value(details.kind)
        self.format.set_value(details.format)
        self.place.load(details.place)
        state = self._presenter.wanted or details.state
        self.state.set_value(state)
        self.reason.load(details.reason)
        needless = state in (MeetingState.PLANNED, MeetingState.HELD)
        self._reason_field.setHidden(needless and not self.reason.text())
        self.chair.show_who(Who(person_id=details.chair_id), people)
        self.secretary.show_who(Who(person_id=details.secretary_id), people)
        self.items_due.load(details.items_due)
        self.days.sync(line.id for line in details.days)
        for line in details.days:
            row = self.days.row(line.id)
            assert row is not None
            row.show_day(line, only=len(details.days) == 1)

    def unfold(self, open_: bool) -> None:
        """Show the form, or the summary alone."""
        self._form.setVisible(open_)
        self._toggle.setText(self.tr("Fold up") if open_ else self.tr("Change"))
        self._toggle.set_icon(Icon.UP if open_ else Icon.EDIT)
        if open_:
            self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self) -> None:
        presenter = self._presenter
        self.kind = Choice({kind: office_words.meeting_kind(kind) for kind in MeetingKind})
        self.kind.activated.connect(lambda _row: presenter.set_kind(MeetingKind(str(self.kind.value()))))
        self.format = Choice({one: office_words.meeting_format(one) for one in MeetingFormat})
        self.format.activated.connect(
            lambda _row: presenter.set_format(MeetingFormat(str(self.format.value())))
        )
        self.state = Choice({one: words.meeting_state(one) for one in MeetingState})
        self.state.activated.connect(self._on_state)
        self.reason = MeetingLine(self.tr("Reason"), presenter.set_reason)
        self.place = MeetingLine(self.tr("Place"), presenter.set_place)
        self.items_due = DateEntry(
            self.tr("Questions are taken until"), lambda: self._bench.session.office.desk.clock().date()
        )
        self.items_due.day_chosen.connect(presenter.set_items_due)
        self.chair = self._officer(Office.CHAIR, self.tr("Chair of the meeting"))
        self.secretary = self._officer(Office.SECRETARY, self.tr("Secretary of the meeting"))
        fields: dict[str, QWidget] = {
            "kind": self.kind,
            "format": self.format,
            "place": self.place,
            "state": self.state,
            "reason": self.reason,
            "items_due": self.items_due.input,
        }
        for field, widget in fields.items():
            bind(widget, self._address(field), self._note)
        for line, field in ((self.place, "place"), (self.reason, "reason")):
            line.keep_typing(self._bench.typing, self._address(field))

    def _on_state(self, _row: int) -> None:
        if not self._presenter.set_state(MeetingState(str(self.state.value()))):
            self._reason_field.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _officer(self, office: Office, name: str) -> WhoPicker:
        def chosen(who: Who) -> None:
            if who.person_id is not None:
                self._presenter.set_officer(office, who.person_id)

        def typed(text: str) -> None:
            person: PersonId | None = enter_person(self._bench.session, self._address(office.value), text)
            if person is not None:
                self._presenter.set_officer(office, person)

        picker = WhoPicker(name, chosen, typed)
        bind(picker, self._address(office.value), self._note)
        return picker

    def _make_form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(SPACE_2, SPACE_3, 0, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_3)
        for column in (0, 1, 2):
            grid.setColumnStretch(column, 1)
        grid.addWidget(Field(self.tr("Kind"), self.kind), 0, 0)
        grid.addWidget(Field(self.tr("Format"), self.format), 0, 1)
        grid.addWidget(Field(self.tr("Place"), self.place), 0, 2)
        grid.addWidget(Field(self.tr("Chair of the meeting"), self.chair), 1, 0)
        grid.addWidget(Field(self.tr("Secretary of the meeting"), self.secretary), 1, 1)
        grid.addWidget(Field(self.tr("What became of it"), self.state), 1, 2)
        self._reason_field = Field(self.tr("Reason"), self.reason)
        grid.addWidget(self._reason_field, 2, 0, 1, 3)
        nest_in_grid(grid, self._make_days(), QRect(0, 3, 2, 1))
        grid.addWidget(Field(self.tr("Questions are taken until"), self.items_due), 3, 2)
        grid.addWidget(self._note, 4, 0, 1, 3)
        return form

    def _make_days(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_2)
        self.days: KeyedRows[SittingId, DayRow] = KeyedRows(
            rows, lambda sitting: DayRow(self._bench, self._presenter, sitting, self._note)
        )
        more = FlatButton(self.tr("one more day"), icon=Icon.PLUS)
        more.clicked.connect(lambda _checked=False: self._presenter.add_day())
        column = QVBoxLayout()
        column.setSpacing(SPACE_1)
        column.addWidget(Text(self.tr("Days and hours"), Role.CAPTION, Tone.MUTED))
        nest(column, rows)
        nest(column, hanging(more))
        column.addStretch(1)
        return column

    def _address(self, field: str) -> Place:
        return Place(part=Part.MEETING, id=self._bench.session.meeting_id, field=field)


def _reaching_out(form: QWidget) -> QHBoxLayout:
    """The form with its left margin outside: there lies the ground of a flat button that hangs under the fields."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(-SPACE_2)
    row.addWidget(form)
    return row


def _summary(details: Details) -> list[str]:
    """What the folded card says, in the order in which it is asked."""
    parts = [_day(line) for line in details.days]
    parts += [office_words.meeting_kind(details.kind), office_words.meeting_format(details.format)]
    if details.state not in (MeetingState.PLANNED, MeetingState.HELD):
        parts.append(words.meeting_state(details.state))
    if details.place:
        parts.append(details.place)
    if details.items_due is not None:
        until = QCoreApplication.translate("DetailsCard", "questions until {day}")
        parts.append(unbroken(until.format(day=date_text(details.items_due))))
    if details.chair:
        parts.append(unbroken(f"{words.office(Office.CHAIR)} {details.chair}"))
    if details.secretary:
        parts.append(unbroken(f"{words.office(Office.SECRETARY)} {details.secretary}"))
    return parts


def _day(line: DayLine) -> str:
    hours = "–".join(f"{clock:%H:%M}" for clock in (line.start, line.end) if clock is not None)
    return f"{date_text(line.day)} {hours}".strip()
