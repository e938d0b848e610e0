"""Інакше…: the other ways of voting, and what else the same vote decides."""

from PySide6.QtWidgets import QMenu, QWidget

from secretariat.domain.ballot import BallotWay
from secretariat.domain.rules import SpecialDecision
from secretariat.ui.meeting import words
from secretariat.ui.meeting.running.vote_presenter import VotePresenter
from secretariat.ui.meeting.running.vote_state import OtherItem, VoteState


class VoteMenu(QMenu):
    """Filled anew each time it opens."""

    def __init__(self, presenter: VotePresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.aboutToShow.connect(self._fill)

    def open_under(self, button: QWidget) -> None:
        """Unfold under a button without stopping the program."""
        self.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill(self) -> None:
        self.clear()
        state = self._presenter.state()
        if state is None:
            return
        for way in BallotWay:
            self._add_way(way, state)
        self.addAction(self.tr("Without a vote"), self._presenter.withdraw)
        if state.decided and state.kinds:
            self.addSeparator()
            for kind in (None, *state.kinds):
                self._add_kind(kind, state)
        if state.recorded and state.others:
            self.addSeparator()
            for other in state.others:
                self._add_other(other)

    def _add_way(self, way: BallotWay, state: VoteState) -> None:
        action = self.addAction(words.ballot_way(way))
        action.setCheckable(True)
        action.setChecked(state.way is way and (state.recorded or way is not BallotWay.OPEN))
        action.triggered.connect(lambda _on=False: self._presenter.set_way(way))

    def _add_kind(self, kind: SpecialDecision | None, state: VoteState) -> None:
        action = self.addAction(words.decision_kind(kind))
        action.setCheckable(True)
        action.setChecked(state.special is kind)
        action.triggered.connect(lambda _on=False: self._presenter.set_kind(kind))

    def _add_other(self, other: OtherItem) -> None:
        action = self.addAction(self.tr("The same vote for item {item}").format(item=other.position))
        action.setCheckable(True)
        action.setChecked(other.together)
        action.setData(other.id)
        action.triggered.connect(self._on_together)

    def _on_together(self, _on: bool) -> None:
        chosen = [action for action in self.actions() if action.data() is not None]
        self._presenter.vote_together(tuple(a.data() for a in chosen if a.isChecked()))
