"""A vote by name: everybody entitled with the four choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ballot import Choice
from secretariat.domain.ids import PersonId
from secretariat.ui.kit.segments import Segment, SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting import words
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.running.vote_state import Voter

NAME_WIDTH = 150


class VoterRow(QWidget):
    """One voter."""

    def __init__(self, person_id: PersonId, chosen: Callable[[PersonId, Choice], None]) -> None:
        super().__init__()
        self._name = Text()
        keep_width(self._name, NAME_WIDTH)
        self._person_id, self._chosen = person_id, chosen
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_2)
        self._row.addWidget(self._name)
        self._choices: SegmentedControl | None = None

    def show_voter(self, voter: Voter) -> None:
        """Show what is stored of the vote."""
        self._name.setText(voter.name)
        if self._choices is None:
            self._choices = SegmentedControl(
                {choice: words.choice(choice) for choice in Choice}, name=voter.name
            )
            self._choices.chosen.connect(lambda choice: self._chosen(self._person_id, Choice(str(choice))))
            self._row.addWidget(self._choices)
            self._row.addStretch(1)
        if voter.choice is not None:
            self._choices.set_value(voter.choice)

    def take_focus(self) -> None:
        """Put the keyboard on the choice that was made, or on the first."""
        segments = self.findChildren(Segment)
        chosen = next((segment for segment in segments if segment.isChecked()), segments[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)


class VoteByName(QWidget):
    """All voters."""

    def __init__(self, chosen: Callable[[PersonId, Choice], None]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        self._rows: KeyedRows[PersonId, VoterRow] = KeyedRows(
            column, lambda person_id: VoterRow(person_id, chosen)
        )

    def show_voters(self, voters: Sequence[Voter]) -> None:
        """Show who may vote and how they voted."""
        self._rows.sync(voter.person_id for voter in voters)
        for voter in voters:
            row = self._rows.row(voter.person_id)
            assert row is not None
            row.show_voter(voter)

    def take_focus(self) -> None:
        """Put the keyboard on the first voter."""
        for row in self._rows.rows()[:1]:
            row.take_focus()
