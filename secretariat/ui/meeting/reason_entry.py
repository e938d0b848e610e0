"""A reason asked for where it is needed: one line and a verb, instead of a dialog."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import FlatButton, SecondaryButton
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Place


class ReasonEntry(QWidget):
    """Hidden until `ask`. Emits `given` with what was typed; Enter gives it, Esc and «Скасувати» take it away;
    `opened` follows its coming and going.

    `place` is where a refusal of the reason is said.
    """

    given = Signal(str)
    opened = Signal(bool)

    def __init__(self, label: str, verb: str, place: Place, *, placeholder: str = "") -> None:
        super().__init__()
        self._field = TextField(label, placeholder=placeholder)
        bind(self._field.input, place, self._field)
        self._field.input.returnPressed.connect(self._give)
        self._verb = SecondaryButton(verb, small=True)
        self._verb.clicked.connect(lambda _checked=False: self._give())
        cancel = QCoreApplication.translate("ReasonEntry", "Cancel")
        self._not_now = FlatButton(cancel, key="Esc", small=True)
        self._not_now.clicked.connect(lambda _checked=False: self.end())
        self._arrange()
        self.hide()

    def ask_also(self, field: QWidget) -> None:
        """Ask for something else below the line."""
        self._column.insertWidget(1, field)

    def ask(self) -> None:
        """Show the line and put the cursor there."""
        self.show()
        self.opened.emit(True)
        focus_in_view(self._field.input)

    def end(self) -> None:
        """Take the line away with what is typed in it."""
        self._field.set_text("")
        self._field.show_error("")
        self.hide()
        self.opened.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        self.given.emit(self._field.text())

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._verb)
        buttons.addWidget(self._not_now)
        buttons.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._field)
        nest(column, buttons)
