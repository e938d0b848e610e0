"""A vote by name: everybody entitled with the four choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ballot import Choice
from secretariat.domain.ids import PersonId
from secretariat.ui.kit.segments import Segment, SegmentedControl
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting import words
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.running.vote_state import Voter
from secretariat.ui.typography import Role

NAME_WIDTH = 150


_DIGITS = dict(zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), Choice, strict=True))


class VoterRow(QWidget):
    """One voter: 1, 2, 3, 4 choose and go on to the next one, as a roll is called."""

    answered = Signal()

    def __init__(self, person_id: PersonId, chosen: Callable[[PersonId, Choice], None]) -> None:
        super().__init__()
        self._name = Text(wraps=True)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        choice = _DIGITS.get(Qt.Key(event.key()))
        if choice is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self._chosen(self._person_id, choice)
        self.answered.emit()

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
        self._given = chosen
        self._rows: KeyedRows[PersonId, VoterRow] = KeyedRows(column, self._make_row)
        column.addWidget(Text(_keys_words(), Role.CAPTION, Tone.MUTED))

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

    def _make_row(self, person_id: PersonId) -> VoterRow:
        row = VoterRow(person_id, self._given)
        row.answered.connect(lambda: self._go_on(row))
        return row

    def _go_on(self, row: VoterRow) -> None:
        rows = self._rows.rows()
        if row in rows:
            rows[min(rows.index(row) + 1, len(rows) - 1)].take_focus()


def _keys_words() -> str:
    """«1 — за · 2 — проти · 3 — утримався · 4 — не голосував»"""
    return " · ".join(f"{number} — {words.choice(choice)}" for number, choice in enumerate(Choice, start=1))
