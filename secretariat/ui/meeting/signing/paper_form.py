"""Signing by pen: print, sign, say when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.signing.step import Step, StepState
from secretariat.ui.typography import Role


class PaperForm(QWidget):
    """`print_requested`, then `signed` with the day on which both signed."""

    print_requested = Signal()
    signed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._note = Note()
        self.print_button = Button(self.tr("Open for printing"), icon=Icon.PRINTER)
        self.print_button.clicked.connect(lambda _checked=False: self._on_print())
        self.day = DateEntry(
            self.tr("Day of signing"),
            lambda: bench.session.record.last_day,
            is_workday=bench.session.is_workday,
        )
        self.day.input.returnPressed.connect(self._on_signed)
        self.signed_button = Button(self.tr("Signed"), icon=Icon.CHECK)
        self.signed_button.clicked.connect(lambda _checked=False: self._on_signed())
        for field, widget in (("print", self.print_button), ("on", self.day.input)):
            bind(widget, Place(part=Part.MEETING, id=bench.session.meeting_id, field=field), self._note)
        self._make_steps()
        self._show_printed(False)

    def refresh(self) -> None:
        """Offer today until another day is typed; while the paper is made, say so."""
        session = self._bench.session
        if self.day.day() is None:
            self.day.set_day(session.office.desk.clock().date())
        busy = session.is_busy(Place(part=Part.MEETING, id=session.meeting_id, field="print"))
        self.print_button.setText(self.tr("Making the paper…") if busy else self.tr("Open for printing"))
        self.print_button.updateGeometry()
        self.print_button.setEnabled(not busy)

    def _on_print(self) -> None:
        self.print_requested.emit()
        self._show_printed(True)

    def _on_signed(self) -> None:
        day = self.day.day()
        if not isinstance(day, date) or self.day.input.text().strip() != date_text(day):
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.signed.emit(day)

    def _show_printed(self, printed: bool) -> None:
        """After the printing the day is what is asked; before it may be given all the same."""
        ahead = StepState.CURRENT if printed else StepState.LATER
        for number, (step, state) in enumerate(
            (
                (self._first, StepState.DONE if printed else StepState.CURRENT),
                (self._second, ahead),
                (self._third, ahead),
            ),
            start=1,
        ):
            step.show_state(number, state)
        self.print_button.set_kind(Kind.SECONDARY if printed else Kind.PRIMARY)
        self.signed_button.set_kind(Kind.PRIMARY if printed else Kind.SECONDARY)

    def _make_steps(self) -> None:
        self._first = Step(self.tr("Print the protocol"))
        self._first.beside.addWidget(self.print_button)
        self._second = Step(self.tr("Let the chair sign it with a pen, then the secretary"))
        self._second.beside.addWidget(Text(self.tr("outside this window"), Role.CAPTION, Tone.MUTED))
        self._third = Step(self.tr("Say on which day both signed"))
        self._third.beside.addWidget(self.day)
        self._third.beside.addWidget(self.signed_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for part in (self._first, self._second, self._third, self._note):
            column.addWidget(part)
