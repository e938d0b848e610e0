"""The current row of the agenda, unfolded: everything about an item before the meeting."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agenda import ItemKind, Standing
from secretariat.domain.ids import ItemId, PersonId
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.choice import Choice
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.fields.who import WhoPicker
from secretariat.ui.meeting.people import Who, enter_person
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.carry.actions_list import ActionsOfItem
from secretariat.ui.meeting.prepare.item_repeat import ItemRepeat
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.reporters import Reporters
from secretariat.ui.meeting.prepare.state import ItemLine

MINUTES_WIDTH, APPELLANT_WIDTH = 84, 200


class ItemEditor(QWidget):
    """Title, kind, rapporteurs, minutes, and for an appeal who appealed about what."""

    remove_requested = Signal()

    def __init__(self, bench: Bench, presenter: PreparePresenter, item_id: ItemId) -> None:
        super().__init__()
        self._bench, self._presenter, self._id = bench, presenter, item_id
        self._note = Note()
        self.title = MeetingText(
            self.tr("Title of the item"), bench.typing, self._commit_title, one_paragraph=True
        )
        self.title.stand_for(self._place("title"), self._note)
        self.kind = Choice({kind: words.item_kind(kind) for kind in ItemKind}, name=self.tr("Kind"))
        self.kind.activated.connect(
            lambda _row: presenter.set_kind(item_id, ItemKind(str(self.kind.value())))
        )
        self.reporters = Reporters(self._commit_reporters, self._enter_reporter)
        self.title.accepted.connect(self.reporters.setFocus)
        bind(self.reporters.picker, self._place("rapporteurs"), self._note)
        self.minutes = MeetingLine(
            self.tr("Minutes"), self._commit_minutes, placeholder=self.tr("min"), width=MINUTES_WIDTH
        )
        bind(self.minutes, self._place("minutes"), self._note)
        self._make_appeal()
        self._actions = ActionsOfItem()
        self.repeat = ItemRepeat(bench, presenter, item_id, self._note)
        self._arrange()

    def show_item(self, line: ItemLine, people: Sequence[PersonChoice]) -> None:
        """Show what is stored of the item."""
        self.title.load(line.title)
        self.kind.set_value(line.kind)
        self.reporters.show_reporters(line.reporters, people)
        self.minutes.load(self.tr("{minutes} min").format(minutes=line.minutes) if line.minutes else "")
        self.appellant.show_who(Who(person_id=line.appellant_id), people)
        self.subject.load(line.subject)
        self.repeat.show_item(line)
        self._actions.setVisible(line.standing is Standing.ACTIONS)
        if line.standing is Standing.ACTIONS:
            self._actions.show_actions(*self._presenter.open_actions())
        self._appeal.setVisible(line.kind is ItemKind.APPEAL)

    def _commit_title(self, text: str) -> bool:
        return self._presenter.set_title(self._id, text)

    def _commit_minutes(self, text: str) -> bool:
        return self._presenter.set_minutes(self._id, text)

    def _commit_reporters(self, persons: tuple[PersonId, ...]) -> None:
        self._presenter.set_reporters(self._id, persons)

    def _enter_reporter(self, typed: str) -> None:
        person = enter_person(self._bench.session, self._place("rapporteurs"), typed)
        if person is not None:
            self.reporters.add(person)

    def _commit_subject(self, text: str) -> bool:
        return self._presenter.set_appeal(self._id, self._appellant(), text)

    def _appellant(self) -> PersonId | None:
        chosen = self.appellant.person()
        return PersonId(chosen) if chosen is not None else None

    def _on_appellant(self, who: Who) -> None:
        self._presenter.set_appeal(self._id, who.person_id, self.subject.text())

    def _enter_appellant(self, typed: str) -> None:
        person = enter_person(self._bench.session, self._place("appellant"), typed)
        if person is not None:
            self._presenter.set_appeal(self._id, person, self.subject.text())

    def _make_appeal(self) -> None:
        self._appeal = QWidget()
        self.appellant = WhoPicker(
            self.tr("Who appealed"),
            self._on_appellant,
            self._enter_appellant,
            placeholder=self.tr("Who appealed?"),
        )
        keep_width(self.appellant, APPELLANT_WIDTH)
        bind(self.appellant, self._place("appellant"), self._note)
        self.subject = MeetingLine(
            self.tr("Subject of the appeal"), self._commit_subject, placeholder=self.tr("About what?")
        )
        bind(self.subject, self._place("appeal_subject"), self._note)
        self.subject.keep_typing(self._bench.typing, self._place("appeal_subject"))
        row = QHBoxLayout(self._appeal)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(self.appellant)
        row.addWidget(self.subject, 1)

    def _arrange(self) -> None:
        remove = IconButton(Icon.DELETE, self.tr("Delete the item"), key=key_text(ActionId.REMOVE_ITEM))
        remove.clicked.connect(lambda _checked=False: self.remove_requested.emit())
        second = QHBoxLayout()
        second.setSpacing(SPACE_2)
        second.addWidget(self.kind)
        second.addWidget(self.reporters, 1)
        second.addWidget(self.minutes)
        second.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        nest(column, second)
        column.addWidget(self._appeal)
        column.addWidget(self._actions)
        column.addWidget(self.repeat)
        column.addWidget(self._note)

    def _place(self, field: str) -> Place:
        return Place(part=Part.ITEM, id=self._id, field=field)
