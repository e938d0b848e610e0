"""The form of new people, one after another, in the place of the chosen one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import DomainError
from secretariat.domain.ukrainian import tidy
from secretariat.services.groups import NewPerson
from secretariat.services.person_entry import EnterPerson
from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import Field, TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4, SPACE_5, SPACE_6
from secretariat.ui.people.state import EntryState
from secretariat.ui.refusals import refusal
from secretariat.ui.typography import Role


class EntryPanel(QWidget):
    """Enter adds the person and waits for the next one; Esc ends. Emits `person_entered` with the command."""

    person_entered = Signal(object)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = EntryState()
        self.family, self.given = TextField(self.tr("Family name")), TextField(self.tr("Given name"))
        self.patronymic, self.post = TextField(self.tr("Patronymic")), TextField(self.tr("Post"))
        self.email = TextField(self.tr("E-mail"))
        self.member = CheckBox(self.tr("voting member of the group"))
        self.member.setChecked(True)
        self._added = Text("", tone=Tone.OK, wraps=True)
        self._fields: dict[str, Field] = {
            "family": self.family,
            "given": self.given,
            "patronymic": self.patronymic,
            "email": self.email,
            "title": self.post,
        }
        self._arrange()

    def show_entry(self, state: EntryState) -> None:
        """An empty form, the cursor in its first field; whoever was added before is named."""
        self._state = state
        for field in self._fields.values():
            field.show_error("")
        for text in (self.family, self.given, self.patronymic, self.post, self.email):
            text.set_text("")
        self.member.setVisible(state.group_id is not None)
        added = self.tr("Added: {name}").format(name=state.added) if state.added else ""
        self._added.setText(added)
        self.family.setFocus()

    def show_refusal(self, error: DomainError) -> None:
        """Say at the field what is wrong with it."""
        for field in self._fields.values():
            field.show_error("")
        field = self._fields.get(error.field or "", self.family)
        field.show_error(refusal(error))
        field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_entered()
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def _on_entered(self) -> None:
        is_member = self.member.isChecked() and self._state.group_id is not None
        person = NewPerson(
            family=tidy(self.family.text()),
            given=tidy(self.given.text()),
            patronymic=tidy(self.patronymic.text()) or None,
            email=tidy(self.email.text()) or None,
        )
        command = EnterPerson(
            person=person,
            post=tidy(self.post.text()) or None,
            group_id=self._state.group_id if is_member else None,
        )
        self.person_entered.emit(command)

    def _arrange(self) -> None:
        names, more = QHBoxLayout(), QHBoxLayout()
        for row, fields in (
            (names, (self.family, self.given, self.patronymic)),
            (more, (self.post, self.email)),
        ):
            row.setSpacing(SPACE_4)
            for field in fields:
                row.addWidget(field, 1)
        add, end = PrimaryButton(self.tr("Add"), key="Enter"), FlatButton(self.tr("Finish"), key="Esc")
        add.clicked.connect(self._on_entered)
        end.clicked.connect(self.ended)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(add)
        buttons.addWidget(end)
        buttons.addSpacing(SPACE_4)
        buttons.addWidget(self._added, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        column.setSpacing(SPACE_4)
        column.addWidget(Text(self.tr("New people"), Role.SECTION))
        nest(column, names)
        nest(column, more)
        column.addWidget(self.member)
        nest(column, buttons)
        column.addStretch(1)
