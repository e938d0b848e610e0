"""The foot of the preparation: what is still to be done, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.services.agenda_versions import SentAgenda
from secretariat.ui.i18n import date_text, time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, PrimaryButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3, SPACE_4, scaled
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.prepare.state import PrepareState

NOTE_WIDTH = 160
"""Words beside the buttons are no longer easy to read in less."""


class PrepareFoot(QWidget):
    """`send` goes to the letters, `mark` notes that the agenda was sent out another way, `begin` opens the meeting."""

    def __init__(self) -> None:
        super().__init__()
        self._note = Note()
        self.mark = FlatButton(self.tr("Mark as sent"), icon=Icon.CHECK)
        self.send = SecondaryButton(self.tr("Send the invitation…"), icon=Icon.LETTER)
        self.begin = PrimaryButton(self.tr("Open the meeting"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEETING_MARGIN, SPACE_3, MEETING_MARGIN, SPACE_4)
        row.setSpacing(SPACE_2)
        row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.mark)
        row.addWidget(self.send)
        row.addWidget(self.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words and buttons the quiet one keeps its drawing only."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in (self.mark, self.send, self.begin) if not button.isHidden()]
        self.mark.set_folded(False)
        buttons = sum(button.sizeHint().width() + SPACE_2 for button in shown)
        self.mark.set_folded(buttons + scaled(NOTE_WIDTH) + 2 * MEETING_MARGIN > self.width())

    def show_state(self, state: PrepareState, sent: SentAgenda | None) -> None:
        """Show how far the preparation is."""
        is_news = sent is None or sent.differences > 0
        for button in (self.mark, self.send):
            button.setVisible(bool(state.items) and state.ahead and not state.closed and is_news)
        self.send.setText(self.tr("Send the invitation…") if sent is None else self.tr("Send the changes…"))
        self.send.updateGeometry()
        self._fit()
        self.begin.setText(self.tr("To the meeting") if state.begun else self.tr("Open the meeting"))
        is_done = state.ahead and not is_news
        self._note.say(self._words(state, sent), Tone.OK if is_done else Tone.WARN)

    def _words(self, state: PrepareState, sent: SentAgenda | None) -> str:
        """Before the meeting whether people have its agenda; the status line tells of missing rapporteurs."""
        if state.closed:
            return self.tr("The protocol has its number: the text is closed for changes.")
        return self._sent_words(state, sent) if state.items and state.ahead else ""

    def _sent_words(self, state: PrepareState, sent: SentAgenda | None) -> str:
        if sent is None:
            people = Counted().people(state.invited)
            return self.tr("The agenda is not sent yet, {people}").format(people=people)
        if sent.differences:
            return Counted().changes_since_sent(sent.differences)
        moment = f"{date_text(sent.sent_at.date())} {time_text(sent.sent_at)}"
        return self.tr("The agenda was sent on {moment}").format(moment=moment)
