"""The three steps to a signature with an office key; the first two are made once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.password_fields import PasswordField, PasswordRows
from secretariat.ui.measures import SPACE_3
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.signing.password_fields import PlacedPassword
from secretariat.ui.meeting.signing.presenter import Passwords
from secretariat.ui.meeting.signing.step import Step


class PasswordStep(Step):
    """A step that asks for passwords and has one button, which says what goes on while it works."""

    def __init__(self, words: str, hint: str, verb: str, working: str, icon: Icon) -> None:
        super().__init__(words)
        self._verb, self._working = verb, working
        self._hint = Note(hint)
        self.button = Button(verb, kind=Kind.PRIMARY, icon=icon)
        self.rows: PasswordRows

    def show_busy(self, busy: bool) -> None:
        """While the work goes on nothing can be typed or pressed."""
        self.button.setText(self._working if busy else self._verb)
        self.button.updateGeometry()
        self.setEnabled(not busy)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self.rows.fields[0].input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(
        self, fields: Sequence[Sequence[PasswordField]], enter: Callable[[], None], *aside: QWidget
    ) -> None:
        """Lay the step out; its button and Enter in the last field hand on what was typed by `enter`."""
        rows = self.rows = PasswordRows(fields, enter)
        self.button.clicked.connect(lambda _checked=False: enter())
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        for part in (self.button, *aside):
            buttons.addWidget(part)
        buttons.addStretch(1)
        self.body.addWidget(self._hint)
        self.body.addWidget(rows)
        nest(self.body, buttons)


class AuthorityStep(PasswordStep):
    """`entered` carries the password of the office's new centre."""

    entered = Signal(str)

    def __init__(self, place: Place) -> None:
        super().__init__(
            QCoreApplication.translate("OfficeSteps", "Make the office's centre of signatures"),
            QCoreApplication.translate(
                "OfficeSteps",
                "It is made once and vouches for the keys of all who sign. Write its password down and keep it "
                "safe: it cannot be recovered.",
            ),
            QCoreApplication.translate("OfficeSteps", "Make the centre"),
            QCoreApplication.translate("OfficeSteps", "Making the centre…"),
            Icon.LANDMARK,
        )
        self._once = PlacedPassword(_centre_label(), place.at("new_authority"))
        self._again = PlacedPassword(_again_label(), place.at("new_authority_again"))
        self._fill([[self._once, self._again]], self.enter)

    def enter(self) -> None:
        """See `PasswordStep`."""
        if self.rows.are_alike(self._once, self._again):
            self.entered.emit(self._once.typed())


class KeyStep(PasswordStep):
    """`entered` carries the password of the centre and the signer's new one."""

    entered = Signal(object)

    def __init__(self, place: Place) -> None:
        super().__init__(
            QCoreApplication.translate("OfficeSteps", "Make the signer's key"),
            QCoreApplication.translate(
                "OfficeSteps", "The signer thinks of the key's password and keeps it to himself or herself."
            ),
            QCoreApplication.translate("OfficeSteps", "Make the key"),
            QCoreApplication.translate("OfficeSteps", "Making the key…"),
            Icon.KEY,
        )
        self._office = PlacedPassword(_centre_label(), place.at("authority_password"))
        own = QCoreApplication.translate("OfficeSteps", "New password of the signer")
        self._once = PlacedPassword(own, place.at("new_password"))
        self._again = PlacedPassword(_again_label(), place.at("new_password_again"))
        self._fill([[self._office], [self._once, self._again]], self.enter)

    def enter(self) -> None:
        """See `PasswordStep`."""
        if self.rows.are_alike(self._once, self._again):
            self.entered.emit(Passwords(own=self._once.typed(), office=self._office.typed()))


class SignStep(PasswordStep):
    """`entered` carries the signer's password; `new_key_requested` comes from who forgot it."""

    entered = Signal(str)
    new_key_requested = Signal()

    def __init__(self, place: Place) -> None:
        super().__init__(
            QCoreApplication.translate("OfficeSteps", "Sign the protocol"),
            "",
            QCoreApplication.translate("OfficeSteps", "Sign"),
            QCoreApplication.translate("OfficeSteps", "Signing…"),
            Icon.EDIT,
        )
        own = QCoreApplication.translate("OfficeSteps", "Password of the signer")
        self._own = PlacedPassword(own, place.at("password"))
        self.forgotten = FlatButton(
            QCoreApplication.translate("OfficeSteps", "Password forgotten? Make a new key")
        )
        self.forgotten.clicked.connect(lambda _checked=False: self.new_key_requested.emit())
        self._fill([[self._own]], self.enter, self.forgotten)

    def enter(self) -> None:
        """See `PasswordStep`."""
        self.entered.emit(self._own.typed())


def _centre_label() -> str:
    return QCoreApplication.translate("OfficeSteps", "Password of the centre")


def _again_label() -> str:
    return QCoreApplication.translate("OfficeSteps", "The same once more")
