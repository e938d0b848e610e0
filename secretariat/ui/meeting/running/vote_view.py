"""ГОЛОСУВАЛИ of the item on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from secretariat.domain.ballot import BallotWay, Choice, Outcome
from secretariat.domain.ids import PersonId
from secretariat.ui.actions import ActionId, key_text
from secretariat.ui.i18n import time_text
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.kit.vote_spin import HEIGHT
from secretariat.ui.measures import SPACE_1, SPACE_2, scaled
from secretariat.ui.meeting import words
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.running.course import Course
from secretariat.ui.meeting.running.section import TEXT_INSET, Section
from secretariat.ui.meeting.running.vote_by_name import VoteByName
from secretariat.ui.meeting.running.vote_counts import VoteCounts
from secretariat.ui.meeting.running.vote_presenter import COUNTED, VotePresenter
from secretariat.ui.meeting.running.vote_state import Judgement, VoteState
from secretariat.ui.meeting.running.vote_words import (
    rule_in_numbers,
    show_outcome,
    sum_words,
    why_no_vote,
    without_count,
)
from secretariat.ui.typography import Role, role_font

CLOCK_WIDTH = 64


class VoteSection(Section):
    """The vote on one item's decision; the result is never typed, it follows from the rule."""

    def __init__(self, bench: Bench, course: Course, title: str, key: str) -> None:
        super().__init__(title, key, inset=TEXT_INSET)
        self._bench = bench
        self.presenter = VotePresenter(bench.session, course)
        self._state: VoteState | None = None
        self._note = Note()
        self._why = Text("", tone=Tone.MUTED, wraps=True)
        self.counts = VoteCounts()
        self.counts.typed.connect(self._on_typed)
        self.counts.left.connect(self._on_left)
        self.by_name = VoteByName(self._on_named)
        self._make_result()
        self._make_buttons()
        self._arrange()

    def refresh(self) -> None:
        """Show the vote of the item on the screen."""
        state = self.presenter.state()
        self.setVisible(state is not None)
        self._state = state
        if state is None:
            return
        self._bind(state)
        reason = "" if state.recorded else why_no_vote(state)
        self._why.setText(reason)
        self._why.setVisible(bool(reason))
        self._form.setVisible(not reason)
        if reason:
            return
        counted = state.way in COUNTED
        self.counts.setVisible(counted)
        self.by_name.setVisible(state.way is BallotWay.BY_NAME)
        self.counts.show_totals(state.totals, len(state.voters), recorded=state.recorded)
        if state.way is BallotWay.BY_NAME:
            self.by_name.show_voters(state.voters)
        self._show_result(state)
        ordinary = state.way is BallotWay.OPEN
        self._way.setText(self.tr("Otherwise…") if ordinary else words.ballot_way(state.way))
        self._way.updateGeometry()

    def to_counts(self) -> None:
        """Put the cursor at «за»."""
        if self._state is not None and self._state.way is BallotWay.BY_NAME:
            self.by_name.take_focus()
        else:
            self.counts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def all_for(self) -> None:
        """Everybody votes for."""
        if self._state is not None and (self._state.recorded or not why_no_vote(self._state)):
            self.counts.forget()
            self.presenter.all_for()

    def settle(self) -> None:
        """Record a vote that was typed."""
        self.counts.settle()

    def _bind(self, state: VoteState) -> None:
        place = Place(part=Part.BALLOT, id=state.item_id, field="for_")
        bind(self.counts, place, self._note)
        bind(self._moment, place.at("moment"), self._note)

    def _on_left(self) -> None:
        totals = self.counts.totals()
        self.counts.forget()
        if not self.presenter.count(totals):
            self.refresh()

    def _on_typed(self) -> None:
        if self._state is not None:
            self._show_judgement(self.presenter.judge(self.counts.totals()), self._state)

    def _on_named(self, person_id: PersonId, choice: Choice) -> None:
        self.presenter.name(person_id, choice)

    def _show_result(self, state: VoteState) -> None:
        self._moment.load(time_text(state.moment) if state.moment is not None else "")
        self._moment_row.setVisible(state.recorded)
        if self.counts.is_changed():
            self._on_typed()
            return
        if state.recorded and state.way is BallotWay.CONSENSUS:
            show_outcome(self._chip, Outcome.ADOPTED)
            self._rule.setText(without_count(state.way))
            self._sum.setText("")
            self._tie.hide()
        elif state.recorded:
            self._show_judgement(state.judgement, state)
        else:
            self._chip.say(self.tr("Not voted yet"), Tone.MUTED)
            self._rule.setText(self.tr("leave it so for a decision without a vote"))
            self._sum.setText("")
            self._tie.hide()
        together = [str(other.position) for other in state.others if other.together]
        self._together.setText(
            self.tr("One vote also for items {items}").format(items=", ".join(together)) if together else ""
        )
        self._together.setVisible(bool(together))

    def _show_judgement(self, judgement: Judgement | None, state: VoteState) -> None:
        self._chip.setVisible(judgement is not None)
        if judgement is None:
            return
        show_outcome(self._chip, judgement.outcome)
        self._rule.setText(rule_in_numbers(judgement, state.rule))
        self._sum.setText(sum_words(judgement.off_by))
        self._sum.set_tone(Tone.DANGER if judgement.off_by > 0 else Tone.WARN)
        self._tie.setVisible(judgement.outcome is Outcome.TIE and state.recorded)

    def _fill_menu(self) -> None:
        """The other ways of voting, and what else belongs to this vote."""
        self._menu.clear()
        state = self._state
        if state is None:
            return
        for way in BallotWay:
            action = self._menu.addAction(words.ballot_way(way))
            action.setCheckable(True)
            action.setChecked(state.way is way and (state.recorded or way is not BallotWay.OPEN))
            action.triggered.connect(lambda _on=False, way=way: self.presenter.set_way(way))
        self._menu.addAction(self.tr("Without a vote"), self.presenter.withdraw)
        if state.recorded and state.others:
            self._menu.addSeparator()
            for other in state.others:
                action = self._menu.addAction(
                    self.tr("The same vote for item {item}").format(item=other.position)
                )
                action.setCheckable(True)
                action.setChecked(other.together)
                action.triggered.connect(self._on_together)
                action.setData(other.id)

    def _on_together(self, _on: bool) -> None:
        chosen = [action for action in self._menu.actions() if action.data() is not None]
        self.presenter.vote_together(tuple(a.data() for a in chosen if a.isChecked()))

    def _make_result(self) -> None:
        self._chip = Chip()
        self._rule, self._sum = Text("", Role.CAPTION, Tone.MUTED), Text("", Role.CAPTION, Tone.WARN)
        self._together = Text("", Role.CAPTION, Tone.MUTED)
        self._tie = QWidget()
        row = QHBoxLayout(self._tie)
        row.setContentsMargins(0, 0, 0, 0)
        for choice, text in (
            (Choice.FOR, self.tr("The chair is for")),
            (Choice.AGAINST, self.tr("The chair is against")),
        ):
            button = SecondaryButton(text, small=True)
            button.clicked.connect(lambda _on=False, choice=choice: self.presenter.decide_tie(choice))
            row.addWidget(button)
        self._moment_row = QWidget()
        self._moment = MeetingLine(
            self.tr("Time of the vote"),
            lambda typed: self.presenter.set_moment(typed),
            small=True,
            placeholder=self.tr("time"),
            width=CLOCK_WIDTH,
        )
        at = QHBoxLayout(self._moment_row)
        at.setContentsMargins(0, 0, 0, 0)
        at.setSpacing(SPACE_2)
        at.addWidget(Text(self.tr("at"), Role.CAPTION, Tone.MUTED))
        at.addWidget(self._moment)

    def _make_buttons(self) -> None:
        self._all = SecondaryButton(self.tr("All for"), key=key_text(ActionId.ALL_FOR))
        self._all.clicked.connect(lambda _checked=False: self.all_for())
        self._way = FlatButton(self.tr("Otherwise…"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._way.clicked.connect(
            lambda _checked=False: self._menu.popup(self._way.mapToGlobal(self._way.rect().bottomLeft()))
        )

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
        result = QWidget()
        flow = FlowLayout(result)
        for part in (self._chip, self._rule, self._sum, self._tie, self._moment_row, self._together):
            flow.addWidget(part)
        column.addWidget(result)
        self.body.addWidget(self._why)
        self.body.addWidget(self._form)
        self.body.addWidget(self._note)


def _level_with_counts(button: QWidget) -> QWidget:
    """A button as high as a count with its label, standing level with the count."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 2)
    column.addStretch(1)
    column.addWidget(button)
    holder.setMinimumHeight(scaled(HEIGHT) + SPACE_1 + QFontMetrics(role_font(Role.CAPTION)).height())
    return holder
