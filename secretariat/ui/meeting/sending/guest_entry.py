"""Somebody from outside who gets a mailing too: a name and an address, asked for in the card."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place


class GuestEntry(QWidget):
    """Hidden until `ask`; `add` gets the name and the address, and says whether they were taken.

    What is wrong with them is said at `place`, at its fields «name» and «address».
    """

    def __init__(self, place: Place, add: Callable[[str, str], bool]) -> None:
        super().__init__()
        self._add = add
        self.name = TextField(self.tr("Name"), placeholder=self.tr("person or organisation"))
        self.address = TextField(self.tr("E-mail address"))
        for field, key in ((self.name, "name"), (self.address, "address")):
            bind(field.input, place.at(key), field)
            field.input.returnPressed.connect(self._give)
        self._verb = SecondaryButton(self.tr("Add"), key="Enter", small=True)
        self._verb.clicked.connect(lambda _checked=False: self._give())
        self._not_now = FlatButton(self.tr("Cancel"), key="Esc", small=True)
        self._not_now.clicked.connect(lambda _checked=False: self.end())
        self._arrange()
        self.hide()

    def ask(self) -> None:
        """Show the fields and put the cursor into the first."""
        self.show()
        focus_in_view(self.name.input)

    def end(self) -> None:
        """Take the fields away with what is typed in them."""
        for field in (self.name, self.address):
            field.set_text("")
            field.show_error("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the fields away."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if not self.address.text() and self.name.text():
            self.address.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._add(self.name.text(), self.address.text()):
            self.end()

    def _arrange(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._verb)
        flow.addWidget(self._not_now)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_2, SPACE_5, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.name)
        column.addWidget(self.address)
        column.addWidget(buttons)
