"""The form of a further group."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.group import WorkingGroup
from secretariat.domain.ukrainian import tidy
from secretariat.services.groups import AddGroup
from secretariat.ui.genitive import genitive
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class NewGroupForm(QWidget):
    """Enter creates the group, Esc leaves the form; emits `group_requested` with the command."""

    group_requested = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = {
            "name": TextField(
                self.tr("Full name of the group"), placeholder=self.tr("Working group for what matters")
            ),
            "name_genitive": TextField(self.tr("In the protocol: meeting of (whom?)")),
            "council": TextField(self.tr("Council or institution")),
            "settlement": TextField(self.tr("Settlement")),
        }
        self._proposed = ""
        self.accept = PrimaryButton(self.tr("Create the group"), key="Enter")
        self.fields["name"].input.textEdited.connect(self._on_name)
        self._arrange()

    def begin(self, alike: WorkingGroup | None) -> None:
        """An empty form; council and settlement are most often those of the other group."""
        for field in self.fields.values():
            field.set_text("")
            field.show_error("")
        if alike is not None:
            self.fields["council"].set_text(alike.council)
            self.fields["settlement"].set_text(alike.settlement)
        self._proposed = ""
        focus_in_view(self.fields["name"])

    def show_refusal(self, error: DomainError) -> None:
        """Say at the field what is wrong with it."""
        for field in self.fields.values():
            field.show_error("")
        field = self.fields.get(error.field or "", self.fields["name"])
        field.show_error(refusal(error))
        focus_in_view(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_accepted()
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _on_name(self, name: str) -> None:
        """Propose the genitive while nobody has typed another one."""
        field = self.fields["name_genitive"]
        if field.text() == self._proposed:
            self._proposed = genitive(name) or ""
            field.set_text(self._proposed)

    def _on_accepted(self) -> None:
        typed = {name: tidy(field.text()) for name, field in self.fields.items()}
        self.group_requested.emit(AddGroup(**typed))

    def _arrange(self) -> None:
        leave = FlatButton(self.tr("Cancel"), key="Esc")
        self.accept.clicked.connect(self._on_accepted)
        leave.clicked.connect(self.ended)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.accept)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Text(self.tr("New group"), Role.STRONG))
        for field in self.fields.values():
            column.addWidget(field)
        nest(column, buttons)
