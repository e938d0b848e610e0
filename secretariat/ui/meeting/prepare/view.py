"""The preparation: what is known of the meeting, its agenda, and the button that opens it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.actions import ActionId, key_text, make_action
from secretariat.ui.i18n import time_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_3, SPACE_4
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.counted import Counted
from secretariat.ui.meeting.durations import duration_text
from secretariat.ui.meeting.fields.who import choices
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare.agenda_list import AgendaList
from secretariat.ui.meeting.prepare.carry.panel import CarryPanel
from secretariat.ui.meeting.prepare.carry.presenter import CarryPresenter
from secretariat.ui.meeting.prepare.details_card import DetailsCard
from secretariat.ui.meeting.prepare.details_presenter import DetailsPresenter
from secretariat.ui.meeting.prepare.foot import PrepareFoot
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.sent.changes_panel import ChangesPanel
from secretariat.ui.meeting.prepare.sent.presenter import SentPresenter
from secretariat.ui.meeting.prepare.state import PrepareState
from secretariat.ui.proposals.panel import ProposalsPanel, Target
from secretariat.ui.proposals.presenter import ProposalsPresenter
from secretariat.ui.typography import Role


class PrepareStage(QWidget):
    """Shows what `PreparePresenter` says."""

    def __init__(
        self,
        bench: Bench,
        begun: Callable[[], None],
        to_letters: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """`begun` hears that the meeting is opened, `to_letters` that the agenda is to be sent."""
        super().__init__(parent)
        self._bench = bench
        self.presenter = PreparePresenter(bench.session, begun)
        self.details = DetailsCard(bench, DetailsPresenter(bench.session))
        self.agenda = AgendaList(bench, self.presenter)
        self._carry = CarryPresenter(bench.session)
        self.carry = CarryPanel(self._carry, lambda: self._add.setFocus())
        self.proposals = self._make_proposals()
        self._sent = SentPresenter(bench.session)
        self.changes = ChangesPanel()
        self.foot = PrepareFoot()
        self._facts = Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        self._add = SecondaryButton(self.tr("Item"), icon=Icon.PLUS, key=key_text(ActionId.ADD_ITEM))
        self._add.clicked.connect(lambda _checked=False: self.agenda.start_new())
        self.foot.begin.clicked.connect(lambda _checked=False: self.presenter.begin())
        self.foot.send.clicked.connect(lambda _checked=False: to_letters())
        self.foot.mark.clicked.connect(lambda _checked=False: self._sent.mark_sent())
        self._empty = Text(self._empty_words(), tone=Tone.MUTED, wraps=True)
        self._arrange()
        self._make_actions()

    @property
    def editor(self) -> QWidget:
        """What lines of the program may lie over: the foot stays free."""
        return self._scroll

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        state = self.presenter.state()
        people = choices(state.people)
        self.details.show_details(state.details, people)
        self.agenda.show_items(state.items, people)
        self.agenda.setVisible(bool(state.items) or self.agenda.is_adding())
        self._empty.setVisible(not state.items)
        self.carry.show_offers(() if state.closed else self._carry.lines())
        self.proposals.setVisible(state.ahead and not state.closed)
        if not self.proposals.isHidden():
            target = Target(meeting_id=self._bench.session.meeting_id, words=self.tr("Add"))
            self.proposals.refresh(target)
        self._facts.setText(" · ".join(self._fact_words(state)))
        sent = self._sent.sent()
        self.changes.show_sent(sent if state.ahead else None)
        self.foot.show_state(state, sent)
        for part in (self.details, self.agenda, self._add):
            part.setEnabled(not state.closed)

    def _fact_words(self, state: PrepareState) -> list[str]:
        facts = [Counted().items(len(state.items))]
        if state.minutes:
            facts.append(duration_text(state.minutes))
            if state.without_time:
                facts.append(Counted().without_time(state.without_time))
        if state.ends is not None:
            facts.append(self.tr("ends about {time}").format(time=time_text(state.ends)))
        return facts

    def _empty_words(self) -> str:
        return self.tr("The agenda is empty. Add the first item: its title begins with «About».")

    def _make_proposals(self) -> ProposalsPanel:
        session = self._bench.session
        place = Place(part=Part.MEETING, id=session.meeting_id, field="proposals")
        presenter = ProposalsPresenter(
            session.office.desk, session.record.group.id, lambda step: session.attempt(place, step)
        )
        return ProposalsPanel(presenter, lambda: choices(self.presenter.state().people))

    def _make_actions(self) -> None:
        agenda = self.agenda
        make_action(ActionId.ADD_ITEM, self, self._start_new)
        make_action(ActionId.REMOVE_ITEM, self, agenda.remove_current)
        make_action(ActionId.MOVE_UP, self, lambda: agenda.move_current(-1))
        make_action(ActionId.MOVE_DOWN, self, lambda: agenda.move_current(1))

    def _start_new(self) -> None:
        if self._add.isEnabled():
            self.agenda.show()
            self.agenda.start_new()

    def _arrange(self) -> None:
        body = QWidget()
        self._scroll = Scroll(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(Text(self.tr("Agenda"), Role.SECTION))
        head.addWidget(self._facts, 1)
        head.addWidget(self._add)
        column = QVBoxLayout(body)
        column.setContentsMargins(MEETING_MARGIN, SPACE_4, MEETING_MARGIN, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(self.details)
        nest(column, head)
        column.addWidget(self._empty)
        column.addWidget(self.agenda)
        column.addWidget(self.changes)
        column.addWidget(self.carry)
        column.addWidget(self.proposals)
        column.addStretch(1)
        outer.addWidget(self.foot)
