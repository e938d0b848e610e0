"""A line for a remark, and what it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.ids import ItemId
from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import ComboField, TextField
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place

WHOLE = 0
"""Stands for no item among the choices."""


class RemarkEntry(QWidget):
    """Hidden until `ask`. `add` gets the words and the item; when it takes them, the line goes away."""

    def __init__(self, place: Place, add: Callable[[str, ItemId | None], bool]) -> None:
        super().__init__()
        self._add = add
        self._text = TextField(QCoreApplication.translate("Approval", "Remark"))
        bind(self._text.input, place, self._text)
        self._text.input.returnPressed.connect(self._give)
        self._about = ComboField(QCoreApplication.translate("Approval", "About"), {WHOLE: _whole()})
        give = SecondaryButton(QCoreApplication.translate("Approval", "Write it down"), small=True)
        give.clicked.connect(lambda _checked=False: self._give())
        not_now = FlatButton(QCoreApplication.translate("ReasonEntry", "Not now"), small=True)
        not_now.clicked.connect(lambda _checked=False: self.end())
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(give)
        flow.addWidget(not_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for part in (self._text, self._about, buttons):
            column.addWidget(part)
        self.hide()

    def show_items(self, items: Sequence[tuple[ItemId, int]]) -> None:
        """The items that a remark may be about."""
        words = QCoreApplication.translate("Approval", "item {item}")
        options: dict[object, str] = {WHOLE: _whole()}
        options |= {item_id: words.format(item=number) for item_id, number in items}
        self._about.choice.set_options(options)

    def ask(self) -> None:
        """Show the line and put the cursor there."""
        self.show()
        focus_in_view(self._text.input)

    def end(self) -> None:
        """Take the line away with what is typed in it."""
        self._text.set_text("")
        self._about.choice.set_value(WHOLE)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        chosen = self._about.choice.value()
        item = ItemId(chosen) if isinstance(chosen, int) and chosen != WHOLE else None
        if self._add(self._text.text(), item):
            self.end()


def _whole() -> str:
    return QCoreApplication.translate("Approval", "the whole protocol")
