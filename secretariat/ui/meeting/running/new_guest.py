"""«+ особа»: somebody who is there without being a member, or a company without names."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.attendance import Capacity
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.cursor_before import CursorBefore
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.names import looks_like_name
from secretariat.ui.meeting.people import NOBODY, Who, enter_person
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.presence_details import GUESTS
from secretariat.ui.meeting.running.presence_presenter import PresencePresenter

COUNT_WIDTH = 76


class NewGuest(QWidget):
    """A name or a label, as what, and for a company how many; then the cursor goes back where it was."""

    closed = Signal()

    def __init__(self, bench: Bench, presenter: PresencePresenter) -> None:
        super().__init__()
        self._bench, self._presenter = bench, presenter
        self._who = NOBODY
        self._before = CursorBefore()
        self._note = Note()
        self._place = Place(part=Part.NEW_GUEST, id=bench.session.meeting_id, field="person")
        self.who = WhoPicker(
            self.tr("Who came"),
            self._on_who,
            self._on_typed,
            labels=True,
            placeholder=self.tr("name, or who they are together"),
            small=True,
        )
        self.capacity = Choice({one: words.capacity(one) for one in GUESTS}, name=self.tr("As what"))
        self.count = LineEdit(name=self.tr("How many"), placeholder=self.tr("how many"), small=True)
        keep_width(self.count, COUNT_WIDTH)
        self.count.returnPressed.connect(self._add)
        self.add = SecondaryButton(self.tr("Add"), small=True)
        self.add.clicked.connect(lambda _checked=False: self._add())
        self._cancel = FlatButton(self.tr("Cancel"), small=True)
        self._cancel.clicked.connect(lambda _checked=False: self._close())
        bind(self.who, self._place, self._note)
        bind(self.count, self._place.at("count"), self._note)
        self._arrange()
        self.hide()

    def set_people(self, people: Sequence[PersonChoice]) -> None:
        """Whom the field offers."""
        self.who.set_people(people)

    def start(self) -> None:
        """Open with the cursor at the name."""
        self._before.remember()
        self._forget()
        self.show()
        self.who.take_focus()

    def _on_who(self, who: Who) -> None:
        self._who = who
        self.count.hide()
        self.capacity.set_value(Capacity.INVITED)
        self.capacity.setFocus()

    def _on_typed(self, typed: str) -> None:
        """A typed name becomes a person; other words are a company, mostly of the public."""
        if looks_like_name(typed):
            person = enter_person(self._bench.session, self._place, typed)
            self._who = Who(person_id=person)
            self.who.set_words(typed)
            self.capacity.setFocus()
            return
        self._who = Who(label=typed)
        self.who.set_words(typed)
        self.capacity.set_value(Capacity.PUBLIC)
        self.count.show()
        self.count.setFocus()

    def _add(self) -> None:
        capacity = Capacity(str(self.capacity.value()))
        if self._presenter.add_guest(self._who, capacity, self.count.text(), lambda _id: None):
            self._close()

    def _close(self) -> None:
        self._bench.session.forgive(self._place)
        self._forget()
        self._before.give_back()
        self.hide()
        self.closed.emit()

    def _forget(self) -> None:
        self._who = NOBODY
        self.who.set_person(None)
        self.count.clear()
        self.count.hide()

    def _arrange(self) -> None:
        second, third = QHBoxLayout(), QHBoxLayout()
        second.setSpacing(SPACE_2)
        second.addWidget(self.capacity, 1)
        second.addWidget(self.count)
        third.setSpacing(SPACE_2)
        third.addWidget(self.add)
        third.addWidget(self._cancel)
        third.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, 0, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.who)
        nest(column, second)
        nest(column, third)
        column.addWidget(self._note)
