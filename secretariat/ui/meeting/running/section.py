"""A part of the protocol as a part of the screen: its word at the left, what stands under it at the right."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.layouts import fill, nest
from secretariat.ui.kit.panel import Rule
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1, SPACE_2
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.typography import Role

LABEL_WIDTH = 107
TEXT_INSET, TEXT_TOP = 9, 2
"""Where the lines of a quiet text begin, behind its border."""
LEADING = 2
"""The air above the letters of a line, which a word beside it has not."""
TEXT_DROP = TEXT_TOP + LEADING
_BELOW_RULE = 6


class Section(QWidget):
    """«СЛУХАЛИ» with its key; `body` holds the rows."""

    def __init__(
        self, title: str, key: str = "", *, ruled: bool = True, drop: int = 0, inset: int = 0
    ) -> None:
        """`drop` lowers the word to the first line beside it; `inset` moves rows that are no texts to where the
        letters of texts begin.
        """
        super().__init__()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(inset, 0, 0, 0)
        self.body.setSpacing(SPACE_1)
        name = QVBoxLayout()
        name.setSpacing(0)
        name.addWidget(Text(title, Role.STRONG, Tone.MUTED))
        if key:
            name.addWidget(Text(key, Role.CAPTION, Tone.MUTED))
        name.addStretch(1)
        label = QWidget()
        keep_width(label, LABEL_WIDTH)
        fill(label, name)
        name.setContentsMargins(0, drop, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(label)
        nest(row, self.body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_2, SPACE_1)
        column.setSpacing(_BELOW_RULE - drop)
        if ruled:
            column.addWidget(Rule())
        nest(column, row)
