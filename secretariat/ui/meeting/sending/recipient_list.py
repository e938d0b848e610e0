"""Recipients under a title that counts them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.sending.recipient_row import RecipientRow
from secretariat.ui.meeting.sending.state import Line
from secretariat.ui.typography import Role


class RecipientList(QWidget):
    """An empty one is not shown."""

    def __init__(self, title: str, make: Callable[[str], RecipientRow], hint: str = "") -> None:
        super().__init__()
        self._count = Text(tone=Tone.MUTED)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_2, SPACE_5, SPACE_1 if hint else SPACE_2)
        head.setSpacing(SPACE_2)
        head.addWidget(Text(title, Role.CAPTION, Tone.MUTED))
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, head)
        if hint:
            words = Text(hint, Role.CAPTION, Tone.MUTED, wraps=True)
            words.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_3)
            column.addWidget(words)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        nest(column, rows)
        self.rows: KeyedRows[str, RecipientRow] = KeyedRows(rows, make)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show everybody in this order."""
        self.setVisible(bool(lines))
        self._count.setText(str(len(lines)))
        self.rows.sync(line.key for line in lines)
        for line in lines:
            row = self.rows.row(line.key)
            assert row is not None
            row.show_line(line)
