"""One line of the registration sheet: who, how they take part, when they came and left, or why they did not."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.attendance import Presence
from secretariat.services.attendance import Mark
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.presence_segments import PresenceSegments, Seat
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.typing_keeper import TypingKeeper
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter, TypedStay
from secretariat.ui.meeting.running.presence_state import PresenceLine, Stay
from secretariat.ui.meeting.running.presence_words import (
    as_what,
    item_text,
    moment_text,
    name_text,
    spoken_name,
)
from secretariat.ui.meeting.running.seats import DIGITS, MARKS, SEATS
from secretariat.ui.typography import Role

NUMBER_WIDTH, CLOCK_WIDTH, EXACT_WIDTH = 28, 76, 288


class RegisterRow(QWidget):
    """Takes the keyboard as a whole: 1, 2, 3 mark, ↑ ↓ walk, Insert enters somebody more, Tab goes into its fields."""

    step_requested = Signal(int)
    guest_requested = Signal()

    def __init__(self, presenter: PresencePresenter, line: PresenceLine, typing: TypingKeeper) -> None:
        super().__init__()
        self.id, self._presenter, self._line = line.id, presenter, line
        name = name_text(line)
        self._number, self._name = Text(tone=Tone.MUTED), Text(name, wraps=True)
        self._what = Text("", Role.CAPTION, Tone.MUTED, wraps=True)
        self.segments = PresenceSegments(name)
        self.segments.chosen.connect(lambda seat: self._mark(MARKS[Seat(seat)]))
        if line.person_id is None:
            self.segments.hide()
        self.came = self._clock(self.tr("{name}: came").format(name=name))
        self.left = self._clock(self.tr("{name}: left").format(name=name))
        self.reason = MeetingLine(
            self.tr("{name}: why not").format(name=name),
            lambda _typed: self._excuse(),
            placeholder=self.tr("why not"),
            small=True,
        )
        self.paper = MeetingLine(
            self.tr("{name}: by which paper").format(name=name),
            lambda _typed: self._excuse(),
            placeholder=self.tr("by which paper"),
            small=True,
        )
        self.count = MeetingLine(
            self.tr("{name}: how many").format(name=name),
            lambda typed: presenter.set_count(self.id, typed),
            placeholder=self.tr("how many"),
            small=True,
            width=CLOCK_WIDTH + SPACE_5,
        )
        if line.person_id is not None:
            self.count.hide()
        self._from, self._until = (
            Text(self.tr("from"), tone=Tone.MUTED),
            Text(self.tr("until"), tone=Tone.MUTED),
        )
        self._several, self._note = Text("", Role.CAPTION, Tone.MUTED, wraps=True), Note()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bind(typing)
        self._arrange()

    def show_line(self, number: int, line: PresenceLine) -> None:
        """Show what is stored; what does not apply is not asked."""
        self._line = line
        self._number.setText(f"{number}.")
        self._what.setText(as_what(line))
        self._what.setVisible(bool(self._what.text()))
        self.segments.set_seat(SEATS[line.mark] if line.mark is not None else None)
        away = line.presence in (Presence.EXCUSED, Presence.ABSENT)
        self._name.set_tone(Tone.MUTED if away else Tone.PLAIN)
        one = len(line.stays) == 1
        for part in (self._from, self.came, self._until, self.left):
            part.setVisible(one)
        self.count.load(str(line.count) if line.count is not None else "")
        self._several.setVisible(len(line.stays) > 1)
        self._several.setText(self.tr("several stretches: see the panel at the left"))
        stay = line.stays[0] if one else Stay()
        self.came.load(item_text(stay.came_item) or moment_text(stay.came, dated=stay.dated))
        self.left.load(item_text(stay.left_item) or moment_text(stay.left, dated=stay.dated))
        for field, stored in ((self.reason, line.reason), (self.paper, line.paper)):
            field.setVisible(away)
            field.load(stored)
        self.setAccessibleName(spoken_name(line, self._what.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in DIGITS and self._line.person_id is not None:
            self._mark(DIGITS[key])
        elif plain and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key == Qt.Key.Key_Insert:
            self.guest_requested.emit()
        else:
            super().keyPressEvent(event)

    def _mark(self, mark: Mark) -> None:
        self._presenter.register(self.id, mark)

    def _excuse(self) -> bool:
        return self._presenter.excuse(self.id, self.reason.text(), self.paper.text())

    def _stay(self) -> bool:
        online = self._line.stays[0].online if self._line.stays else False
        typed = TypedStay(came=self.came.text(), left=self.left.text())
        return self._presenter.set_stays(self.id, [replace(typed, online=online)])

    def _clock(self, name: str) -> MeetingLine:
        return MeetingLine(name, lambda _typed: self._stay(), small=True, width=CLOCK_WIDTH)

    def _bind(self, typing: TypingKeeper) -> None:
        fields = {
            "came": self.came,
            "left": self.left,
            "reason": self.reason,
            "paper": self.paper,
            "count": self.count,
        }
        for field, widget in fields.items():
            bind(widget, Place(part=Part.ATTENDANCE, id=self.id, field=field), self._note)
        for field, line in (("reason", self.reason), ("paper", self.paper)):
            line.keep_typing(typing, Place(part=Part.ATTENDANCE, id=self.id, field=field))
        bind(self.segments, Place(part=Part.ATTENDANCE, id=self.id, field="presence"), self._note)

    def _arrange(self) -> None:
        keep_width(self._number, NUMBER_WIDTH)
        text, row = QVBoxLayout(), QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self._name)
        text.addWidget(self._what)
        row.setSpacing(SPACE_3)
        row.addWidget(self._number)
        nest(row, text, 1)
        row.addWidget(self.segments)
        row.addWidget(self._exact())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_1)
        nest(column, row)
        column.addWidget(self._note)
        column.addWidget(Rule())

    def _exact(self) -> QWidget:
        """Times or reasons in one width, so that the squares of all lines stand under each other."""
        held = QWidget()
        keep_width(held, EXACT_WIDTH)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        for part in (self._from, self.came, self._until, self.left, self.count):
            row.addWidget(part)
        for words in (self.reason, self.paper, self._several):
            row.addWidget(words, 1)
        row.addStretch(0)
        return held
