"""What the window asks for: one thing on a page, with one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import FlatButton, PrimaryButton
from secretariat.ui.kit.field import Field, TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.password_fields import PasswordField, PasswordRows
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.typography import Role


class UnlockPage(QWidget):
    """`entered` carries what was typed; while it is tried nothing can be typed or pressed."""

    entered = Signal(str)

    def __init__(self, title: str, about: str, verb: str, working: str) -> None:
        super().__init__()
        self._verb, self._working = verb, working
        self.button = PrimaryButton(verb, key="Enter")
        self.button.clicked.connect(lambda _checked=False: self.enter())
        self._first: Field
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_3)
        self.column.addWidget(Text(title, Role.SECTION))
        self.column.addWidget(Text(about, tone=Tone.MUTED, wraps=True))

    def enter(self) -> None:
        """Hand on what was typed."""
        raise NotImplementedError

    def forget(self) -> None:
        """Empty the fields: secrets do not stay on the screen."""
        raise NotImplementedError

    def show_busy(self, busy: bool) -> None:
        """Say on the button that it is being tried."""
        self.button.setText(self._working if busy else self._verb)
        self.button.updateGeometry()
        self.setEnabled(not busy)

    def show_error(self, text: str) -> None:
        """Say under the first field what is wrong, and let it be typed anew."""
        self._first.show_error(text)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor into the first field, over what stands there."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, first: Field, *aside: QWidget) -> None:
        """Lay out the foot of the page."""
        self._first = first
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_3)
        for part in (self.button, *aside):
            buttons.addWidget(part)
        buttons.addStretch(1)
        self.column.addSpacing(SPACE_2)
        nest(self.column, buttons)
        self.column.addStretch(1)


class PasswordPage(UnlockPage):
    """A page of hidden fields."""

    rows: PasswordRows

    def forget(self) -> None:
        """See `UnlockPage`."""
        self.rows.forget()

    def take_focus(self) -> None:
        """See `UnlockPage`."""
        super().take_focus()
        self.rows.fields[0].input.selectAll()

    def _fill(self, fields: list[PasswordField], enter: Callable[[], None]) -> None:
        self.rows = PasswordRows([fields], enter, wide=True)
        self.column.addWidget(self.rows)


class PassphrasePage(PasswordPage):
    """`forgotten` leads to the recovery sheet."""

    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("The data are encrypted"),
            self.tr("Type the passphrase to open them."),
            self.tr("Open"),
            self.tr("Opening…"),
        )
        self.field = PasswordField(self.tr("Passphrase"))
        self.lost = FlatButton(self.tr("Forgotten? Enter the recovery code"))
        self.lost.clicked.connect(self.forgotten)
        self._fill([self.field], self.enter)
        self._end(self.field, self.lost)

    def enter(self) -> None:
        """See `UnlockPage`."""
        self.entered.emit(self.field.typed())


class CodePage(UnlockPage):
    """`left` leads back to the passphrase."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Recovery code"),
            self.tr("It is printed on the recovery sheet, which lies in a sealed envelope in the safe."),
            self.tr("Go on"),
            self.tr("Checking…"),
        )
        self.field = TextField(
            self.tr("Eight groups of six digits"), placeholder="123456-123456-123456-123456-…"
        )
        self.field.input.textEdited.connect(lambda _typed: self.field.show_error(""))
        self.field.input.returnPressed.connect(self.enter)
        self.back = FlatButton(self.tr("Back to the passphrase"))
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.field)
        self._end(self.field, self.back)

    def enter(self) -> None:
        """See `UnlockPage`."""
        self.entered.emit(self.field.text())

    def forget(self) -> None:
        """See `UnlockPage`."""
        self.field.set_text("")


class NewPassphrasePage(PasswordPage):
    """Asked after the recovery code; the code stays good."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("A new passphrase"),
            self.tr("The code is right. Think of a new passphrase; put the sheet into a new envelope."),
            self.tr("Set it and open the data"),
            self.tr("Opening…"),
        )
        self.once = PasswordField(
            self.tr("New passphrase"), hint=self.tr("Three or four words are good; spaces count.")
        )
        self.again = PasswordField(self.tr("The same once more"))
        self._fill([self.once, self.again], self.enter)
        self._end(self.once)

    def enter(self) -> None:
        """See `UnlockPage`."""
        if self.rows.are_alike(self.once, self.again):
            self.entered.emit(self.once.typed())
