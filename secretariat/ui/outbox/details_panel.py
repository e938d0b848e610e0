"""The chosen letter whole: how far it has come, what can be done with it, what it says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.letters import DispatchState
from secretariat.services.letter_list import LetterRow
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, SecondaryButton
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.mail_words import (
    breakable,
    cause_words,
    kind_words,
    moment_words,
    paper_words,
    reason_words,
    said_words,
    state_icon,
    state_tone,
    state_words,
)
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from secretariat.ui.outbox.state import LetterDetails, Wish, wishes
from secretariat.ui.typography import Role


class LetterPanel(Scroll):
    """Emits `wished` with a `Wish`, and `meeting_requested`."""

    wished = Signal(object)
    meeting_requested = Signal()

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self.buttons: dict[Wish, Button] = {}
        self._shown: int | None = None
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_3, SPACE_4, SPACE_5, SPACE_5)
        self._body = QWidget()
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_letter(self, details: LetterDetails | None) -> None:
        """Show another letter from its top, or the same one anew; None shows nothing."""
        body = QWidget()
        self.buttons = {}
        if details is not None:
            self._fill(body, details)
        self._body = swap(self._column, self._body, body)
        identity = details.row.id if details is not None else None
        if identity != self._shown:
            self._shown = identity
            self.verticalScrollBar().setValue(0)

    def _fill(self, body: QWidget, details: LetterDetails) -> None:
        row = details.row
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(kind_words(row.kind), Role.CAPTION, Tone.MUTED))
        column.addWidget(Text(row.subject, Role.SECTION, wraps=True))
        column.addWidget(Text(row.name, wraps=True))
        column.addWidget(Text(breakable(row.address), Role.CAPTION, Tone.MUTED, wraps=True))
        column.addSpacing(SPACE_3)
        self._add_state(column, row)
        column.addSpacing(SPACE_2)
        self._add_buttons(column, row.state)
        self._add_papers(column, details)
        column.addSpacing(SPACE_2)
        column.addWidget(Rule())
        column.addSpacing(SPACE_2)
        column.addWidget(Text(breakable(details.text.text), wraps=True))
        if row.meeting_id is not None:
            column.addSpacing(SPACE_3)
            meeting = FlatButton(self.tr("Open the meeting"), icon=Icon.ARROW_RIGHT)
            meeting.clicked.connect(self.meeting_requested)
            nest(column, hanging(meeting))

    def _add_state(self, column: QVBoxLayout, row: LetterRow) -> None:
        words = f"{state_words(row.state)}, {moment_words(row)}"
        column.addWidget(IconLine(state_icon(row.state), words, state_tone(row.state)))
        if row.cause is not None:
            column.addWidget(Text(cause_words(row), wraps=True))
        said = said_words(row) or reason_words(row)
        if said:
            column.addWidget(Text(breakable(said), Role.CAPTION, Tone.MUTED, wraps=True))
        if row.state is DispatchState.UNKNOWN:
            column.addWidget(Text(self._hint(row), Role.CAPTION, Tone.MUTED, wraps=True))
        if row.next_at is not None:
            said = self.tr("Tries so far: {tries}. The next one not before {day} {time}.").format(
                tries=row.tries, day=date_text(row.next_at.date()), time=time_text(row.next_at)
            )
            column.addWidget(Text(said, Role.CAPTION, Tone.MUTED, wraps=True))

    def _hint(self, row: LetterRow) -> str:
        """What to do about a letter that may have arrived; where `reason_words` say why nobody knows, not why."""
        if row.fault is not None:
            return self.tr(
                "Ask the addressee or look among the sent letters of the mailbox; the program does not send it again "
                "by itself."
            )
        return self.tr(
            "The letter was handed over, but the server’s answer was lost: it may have arrived. Ask the addressee "
            "or look among the sent letters of the mailbox; the program does not send it again by itself."
        )

    def _add_buttons(self, column: QVBoxLayout, state: DispatchState) -> None:
        held = QWidget()
        flow = FlowLayout(held, spacing=SPACE_2)
        words = {
            Wish.OPEN: (self.tr("Open in the mail program"), Icon.EXTERNAL),
            Wish.WITHDRAW: (self.tr("Take out"), Icon.CLOSE),
            Wish.AGAIN: (self.tr("Send again"), Icon.REFRESH),
            Wish.CONFIRM: (self.tr("It was sent"), Icon.CHECK),
        }
        if state is DispatchState.WITHDRAWN:
            words[Wish.AGAIN] = (self.tr("Put back into the outbox"), Icon.UNDO)
        for wish in wishes(state):
            text, icon = words[wish]
            button = SecondaryButton(text, icon=icon)
            button.clicked.connect(lambda _=False, wish=wish: self.wished.emit(wish))
            self.buttons[wish] = button
            flow.addWidget(button)
        if self.buttons:
            column.addWidget(held)
            column.addSpacing(SPACE_2)
        else:
            held.deleteLater()

    def _add_papers(self, column: QVBoxLayout, details: LetterDetails) -> None:
        for paper in details.row.papers:
            column.addWidget(IconLine(Icon.ANNEX, breakable(paper_words(paper)), Tone.MUTED))
        if details.text.has_calendar:
            column.addWidget(IconLine(Icon.CALENDAR, self.tr("an entry for the calendar"), Tone.MUTED))
