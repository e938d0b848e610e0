"""One row of the file whole: what is wrong with it, whom it may mean, what stands in its cells."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.services.people_files import Column
from secretariat.services.people_plan import Decision, Deed, PlannedRow
from secretariat.ui.icons import Icon
from secretariat.ui.kit.check_box import SIGN, RadioButton
from secretariat.ui.kit.chip import Chip
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, scaled
from secretariat.ui.people.import_columns import look
from secretariat.ui.people.import_state import standing
from secretariat.ui.people.import_words import (
    column_name,
    error_words,
    full_name,
    outcome,
    standing_word,
    twin_words,
)
from secretariat.ui.typography import Role


class RowPanel(Scroll):
    """Emits `decided` with the number of the row and the decision about it."""

    decided = Signal(int, object)

    def __init__(self) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        self._body = QWidget()
        self._row: PlannedRow | None = None
        self._chip, self._outcome = Chip(), Text()
        self.choices: dict[Decision, RadioButton] = {}
        self._column.addWidget(self._body)
        self._column.addStretch(1)

    def show_row(self, row: PlannedRow | None) -> None:
        """Show another row, or what a decision made of this one; None shows nothing."""
        before, self._row = self._row, row
        if row is not None and before is not None and _differ_by_decision(before, row):
            # the choices stay, for the cursor is in one of them
            self._show_decision(row)
            return
        body = QWidget()
        self.choices = {}
        if row is not None:
            self._fill(body, row)
        self._body = swap(self._column, self._body, body)

    def _fill(self, body: QWidget, row: PlannedRow) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Text(self.tr("Row {number}").format(number=row.number), Role.CAPTION, Tone.MUTED))
        column.addWidget(Text(full_name(row) or self.tr("No name"), Role.SECTION, wraps=True))
        self._chip = Chip()
        column.addWidget(self._chip)
        column.addSpacing(SPACE_2)
        for error in row.errors:
            column.addWidget(IconLine(Icon.CIRCLE_ALERT, error_words(error), Tone.DANGER))
        if row.errors:
            column.addWidget(
                Text(
                    self.tr("Mend the row in the file, then take the file again."),
                    tone=Tone.MUTED,
                    wraps=True,
                )
            )
        if row.twins:
            self._add_choices(column, row)
        self._show_decision(row)
        column.addSpacing(SPACE_4)
        self._add_cells(column, row)

    def _add_choices(self, column: QVBoxLayout, row: PlannedRow) -> None:
        for twin in row.twins:
            decision = Decision(deed=Deed.FILL, person_id=twin.person.id)
            words = twin_words(twin)
            self._add_choice(column, row, decision, self.tr("Fill in what is empty"), words)
        other = Decision(deed=Deed.ADD)
        self._add_choice(column, row, other, self.tr("Add as another person"), "")
        self._add_choice(column, row, Decision(deed=Deed.SKIP), self.tr("Leave as it is"), "")
        column.addSpacing(SPACE_2)
        self._outcome = Text("", tone=Tone.MUTED, wraps=True)
        column.addWidget(self._outcome)

    def _show_decision(self, row: PlannedRow) -> None:
        for decision, choice in self.choices.items():
            choice.setChecked(row.decision == decision)
        icon, tone = look(row)
        self._chip.say(standing_word(standing(row)), tone, icon)
        if row.twins:
            self._outcome.setText(_sentence(outcome(row)))

    def _add_choice(
        self, column: QVBoxLayout, row: PlannedRow, decision: Decision, text: str, words: str
    ) -> None:
        choice = RadioButton(text)
        choice.setAccessibleName(f"{text}: {words}" if words else text)
        choice.clicked.connect(lambda: self.decided.emit(row.number, decision))
        column.addWidget(choice)
        self.choices[decision] = choice
        if words:
            below = Text(words, Role.CAPTION, Tone.MUTED, wraps=True)
            below.setContentsMargins(scaled(SIGN) + SPACE_3, 0, 0, SPACE_1)
            column.addWidget(below)

    def _add_cells(self, column: QVBoxLayout, row: PlannedRow) -> None:
        """Each cell of the file under the name of its column; the wrong ones in red."""
        wrong = {error.column for error in row.errors}
        for one in Column:
            if one in row.row.cells:
                tone = Tone.DANGER if one in wrong else Tone.PLAIN
                column.addWidget(Text(column_name(one), Role.CAPTION, Tone.MUTED))
                column.addWidget(Text(row.row.cells[one], tone=tone, wraps=True))
                column.addSpacing(SPACE_1)


def _differ_by_decision(before: PlannedRow, row: PlannedRow) -> bool:
    """True for one row before and after an answer."""
    return (before.row, before.errors, before.twins) == (row.row, row.errors, row.twins)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""
