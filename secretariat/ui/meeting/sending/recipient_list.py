"""A panel of participants under a title that counts them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.sending.state import Recipient
from secretariat.ui.typography import Role


class RecipientList(Panel):
    """An empty one is not shown."""

    def __init__(self, title: str, make: Callable[[int], RecipientRow], hint: str = "") -> None:
        super().__init__(margin=0)
        self._count = Text(tone=Tone.MUTED)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_3, SPACE_5, SPACE_1 if hint else SPACE_3)
        head.setSpacing(SPACE_2)
        head.addWidget(Text(title, Role.STRONG))
        head.addWidget(self._count)
        head.addStretch(1)
        self.column.addLayout(head)
        if hint:
            words = Text(hint, Role.CAPTION, Tone.MUTED, wraps=True)
            words.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_3)
            self.column.addWidget(words)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self.column.addLayout(rows)
        self.rows: KeyedRows[int, RecipientRow] = KeyedRows(rows, make)

    def show_people(self, people: Sequence[Recipient]) -> None:
        """Show everybody in this order."""
        self.setVisible(bool(people))
        self._count.setText(str(len(people)))
        self.rows.sync(person.person_id for person in people)
        for person in people:
            row = self.rows.row(person.person_id)
            assert row is not None
            row.show_recipient(person)
