"""The room «Особи»: the list, and beside it the chosen person or the form of new ones."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ids import PersonId
from secretariat.services.changes import Changed, Topic
from secretariat.services.office import Office
from secretariat.services.person_entry import EnterPerson
from secretariat.services.rows import PersonRow
from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Kind, PrimaryButton
from secretariat.ui.kit.chip import ChipButton
from secretariat.ui.kit.empty_state import EmptyState
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.line_edit import LineEdit
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.pages import Pages
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import PANEL_GAP, PERSON_ROW, ROOM_MARGIN, SPACE_2, SPACE_3, SPACE_5, scaled
from secretariat.ui.people.card import PersonCardView
from secretariat.ui.people.entry_panel import EntryPanel
from secretariat.ui.people.forms_presenter import FormsPresenter
from secretariat.ui.people.import_presenter import ImportHands
from secretariat.ui.people.importing import PeopleExchange
from secretariat.ui.people.person_cell import paint_person, spoken_name, what
from secretariat.ui.people.personal import PersonalData
from secretariat.ui.people.presenter import PeoplePresenter
from secretariat.ui.people.state import CardState, PeopleState
from secretariat.ui.prompts import Prompts
from secretariat.ui.refusals import refusal
from secretariat.ui.tasks import Tasks

LIST_WIDTH, SLIM_LIST_WIDTH, WIDE = 332, 288, 1180
TOPICS = (Topic.PERSON, Topic.POST, Topic.MEMBERSHIP, Topic.ORGANISATION, Topic.GROUP, Topic.LETTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSurroundings:
    """What the room needs of the program. `say` shows a line and, when asked, offers to undo the last step."""

    today: Callable[[], date]
    publish: Callable[[Changed], None]
    say: Callable[[str, bool], None]
    tasks: Tasks
    prompts: Prompts


class PeopleRoom(QWidget):
    """A `Searchable` and `Leavable` of the frame."""

    def __init__(self, office: Office, around: PeopleSurroundings) -> None:
        super().__init__()
        self._around = around
        self._rows: dict[int, PersonRow] = {}
        self._unseen = 0
        self.search = LineEdit(
            name=self.tr("Find a person"), placeholder=self.tr("Name or post"), icon=Icon.SEARCH
        )
        self.unseen = ChipButton("", Tone.WARN)
        self.table = PagedTable(self.tr("People"), [self._column()], self._fetch, row_height=PERSON_ROW)
        self.card, self.entry = PersonCardView(around.today), EntryPanel()
        self._left, self._list, self._side = QWidget(), QStackedWidget(), QStackedWidget()
        self._nobody = self._empty()
        self._pages, self._home = Pages(), QWidget()
        hands = ImportHands(
            tasks=around.tasks, prompts=around.prompts, today=around.today, publish=around.publish
        )
        self.exchange = PeopleExchange(office, hands, around.say, self._pages, self._home)
        self.personal = PersonalData(office, hands, around.say, self.card.personal, self._pages, self._home)
        self._presenter = PeoplePresenter(self, office, today=around.today, publish=around.publish)
        self._forms = FormsPresenter(self.card.forms, office, today=around.today, publish=around.publish)
        self._arrange()
        self._connect()
        self._presenter.refresh()

    def refresh(self, changed: Changed) -> None:
        """Follow a change of the store."""
        if changed.touches(*TOPICS):
            self._presenter.refresh()
            self.exchange.refresh()

    def open_person(self, person_id: PersonId) -> None:
        """Show the card of somebody, whatever is sought or entered now."""
        self.exchange.leave()
        self.personal.leave()
        self._presenter.seek_unseen(False)
        self.search.clear()
        if self._side.currentWidget() is self.entry:
            self._on_ended()
        self.table.choose(person_id)
        self.table.setFocus()

    def settle(self) -> None:
        """See `Leavable`."""
        self.card.settle()

    def focus_search(self) -> None:
        """See `Searchable`."""
        if self._pages.currentWidget() is self._home:
            self.search.setFocus()
            self.search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the card the room that it needs."""
        super().resizeEvent(event)
        wide = self.window().width() >= scaled(WIDE)
        self._left.setFixedWidth(scaled(LIST_WIDTH if wide else SLIM_LIST_WIDTH))

    def show_list(self, state: PeopleState) -> None:
        """See `PeopleView`."""
        self._rows = {row.id: row for row in state.rows}
        self._unseen = state.unseen
        self.unseen.setText(self.tr("Cases: {count}").format(count=state.unseen))
        self.unseen.setVisible(state.unseen > 0)
        self.unseen.setChecked(state.unseen_only)
        self.table.show_ids((row.id for row in state.rows), current=state.chosen)
        self._left.setVisible(bool(state.total))
        self._list.setCurrentIndex(0 if state.rows else 1)

    def show_card(self, state: CardState | None) -> None:
        """See `PeopleView`."""
        if self._side.currentWidget() is self.entry:
            return
        self._side.setCurrentWidget(self.card if state is not None else self._nobody)
        if state is not None:
            self.card.show_card(state)
            self._forms.show(state.person.id, self._unseen)
            self.personal.show(state.person.id)

    def show_removed(self, row: PersonRow) -> None:
        """See `PeopleView`."""
        self._around.say(self.tr("{name} deleted").format(name=row.listed), True)

    def show_refusal(self, error: DomainError) -> None:
        """See `PeopleView`."""
        self._around.say(refusal(error), False)

    def _on_approved(self) -> None:
        """The forms are right: on to the next person whom nobody has looked at."""
        if not self._home.isVisible() or self._side.currentWidget() is not self.card:
            return
        looked_at = self._forms.proposed()
        self.card.settle()
        if self._forms.proposed() != looked_at:
            # a name or post typed just now has other forms, or the list has gone on to somebody else
            return
        # asked before: the list of those who wait loses its line
        following = self._presenter.next_unseen()
        if self._forms.approve() and following is not None:
            self.table.choose(following)

    def _on_new(self) -> None:
        self.card.settle()
        self._side.setCurrentWidget(self.entry)
        self.entry.show_entry(self._presenter.fresh_entry())

    def _on_entered(self, command: EnterPerson) -> None:
        try:
            fresh = self._presenter.enter(command)
        except DomainError as error:
            self.entry.show_refusal(error)
            return
        self.entry.show_entry(fresh)

    def _rank_new(self) -> None:
        """The form of new people and the empty page have a primary button of their own."""
        alone = self._side.currentWidget() is self.card
        self._new.set_kind(Kind.PRIMARY if alone else Kind.SECONDARY)

    def _on_ended(self) -> None:
        self._side.setCurrentWidget(self.card)
        self._presenter.refresh()
        self.table.setFocus()

    def _on_chosen(self, person_id: int) -> None:
        self._presenter.choose(self._rows[person_id].id)

    def _fetch(self, ids: Sequence[int]) -> Sequence[PersonRow]:
        return [self._rows[person_id] for person_id in ids]

    def _column(self) -> Column[PersonRow]:
        return Column(title=self.tr("Person"), text=spoken_name, caption=what, paint=paint_person)

    def _empty(self) -> EmptyState:
        first = PrimaryButton(self.tr("Add the first person"), icon=Icon.PLUS)
        first.clicked.connect(self._on_new)
        return EmptyState(
            self.tr("Here stand the people whom meetings name: members, rapporteurs, guests."), first
        )

    def _connect(self) -> None:
        presenter, card = self._presenter, self.card
        self.search.textChanged.connect(presenter.seek)
        self.table.chosen.connect(self._on_chosen)
        self.entry.person_entered.connect(self._on_entered)
        self.entry.ended.connect(self._on_ended)
        self.unseen.clicked.connect(lambda on: presenter.seek_unseen(on))
        card.forms.corrected.connect(self._forms.correct)
        card.forms.approved.connect(self._on_approved)
        make_action(ActionId.APPROVE, self._home, self._on_approved, self.tr("The cases are right"))
        card.renamed.connect(presenter.rename)
        card.gender_chosen.connect(presenter.set_gender)
        card.posts.post_set.connect(presenter.set_post)
        card.posts.post_corrected.connect(presenter.correct_post)
        card.posts.removal_requested.connect(presenter.remove_post)
        card.join_requested.connect(presenter.join)
        card.membership_changed.connect(presenter.change_membership)
        card.leave_requested.connect(presenter.leave)
        card.remove_requested.connect(presenter.remove)
        make_action(ActionId.NEW, self._home, self._on_new, self.tr("New person"))

    def _arrange(self) -> None:
        self._new = PrimaryButton(self.tr("New person"), icon=Icon.PLUS, key=key_text(ActionId.NEW))
        self._new.clicked.connect(self._on_new)
        self._side.currentChanged.connect(lambda _page: self._rank_new())
        people, side = Panel(margin=0), Panel(margin=0)
        missed = EmptyState(self.tr("Nobody fits what is asked for."))
        for listed in (self.table, missed):
            self._list.addWidget(listed)
        people.column.addWidget(self._list)
        side.column.addWidget(self._side)
        self.table.head.hide()
        for page in (self.card, self.entry, self._nobody):
            self._side.addWidget(page)
        left = QVBoxLayout(self._left)
        left.setSpacing(SPACE_3)
        above = QHBoxLayout()
        above.setSpacing(SPACE_2)
        above.addWidget(self.search, 1)
        above.addWidget(self.unseen)
        nest(left, above)
        left.addWidget(people, 1)
        left.setContentsMargins(0, 0, 0, 0)
        body = QHBoxLayout()
        body.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, SPACE_5)
        body.setSpacing(PANEL_GAP)
        body.addWidget(self._left)
        body.addWidget(side, 1)
        column = QVBoxLayout(self._home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        exchange = self.exchange
        column.addWidget(RoomHead(self.tr("People"), [exchange.take_out, exchange.take_in, self._new]))
        nest(column, body, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
