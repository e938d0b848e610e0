"""Who does what a point says, until when: «↳ кому · до якого числа»."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.meeting.fields.lengths import follow_letters
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import NOBODY, Who
from secretariat.ui.meeting.running.decision import PointLine
from secretariat.ui.typography import Role

WHO_WIDTH, WHO_MOST, FRAME = 132, 320, 20
EMAIL_WIDTH, OTHERS_WIDTH = 190, 250


class _Arrow(QWidget):
    """The drawing that leads from a point to its action."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(16), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = scaled(16)
        place = QRectF(0, (self.height() - size) // 2, size, size)
        paint_icon(painter, Icon.THEN, colours().accent_text, place)
        painter.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What is committed beside who and until when: an address from outside, and who else does it."""

    email: Callable[[str], bool]
    others: Callable[[str], bool]


class Assignment(QWidget):
    """Hands who, day and «постійно» to `changed`; typed words that are nobody's name go to `typed`."""

    def __init__(
        self,
        after: Callable[[], date],
        is_workday: Callable[[date], bool],
        changed: Callable[[Who, date | None, bool], None],
        typed: Callable[[str], None],
        beside: Beside,
    ) -> None:
        super().__init__()
        self._changed = changed
        self._line: PointLine | None = None
        self.who = WhoPicker(
            self.tr("Who does it"),
            self._on_who,
            typed,
            labels=True,
            placeholder=self.tr("who?"),
            small=True,
        )
        follow_letters(self.who, self._fit_who)
        self.who.textChanged.connect(lambda _text: self._fit_who())
        self.due = DateEntry(self.tr("Until when"), after, is_workday=is_workday, small=True)
        self.due.day_chosen.connect(self._on_due)
        self._is_action = Text("", Role.CAPTION, Tone.MUTED)
        self._standing = FlatButton(self.tr("always"), small=True)
        self._standing.setCheckable(True)
        self._standing.setToolTip(self.tr("The action has no end: it is done all the time"))
        self._standing.clicked.connect(self._on_standing)
        self._make_beside(beside)
        self._arrange()

    def show_line(self, line: PointLine, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the action."""
        self._line = line
        self.who.show_who(line.who, people)
        self._show_due(line)
        self.due.setEnabled(not line.standing)
        self._standing.setChecked(line.standing)
        self._standing.setVisible(line.due is None)
        self._is_action.setText(self.tr("action") if line.who != NOBODY else "")
        self.email.setVisible(line.who.label is not None)
        self.email.load(line.email)
        self.others.setVisible(line.who != NOBODY)
        self.others.load(line.others)

    def _fit_who(self) -> None:
        """As wide as the name, so that it is not cut, and never so wide that nothing stands beside it."""
        needed = self.who.fontMetrics().horizontalAdvance(self.who.text()) + FRAME
        self.who.setFixedWidth(max(scaled(WHO_WIDTH), min(needed, scaled(WHO_MOST))))
        self.who.setToolTip(self.who.text() if needed > scaled(WHO_MOST) else "")

    def _show_due(self, line: PointLine) -> None:
        if line.standing:
            self.due.set_day(None)
        else:
            self.due.load(line.due)

    def _on_who(self, who: Who) -> None:
        if self._line is not None:
            self._changed(who, self.due.day(), self._line.standing)
            if who != NOBODY:
                self.due.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_due(self, day: object) -> None:
        if self._line is not None:
            self._changed(self._line.who, day if isinstance(day, date) else None, False)

    def _on_standing(self, standing: bool) -> None:
        if self._line is not None:
            self._changed(self._line.who, None if standing else self._line.due, standing)

    def _make_beside(self, beside: Beside) -> None:
        self.email = MeetingLine(
            self.tr("E-mail of the executor from outside"),
            beside.email,
            placeholder=self.tr("e-mail"),
            small=True,
            width=EMAIL_WIDTH,
        )
        self.others = MeetingLine(
            self.tr("Together with whom"),
            beside.others,
            placeholder=self.tr("together with: names, bodies"),
            small=True,
            width=OTHERS_WIDTH,
        )
        for line in (self.email, self.others):
            line.hide()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(_Arrow(), 0, Qt.AlignmentFlag.AlignTop)
        parts = FlowLayout()
        for part in (self.who, self.due, self._is_action, self._standing, self.email, self.others):
            parts.addWidget(part)
        nest(row, parts, 1)
