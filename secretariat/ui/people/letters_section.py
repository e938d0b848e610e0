"""What was written to somebody: what, when, where, which paper. Only to be read."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.services.letter_list import LetterRow
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.mail_words import (
    COUNTED,
    breakable,
    kind_words,
    moment_words,
    paper_words,
    reason_words,
    state_icon,
    state_tone,
    state_words,
)
from secretariat.ui.measures import SPACE_1, SPACE_3
from secretariat.ui.typography import Role

MOST = 20
"""Lines of a card; older letters stand in the outbox."""


class LettersSection(QWidget):
    """Hidden for somebody to whom nothing was written."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self._body = QWidget()
        self._column.addWidget(Text(self.tr("Letters"), Role.SECTION))
        self._column.addWidget(Rule())
        self._column.addWidget(self._body)
        self.hide()

    def show_letters(self, rows: Sequence[LetterRow]) -> None:
        """Show the newest letters to the chosen person."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, SPACE_1, 0, 0)
        column.setSpacing(SPACE_1)
        for row in rows[:MOST]:
            _add(column, row)
        if len(rows) > MOST:
            words = self.tr("Earlier: {letters}, see the outbox.").format(
                letters=COUNTED.letters(len(rows) - MOST)
            )
            column.addWidget(Text(words, Role.CAPTION, Tone.MUTED, wraps=True))
        self._body = swap(self._column, self._body, body)
        self.setVisible(bool(rows))


def _add(column: QVBoxLayout, row: LetterRow) -> None:
    head = f"{moment_words(row)} · {kind_words(row.kind)} · {state_words(row.state)}"
    column.addWidget(IconLine(state_icon(row.state), head, state_tone(row.state)))
    column.addWidget(Text(f"{row.subject} → {breakable(row.address)}", wraps=True))
    said = [*(paper_words(paper) for paper in row.papers), reason_words(row)]
    for words in filter(None, said):
        column.addWidget(Text(breakable(words), Role.CAPTION, Tone.MUTED, wraps=True))
    column.addSpacing(SPACE_3)
