"""One stretch of presence, as it is typed."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.running.presence_presenter import TypedStay
from secretariat.ui.meeting.running.presence_state import Stay
from secretariat.ui.meeting.running.presence_words import item_text, moment_text


class StayRow(QWidget):
    """From when until when, and whether by screen; every change is handed on at once."""

    def __init__(self, changed: Callable[[], bool], removed: Callable[[], None]) -> None:
        super().__init__()
        hint = self.tr("14:31, or i3 for item 3; empty: from the beginning, to the end")
        self.came = MeetingLine(
            self.tr("Came"),
            lambda _typed: changed(),
            placeholder=self.tr("start"),
            small=True,
        )
        self.left = MeetingLine(
            self.tr("Left"),
            lambda _typed: changed(),
            placeholder=self.tr("end"),
            small=True,
        )
        for line in (self.came, self.left):
            line.setToolTip(hint)
        self.online = CheckBox(self.tr("by screen"))
        self.online.clicked.connect(lambda _on: changed())
        remove = IconButton(Icon.CLOSE, self.tr("Delete this stretch"), small=True)
        remove.clicked.connect(lambda _checked=False: removed())
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        row.addWidget(self.came, 1)
        row.addWidget(Text("–", tone=Tone.MUTED))
        row.addWidget(self.left, 1)
        row.addWidget(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        nest(column, row)
        column.addWidget(self.online)

    def show_stay(self, stay: Stay) -> None:
        """Show what is stored."""
        self.came.load(item_text(stay.came_item) or moment_text(stay.came, dated=stay.dated))
        self.left.load(item_text(stay.left_item) or moment_text(stay.left, dated=stay.dated))
        self.online.setChecked(stay.online)

    def typed(self) -> TypedStay:
        """What stands in the row now."""
        return TypedStay(came=self.came.text(), left=self.left.text(), online=self.online.isChecked())
