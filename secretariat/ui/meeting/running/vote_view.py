"""ГОЛОСУВАЛИ of the item on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ballot import BallotWay, Choice
from secretariat.domain.ids import PersonId
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.tone import Tone
from secretariat.ui.kit.vote_spin import HEIGHT
from secretariat.ui.measures import SPACE_1, SPACE_2, scaled
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.section import TEXT_INSET, Section
from secretariat.ui.meeting.running.vote_by_name import VoteByName
from secretariat.ui.meeting.running.vote_counts import VoteCounts
from secretariat.ui.meeting.running.vote_menu import VoteMenu
from secretariat.ui.meeting.running.vote_presenter import COUNTED, VotePresenter
from secretariat.ui.meeting.running.vote_result import VoteResult
from secretariat.ui.meeting.running.vote_state import VoteState
from secretariat.ui.meeting.running.vote_words import why_no_vote
from secretariat.ui.typography import Role, role_font


class VoteSection(Section):
    """The vote on one item's decision; the result is never typed, it follows from the rule."""

    def __init__(self, bench: Bench, course: Course, title: str, key: str) -> None:
        super().__init__(title, key, inset=TEXT_INSET)
        self.body.setSpacing(SPACE_2)
        self._bench = bench
        self.presenter = VotePresenter(bench.session, course)
        self._state: VoteState | None = None
        self._note = Note()
        self._why = Note()
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.counts = VoteCounts()
        self.counts.typed.connect(self._on_typed)
        self.counts.left.connect(self._on_left)
        self.by_name = VoteByName(self._on_named)
        self.result = VoteResult(self.presenter)
        self._make_buttons()
        self._arrange()

    def refresh(self) -> None:
        """Show the vote of the item on the screen."""
        state = self.presenter.state()
        self.setVisible(state is not None)
        if state is None or self._state is None or state.item_id != self._state.item_id:
            self.counts.forget()
        self._state = state
        if state is None:
            return
        self._bind(state)
        reason = "" if state.recorded else why_no_vote(state)
        self._why.say(reason, Tone.WARN if state.decided else Tone.MUTED)
        self._form.setVisible(not reason)
        if reason:
            return
        counted = state.way in COUNTED
        self.counts.setVisible(counted)
        self.by_name.setVisible(state.way is BallotWay.BY_NAME)
        self.counts.show_totals(state.totals, len(state.voters), recorded=state.recorded)
        if state.way is BallotWay.BY_NAME:
            self.by_name.show_voters(state.voters)
        self.result.show_state(state)
        if self.counts.is_changed():
            self._on_typed()
        ordinary = state.way is BallotWay.OPEN
        self._way.setText(self.tr("Otherwise…") if ordinary else words.ballot_way(state.way))
        self._way.updateGeometry()

    def can_vote(self) -> bool:
        """True when there is a decision to vote on, and a quorum; or there is a vote already."""
        return self._state is not None and (self._state.recorded or not why_no_vote(self._state))

    def is_decided(self) -> bool:
        """True when there is a decision to vote on."""
        return self._state is not None and self._state.decided

    def to_counts(self) -> None:
        """Put the cursor at «за»."""
        if self._state is not None and self._state.way is BallotWay.BY_NAME:
            self.by_name.take_focus()
        else:
            self.counts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def all_for(self) -> None:
        """Everybody votes for."""
        if self.can_vote():
            self.counts.forget()
            self.presenter.all_for()

    def settle(self) -> None:
        """Record a vote that was typed."""
        self.counts.settle()

    def _bind(self, state: VoteState) -> None:
        place = _place(state)
        bind(self.counts, place, self._note)
        bind(self.result.moment, place.at("moment"), self._note)

    def _on_left(self) -> None:
        """Record what was typed; numbers that were refused stay to be corrected."""
        self.presenter.count(self.counts.totals())
        if self._state is None or _place(self._state) not in self._bench.session.errors:
            self.counts.forget()
            self.refresh()

    def _on_typed(self) -> None:
        if self._state is not None:
            self.result.show_judgement(self.presenter.judge(self.counts.totals()), self._state)

    def _on_named(self, person_id: PersonId, choice: Choice) -> None:
        self.presenter.name(person_id, choice)

    def _make_buttons(self) -> None:
        self._all = SecondaryButton(self.tr("All for"), key=key_text(ActionId.ALL_FOR))
        self._all.clicked.connect(lambda _checked=False: self.all_for())
        self._way = FlatButton(self.tr("Otherwise…"))
        self._menu = VoteMenu(self.presenter, self)
        self._way.clicked.connect(lambda _checked=False: self._menu.open_under(self._way))

    def _arrange(self) -> None:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        first = QWidget()
        line = FlowLayout(first)
        line.addWidget(self.counts)
        for button in (self._all, self._way):
            line.addWidget(_level_with_counts(button))
        column.addWidget(first)
        column.addWidget(self.by_name)
        column.addWidget(self.result)
        self.body.addWidget(self._why)
        self.body.addWidget(self._form)
        self.body.addWidget(self._note)
        self.body.addSpacing(SPACE_1)


def _place(state: VoteState) -> Place:
    """A vote is addressed by its item: its own id changes with each recording."""
    return Place(part=Part.BALLOT, id=state.item_id, field="for_")


def _level_with_counts(button: QWidget) -> QWidget:
    """A button as high as a count with its label, standing level with the count."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 2)
    column.addStretch(1)
    column.addWidget(button)
    holder.setMinimumHeight(scaled(HEIGHT) + SPACE_1 + QFontMetrics(role_font(Role.CAPTION)).height())
    return holder
