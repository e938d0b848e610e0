"""One statement: who, and the words, quiet until they are entered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import StatementId
from secretariat.ui import words as office_words
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.tone import Tone
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.names import looks_like_name
from secretariat.ui.meeting.people import NOBODY, Who, enter_person, gender_in
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.discussion import DiscussionPresenter, StatementLine
from secretariat.ui.meeting.running.phrase_list import PhraseList
from secretariat.ui.meeting.running.section import TEXT_INSET, TEXT_TOP
from secretariat.ui.meeting.running.speaker_line import SpeakerLine


class StatementRow(QWidget):
    """Edits a statement that is stored; emits `decision_requested` with its id while the cursor is in it."""

    decision_requested = Signal(int)

    def __init__(self, bench: Bench, presenter: DiscussionPresenter, statement_id: StatementId) -> None:
        super().__init__()
        self._bench, self._presenter, self._id = bench, presenter, statement_id
        self._note = Note()
        self.speaker = SpeakerLine(self._on_speaker, self._on_typed)
        self.text = MeetingText(
            self.tr("Words of the speaker"),
            bench.typing,
            lambda text: presenter.set_text(statement_id, text),
            quiet=True,
        )
        self.text.stand_for(self._place("text"), self._note)
        self._who = NOBODY
        self.phrases = PhraseList(
            self.text, "spoken", lambda: gender_in(bench.session.record, self._who.person_id)
        )
        bind(self.speaker.picker, self._place("speaker"), self._note)
        self._decide = FlatButton(
            self.tr("Into the decision"),
            icon=Icon.THEN,
            key=key_text(ActionId.DECIDE),
            small=True,
        )
        self._decide.clicked.connect(lambda _checked=False: self.decision_requested.emit(self._id))
        self._stranger = self._make_stranger()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.speaker, self._stranger):
            column.addWidget(part)
        column.addSpacing(-TEXT_TOP)
        for part in (self.text, self._note):
            column.addWidget(part)
        column.addWidget(self._decide, 0, Qt.AlignmentFlag.AlignLeft)
        self._decide.hide()

    @property
    def statement_id(self) -> StatementId:
        """Whose row this is."""
        return self._id

    def show_statement(self, line: StatementLine, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the statement."""
        self._who = line.who
        post = line.post or (office_words.role(line.role) if line.role is not None else "")
        self.speaker.show_speaker(line.who, line.speaker, post, people)
        self._stranger.setVisible(line.stranger)
        self.text.load(line.text)

    def show_focus(self, focused: bool) -> None:
        """Offer what can be made of the words while the cursor is in them."""
        self._decide.setVisible(focused)

    def _make_stranger(self) -> QWidget:
        """That the speaker is in no list of the meeting, and the way to put that right."""
        held = QWidget()
        invite = FlatButton(self.tr("Enter as invited"), icon=Icon.PLUS, small=True)
        invite.clicked.connect(lambda _checked=False: self._presenter.invite(self._id))
        row = QHBoxLayout(held)
        row.setContentsMargins(TEXT_INSET, 0, 0, 0)
        told = IconLine(Icon.ALERT, self.tr("in no list of those present"), Tone.WARN)
        row.addWidget(told, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(invite)
        row.addStretch(1)
        held.hide()
        return held

    def _on_speaker(self, who: Who) -> None:
        self._presenter.set_speaker(self._id, who)
        self.text.setFocus()

    def _on_typed(self, typed: str) -> None:
        """A typed name becomes a person, other words name somebody unnamed."""
        if looks_like_name(typed):
            person = enter_person(self._bench.session, self._place("speaker"), typed)
            who = Who(person_id=person)
        else:
            who = Who(label=typed)
        self._presenter.set_speaker(self._id, who)

    def _place(self, field: str) -> Place:
        return Place(part=Part.STATEMENT, id=self._id, field=field)
