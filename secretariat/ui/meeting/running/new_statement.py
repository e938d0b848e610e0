"""A statement that is being typed for the first time: who and the words in one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agenda import StatementKind
from secretariat.domain.ids import ItemId
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.names import looks_like_name
from secretariat.ui.meeting.page.typed_speaker import speaker_text, typed_speaker
from secretariat.ui.meeting.people import NOBODY, Who, enter_person, gender_in, name_of
from secretariat.ui.meeting.running.discussion import DiscussionPresenter, new_place, next_rapporteur
from secretariat.ui.meeting.running.phrase_list import PhraseList

SPEAKER_WIDTH = 140


class NewStatement(QWidget):
    """Hidden until it is asked for, or until a draft of it comes back; `left` when Esc puts it away empty."""

    left = Signal()

    def __init__(self, bench: Bench, presenter: DiscussionPresenter, kind: StatementKind) -> None:
        super().__init__()
        self._bench, self._presenter, self._kind = bench, presenter, kind
        self._item_id: ItemId | None = None
        self._who = NOBODY
        self._note = Note()
        self.speaker = WhoPicker(
            self.tr("New speaker"), self._on_who, self._on_typed, labels=True, placeholder=self.tr("Who?")
        )
        keep_width(self.speaker, SPEAKER_WIDTH)
        self.text = MeetingText(
            self.tr("Words of the new speaker"),
            bench.typing,
            self._commit,
            placeholder=self.tr("what was said"),
        )
        self.speaker.returnPressed.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.phrases = PhraseList(
            self.text, "spoken", lambda: gender_in(bench.session.record, self._who.person_id)
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.speaker, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        nest(column, row)
        column.addWidget(self._note)
        self.hide()

    def show_item(self, item_id: ItemId, people: Sequence[PersonChoice]) -> None:
        """Stand under an item; a draft that was left there comes back."""
        self.speaker.set_people(people)
        if item_id == self._item_id:
            return
        self._item_id = item_id
        self._forget_speaker()
        place = new_place(self._kind, item_id)
        self.text.stand_for(place, self._note)
        bind(self.speaker, place.at("speaker"), self._note)
        self.text.load("")
        self.text.set_text("")
        is_restored = self.text.restore()
        if is_restored:
            self._show_who(typed_speaker(self._bench.typing.draft(place.at("speaker"))))
        self.setVisible(is_restored)

    def start(self) -> None:
        """Open the line with the cursor at the speaker: a report is proposed to be the rapporteur's."""
        if self._who == NOBODY and self._kind is StatementKind.HEARD and self._item_id is not None:
            record = self._bench.session.record
            self._who = next_rapporteur(record, self._item_id)
            # as words: whoever is chosen instead, or the same one again, is a choice of the user
            self.speaker.set_words(name_of(record, self._who.person_id))
        self.show()
        self.speaker.take_focus()

    def settle(self) -> None:
        """Commit what was typed."""
        self.text.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a line without words away."""
        if event.key() != Qt.Key.Key_Escape or self.text.text().strip() or self._item_id is None:
            super().keyPressEvent(event)
            return
        self._bench.typing.finish(new_place(self._kind, self._item_id).at("speaker"))
        self._forget_speaker()
        self.hide()
        self.left.emit()

    def _commit(self, text: str) -> bool:
        if self._item_id is None or not self._presenter.add(
            self._item_id, self._kind, text, self._who, lambda _id: None
        ):
            return False
        self.text.empty()
        self._bench.typing.finish(new_place(self._kind, self._item_id).at("speaker"))
        self._forget_speaker()
        self.hide()
        return True

    def _on_who(self, who: Who) -> None:
        """Keep who it is beside the words that follow, and go on to them; not when a key or a click led elsewhere."""
        self._who = who
        if self._item_id is not None:
            place = new_place(self._kind, self._item_id).at("speaker")
            self._bench.typing.typed(place, speaker_text(who))
        cursor = QApplication.focusWidget()
        if cursor is None or self.isAncestorOf(cursor):
            self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self, typed: str) -> None:
        """A typed name becomes a person, other words name somebody unnamed."""
        who = Who(label=typed)
        if looks_like_name(typed) and self._item_id is not None:
            place = new_place(self._kind, self._item_id).at("speaker")
            who = Who(person_id=enter_person(self._bench.session, place, typed))
        self._show_who(who)
        self._on_who(who)

    def _show_who(self, who: Who) -> None:
        self._who = who
        if who.label is not None:
            self.speaker.set_words(who.label)
        else:
            self.speaker.set_person(who.person_id)

    def _forget_speaker(self) -> None:
        self._show_who(NOBODY)
