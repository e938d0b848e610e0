"""Окрема думка: who disagreed with the decision, in their own words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import DissentId, ItemId, PersonId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton, IconButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import NOBODY, Who
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.decision import DecisionPresenter, DissentLine, dissent_lines
from secretariat.ui.typography import Role

WHO_WIDTH = 140


class DissentRow(QWidget):
    """A dissenting opinion that is stored."""

    def __init__(self, presenter: DecisionPresenter, dissent_id: DissentId) -> None:
        super().__init__()
        self._name, self._text = Text(role=Role.STRONG), Text(wraps=True)
        remove = IconButton(Icon.DELETE, self.tr("Delete the dissenting opinion"), small=True)
        remove.clicked.connect(lambda _checked=False: presenter.remove_dissent(dissent_id))
        bind(self, Place(part=Part.DISSENT, id=dissent_id, field="text"))
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        column.addWidget(self._text)

    def show_dissent(self, line: DissentLine) -> None:
        """Show what is stored."""
        self._name.setText(line.name)
        self._text.setText(line.text)


class Dissents(QWidget):
    """The opinions under a decision, and the line for the next one. `more` opens it and is placed by the owner."""

    def __init__(self, bench: Bench, presenter: DecisionPresenter) -> None:
        super().__init__()
        self._bench, self._presenter = bench, presenter
        self._item_id: ItemId | None = None
        self._who: Who = NOBODY
        self._note = Note()
        self._who_picker = WhoPicker(self.tr("Who disagrees"), self._on_who, placeholder=self.tr("Who?"))
        keep_width(self._who_picker, WHO_WIDTH)
        self._text = MeetingText(
            self.tr("Dissenting opinion"),
            bench.typing,
            self._commit,
            placeholder=self.tr("the opinion in their own words"),
        )
        self.more = FlatButton(self.tr("Dissenting opinion"), icon=Icon.PLUS, small=True)
        self.more.clicked.connect(lambda _checked=False: self.start())
        self._arrange()

    def show_item(self, item_id: ItemId, people: Sequence[PersonChoice], *, decided: bool) -> None:
        """Show the opinions under an item; without a decision there is nothing to disagree with."""
        self._who_picker.set_people(people)
        lines = dissent_lines(self._bench.session.record, item_id)
        self._rows.sync(line.id for line in lines)
        for line in lines:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_dissent(line)
        self.more.setVisible(decided)
        if item_id != self._item_id:
            self._item_id = item_id
            self._stand(item_id)

    def start(self) -> None:
        """Open the line for the next opinion."""
        self._new.show()
        self._who_picker.take_focus()

    def _stand(self, item_id: ItemId) -> None:
        place = Place(part=Part.NEW_DISSENT, id=item_id, field="text")
        self._text.stand_for(place, self._note)
        bind(self._who_picker, place.at("person"), self._note)
        self._text.set_text("")
        self._new.setVisible(self._text.restore())

    def _on_who(self, who: Who) -> None:
        self._who = who
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def _commit(self, text: str) -> bool:
        person: PersonId | None = self._who.person_id
        if self._item_id is None or not self._presenter.add_dissent(
            self._item_id, person, text, lambda _id: None
        ):
            return False
        self._text.empty()
        self._who = NOBODY
        self._who_picker.set_person(None)
        self._new.hide()
        return True

    def _arrange(self) -> None:
        self._new = QWidget()
        row = QHBoxLayout(self._new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self._who_picker, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_2)
        self._rows: KeyedRows[DissentId, DissentRow] = KeyedRows(
            rows, lambda dissent_id: DissentRow(self._presenter, dissent_id)
        )
        nest(column, rows)
        column.addWidget(self._new)
        column.addWidget(self._note)
