"""Signing with the office's own key: what must be asked depends on what was made before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, scaled
from secretariat.ui.meeting.fields.places import bind
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.signing.presenter import Passwords
from secretariat.ui.meeting.signing.state import KeyState

FIELD_WIDTH = 300


class OfficeForm(QWidget):
    """`sign_requested` carries the passwords; new ones are typed twice."""

    sign_requested = Signal(object)

    def __init__(self, signer: int) -> None:
        super().__init__()
        self._key = KeyState.READY
        self._explanation = Text(tone=Tone.MUTED, wraps=True)
        self.office = self._field(self.tr("Password of the office's centre"), signer, "authority_password")
        self.office_again = self._field(self.tr("The same once more"), signer, "authority_again")
        self.own = self._field(self.tr("Password of the signature"), signer, "password")
        self.own_again = self._field(self.tr("The same once more"), signer, "password_again")
        self.button = Button(self.tr("Sign"), kind=Kind.PRIMARY, icon=Icon.EDIT)
        self.button.clicked.connect(lambda _checked=False: self._on_sign())
        self._arrange()

    def show_key(self, key: KeyState, *, busy: bool) -> None:
        """Ask for what is missing; while the signing runs nothing can be pressed."""
        self._key = key
        new_office, new_key = key is KeyState.NO_AUTHORITY, key is not KeyState.READY
        self.office.setVisible(new_key)
        self.office_again.setVisible(new_office)
        self.own_again.setVisible(new_key)
        self._explanation.setText(self._explained(key))
        self._explanation.setVisible(new_key)
        self.button.setText(self.tr("Make the key and sign") if new_key else self.tr("Sign"))
        self.setEnabled(not busy)

    def forget(self) -> None:
        """Empty the fields: passwords do not stay on the screen."""
        for field in self._fields():
            field.input.clear()

    def _on_sign(self) -> None:
        for first, again in ((self.office, self.office_again), (self.own, self.own_again)):
            again.show_error("")
            if not again.isHidden() and first.input.text() != again.input.text():
                again.show_error(self.tr("The two passwords differ."))
                again.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        office, own = self.office.input.text(), self.own.input.text()
        self.sign_requested.emit(Passwords(own=own, office=office))

    def _explained(self, key: KeyState) -> str:
        if key is KeyState.NO_AUTHORITY:
            return self.tr(
                "The office has no centre of signatures yet. Think of its password: new keys will ask for it. "
                "Then think of the signer's own password."
            )
        return self.tr("This signer has no key yet. The centre's password makes one.")

    def _field(self, label: str, signer: int, name: str) -> "PasswordField":
        field = PasswordField(label, Place(part=Part.SIGNER, id=signer, field=name))
        field.setFixedWidth(scaled(FIELD_WIDTH))
        field.input.returnPressed.connect(self._on_sign)
        return field

    def _fields(self) -> tuple["PasswordField", ...]:
        return self.office, self.office_again, self.own, self.own_again

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._explanation)
        for pair in ((self.office, self.office_again), (self.own, self.own_again)):
            row = QHBoxLayout()
            row.setSpacing(SPACE_3)
            for field in pair:
                row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class PasswordField(TextField):
    """A line whose letters are not seen; what is wrong is said under it."""

    def __init__(self, label: str, place: Place) -> None:
        super().__init__(label)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        bind(self.input, place, self)
