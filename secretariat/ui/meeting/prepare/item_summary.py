"""A folded row of the agenda: the whole title, and what is known beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.hanging import hanging
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4
from secretariat.ui.meeting import words
from secretariat.ui.meeting.fields.lengths import keep_width
from secretariat.ui.meeting.prepare import columns
from secretariat.ui.meeting.prepare.marks import marks_words
from secretariat.ui.meeting.prepare.state import ItemLine


class ItemSummary(QWidget):
    """Shows an item; `ask_reporter` is the quiet button that stands where nobody reports yet."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(wraps=True)
        self._marks = Note()
        self._kind = Text(tone=Tone.MUTED)
        keep_width(self._kind, columns.KIND)
        self._reporters = Text(wraps=True)
        self.ask_reporter = FlatButton(self.tr("rapporteur"), icon=Icon.PLUS, small=True)
        self.ask_reporter.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._minutes = Text()
        keep_width(self._minutes, columns.MINUTES)
        self._minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._arrange()

    def show_item(self, line: ItemLine) -> None:
        """Show what is stored of the item."""
        self._title.setText(line.title)
        self._marks.say(marks_words(line), Tone.WARN if line.late else Tone.MUTED)
        self._kind.setText(words.item_kind(line.kind))
        self._reporters.setText("\n".join(reporter.name for reporter in line.reporters))
        self._reporters.setVisible(bool(line.reporters))
        self.ask_reporter.setVisible(not line.reporters)
        self._minutes.setText(self.tr("{minutes} min").format(minutes=line.minutes) if line.minutes else "")

    def _arrange(self) -> None:
        who = QWidget()
        keep_width(who, columns.REPORTER + SPACE_2)
        column = QVBoxLayout(who)
        column.setContentsMargins(SPACE_2, 0, 0, 0)
        column.addWidget(self._reporters)
        nest(column, hanging(self.ask_reporter))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        what = QVBoxLayout()
        what.setSpacing(0)
        what.addWidget(self._title)
        what.addWidget(self._marks)
        nest(row, what, 1)
        row.addSpacing(SPACE_4)
        row.addWidget(self._kind)
        row.addSpacing(-SPACE_2)  # the ground of the quiet button lies there
        row.addWidget(who)
        row.addWidget(self._minutes)
