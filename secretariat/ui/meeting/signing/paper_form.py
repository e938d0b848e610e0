"""Signing by pen: print, sign, say when, and take the scan."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind, SecondaryButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place


class PaperForm(QWidget):
    """`print_requested`, then `signed` with the day on which both signed."""

    print_requested = Signal()
    signed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._note = Note()
        self._print = SecondaryButton(self.tr("Open for printing"), icon=Icon.PRINTER)
        self._print.clicked.connect(lambda _checked=False: self.print_requested.emit())
        self.day = DateEntry(self.tr("Day of signing"), lambda: bench.session.office.desk.clock().date())
        self._signed = Button(self.tr("Signed"), kind=Kind.PRIMARY, icon=Icon.CHECK)
        self._signed.clicked.connect(lambda _checked=False: self._on_signed())
        self._bench = bench
        meeting_id = bench.session.meeting_id
        for field, widget in (("print", self._print), ("on", self.day.input)):
            bind(widget, Place(part=Part.MEETING, id=meeting_id, field=field), self._note)
        self._arrange()

    def refresh(self, *, busy: bool) -> None:
        """Offer today until another day is typed."""
        if self.day.day() is None:
            self.day.set_day(self._bench.session.office.desk.clock().date())
        self.setEnabled(not busy)

    def _on_signed(self) -> None:
        day = self.day.day()
        if isinstance(day, date):
            self.signed.emit(day)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for number, words, parts in (
            (1, self.tr("Print the protocol and let the chair and the secretary sign it"), (self._print,)),
            (2, self.tr("Say on which day they signed"), (self.day, self._signed)),
        ):
            row = QHBoxLayout()
            row.setSpacing(SPACE_3)
            row.addWidget(Text(f"{number}.", tone=Tone.MUTED), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(words, wraps=True), 1)
            for part in parts:
                row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self._note)
