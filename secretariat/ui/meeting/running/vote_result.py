"""What a vote came to: the result, the rule in numbers, who decides a tie, and when it was."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.domain.ballot import BallotWay, Choice, Outcome
from secretariat.ui.i18n import time_text
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.running.vote_presenter import VotePresenter
from secretariat.ui.meeting.running.vote_state import Judgement, VoteState
from secretariat.ui.meeting.running.vote_words import (
    chairs_word,
    no_chairs_word,
    rule_in_numbers,
    show_outcome,
    sum_words,
    without_count,
)
from secretariat.ui.typography import Role

CLOCK_WIDTH = 64


class VoteResult(QWidget):
    """Shows a recorded vote, or what a typed one would come to."""

    def __init__(self, presenter: VotePresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._chip = Chip()
        self._rule, self._sum = Text("", Role.CAPTION, Tone.MUTED), Text("", Role.CAPTION, Tone.WARN)
        self._together, self._chair = (Text("", Role.CAPTION, Tone.MUTED) for _ in range(2))
        self._chairs_buttons: dict[Choice, SecondaryButton] = {}
        self._tie, self._moment_row = self._make_tie(), QWidget()
        self.moment = self._make_moment()
        flow = FlowLayout(self)
        for part in (
            self._chip,
            self._rule,
            self._sum,
            self._chair,
            self._tie,
            self._moment_row,
            self._together,
        ):
            flow.addWidget(part)

    def show_state(self, state: VoteState) -> None:
        """Show the vote as it is stored."""
        self.moment.load(time_text(state.moment) if state.moment is not None else "")
        self._moment_row.setVisible(state.recorded)
        self._show_together(state)
        if state.recorded and state.way is BallotWay.CONSENSUS:
            show_outcome(self._chip, Outcome.ADOPTED)
            self._say(without_count(state.way))
        elif state.recorded:
            self.show_judgement(state.judgement, state)
        else:
            self._chip.show()
            self._rule.show()
            self._chip.say(self.tr("Not voted yet"), Tone.MUTED)
            self._say(self.tr("leave it so for a decision without a vote"))

    def show_judgement(self, judgement: Judgement | None, state: VoteState) -> None:
        """Show what these numbers come to; more votes than voters come to nothing. None when they are no numbers."""
        possible = judgement is not None and judgement.off_by <= 0
        self._chip.setVisible(possible)
        self._rule.setVisible(possible)
        if judgement is None:
            return
        show_outcome(self._chip, judgement.outcome, unanimous=judgement.unanimous)
        self._rule.setText(rule_in_numbers(judgement, state.rule))
        self._sum.setText(sum_words(judgement.off_by))
        self._sum.set_tone(Tone.DANGER if judgement.off_by > 0 else Tone.WARN)
        self._show_tie(state.chair_choice if judgement.tie else None, judgement.tie and state.recorded)
        if judgement.chairless:
            self._say_of_chair(no_chairs_word())

    def _say(self, words: str) -> None:
        """A result without numbers."""
        self._rule.setText(words)
        self._sum.setText("")
        self._show_tie(None, shown=False)

    def _show_tie(self, chosen: Choice | None, shown: bool) -> None:
        """How the chair has decided; the other way stays at hand."""
        self._tie.setVisible(shown)
        for choice, button in self._chairs_buttons.items():
            button.setVisible(choice is not chosen)
        self._say_of_chair(chairs_word(chosen) if shown and chosen is not None else "")

    def _say_of_chair(self, words: str) -> None:
        self._chair.setText(words)
        self._chair.setVisible(bool(words))

    def _show_together(self, state: VoteState) -> None:
        together = [str(other.position) for other in state.others if other.together]
        words = self.tr("One vote also for items {items}").format(items=", ".join(together))
        self._together.setText(words if together else "")
        self._together.setVisible(bool(together))

    def _make_tie(self) -> QWidget:
        tie = QWidget()
        row = QHBoxLayout(tie)
        row.setContentsMargins(0, 0, 0, 0)
        for choice, text in (
            (Choice.FOR, self.tr("The chair is for")),
            (Choice.AGAINST, self.tr("The chair is against")),
        ):
            button = SecondaryButton(text, small=True)
            button.clicked.connect(lambda _on=False, choice=choice: self._presenter.decide_tie(choice))
            self._chairs_buttons[choice] = button
            row.addWidget(button)
        return tie

    def _make_moment(self) -> MeetingLine:
        moment = MeetingLine(
            self.tr("Time of the vote"),
            self._presenter.set_moment,
            small=True,
            placeholder=self.tr("time"),
            width=CLOCK_WIDTH,
        )
        row = QHBoxLayout(self._moment_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(Text(self.tr("at"), Role.CAPTION, Tone.MUTED))
        row.addWidget(moment)
        return moment
