"""A small form in the place of the chosen meeting."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.field import Field
from secretariat.ui.kit.footed import Footed
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_4, SPACE_5
from secretariat.ui.meetings.button_row import ButtonRow
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class SideForm(QWidget):
    """Enter or the button emits `accepted`, Esc `cancelled`; `fields` are those at which something can be wrong."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.title = Text(role=Role.SECTION, wraps=True)
        self.explanation = Text(tone=Tone.MUTED, wraps=True)
        self.accept = PrimaryButton("", key="Enter")
        self.accept.clicked.connect(self.accepted)
        cancel = FlatButton(self.tr("Cancel"), key="Esc")
        cancel.clicked.connect(self.cancelled)
        self.inputs = QVBoxLayout()
        self.inputs.setSpacing(SPACE_4)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_4)
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        nest(column, self.inputs)
        column.addWidget(ButtonRow(self.accept, cancel))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._body = Footed(inner)
        self._body.keep(self.accept)
        outer.addWidget(self._body)

    def begin(self, first: QWidget) -> None:
        """Nothing is wrong yet; the form is shown from its top, the cursor in its first input."""
        self.forget_errors()
        self._body.show_top()
        first.setFocus()

    def show_refusal(self, error: DomainError) -> None:
        """Say at the field what is wrong with it."""
        self.forget_errors()
        field = self.fields.get(error.field or "") or next(iter(self.fields.values()))
        field.show_error(refusal(error))
        focus_in_view(field)

    def forget_errors(self) -> None:
        """Nothing is wrong any more."""
        for field in self.fields.values():
            field.show_error("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
