"""The forms of the panel «Захист даних»: each asks for passphrases and does one thing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button, FlatButton, Kind, SecondaryButton
from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.password_fields import PasswordField, PasswordRows
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3
from secretariat.ui.typography import Role


class ProtectionForm(QWidget):
    """Enter in the last field does it, Esc leaves it: `left`."""

    left = Signal()

    def __init__(self, title: str, about: str, verb: str, working: str) -> None:
        super().__init__()
        self._verb, self._working = verb, working
        self.button = Button(verb, kind=Kind.PRIMARY, key="Enter")
        self.cancel = FlatButton(self.tr("Cancel"), key="Esc")
        self.cancel.clicked.connect(self.left)
        self.button.clicked.connect(lambda _checked=False: self.enter())
        self.rows: PasswordRows
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_3)
        self.column.addWidget(Text(title, Role.STRONG))
        self.column.addWidget(Text(about, Role.CAPTION, Tone.MUTED, wraps=True))

    def enter(self) -> None:
        """Hand on what was typed."""
        raise NotImplementedError

    def begin(self) -> None:
        """Empty fields, and the cursor in the first of them."""
        self.rows.forget()
        self.show_busy(False)
        focus_in_view(self.rows.fields[0])

    def show_busy(self, busy: bool) -> None:
        """While the work goes on nothing can be typed or pressed."""
        self.button.setText(self._working if busy else self._verb)
        self.button.updateGeometry()
        self.setEnabled(not busy)

    def show_error(self, text: str) -> None:
        """Say under the first field what is wrong."""
        self.rows.fields[0].show_error(text)
        focus_in_view(self.rows.fields[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self, rows: Sequence[Sequence[PasswordField]], enter: Callable[[], None]) -> None:
        self.rows = PasswordRows(rows, enter)
        self.column.addWidget(self.rows)

    def _end(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        nest(self.column, buttons)


class TurnOnForm(ProtectionForm):
    """`sheet_requested` asks to save the sheet, `entered` carries the passphrase and whether it is remembered."""

    sheet_requested = Signal()
    entered = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Encrypt the data"),
            self.tr(
                "Without the passphrase nobody reads the data, the files and the backups, not even the authors of the "
                "program. Three or four words are good; spaces count."
            ),
            self.tr("Encrypt the data"),
            self.tr("Preparing…"),
        )
        self.once, self.again = (
            PasswordField(self.tr("New passphrase")),
            PasswordField(self.tr("The same once more")),
        )
        self.save = SecondaryButton(self.tr("Save the recovery sheet…"), icon=Icon.PRINTER)
        self.save.clicked.connect(self.sheet_requested)
        self.saved = Note()
        self.remember = CheckBox(self.tr("Remember on this computer"))
        self._has_sheet = False
        self._fill([[self.once, self.again]], self.enter)
        self._arrange_sheet()
        self._end()

    def begin(self) -> None:
        """See `ProtectionForm`; a sheet that was saved before is of no use."""
        self._has_sheet = False
        self.saved.say("")
        super().begin()

    def allow_remembering(self, possible: bool) -> None:
        """Offer the keyring where there is one."""
        self.remember.setVisible(possible)

    def sheet_saved(self, name: str) -> None:
        """The sheet lies in a file of this name."""
        self._has_sheet = True
        self.saved.say(
            self.tr(
                "Saved: {name}. Print it, delete the file, and put the sheet into a sealed envelope in the safe."
            ).format(name=name),
            Tone.OK,
        )

    def enter(self) -> None:
        """See `ProtectionForm`."""
        if not self.rows.are_alike(self.once, self.again):
            return
        if not self._has_sheet:
            self.saved.say(
                self.tr("First save and print the recovery sheet: a forgotten passphrase cannot be guessed."),
                Tone.DANGER,
            )
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.entered.emit(self.once.typed(), self.remember.isChecked())

    def _arrange_sheet(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        nest(self.column, row)
        self.column.addWidget(self.saved)
        self.column.addWidget(self.remember)
        self.remember.hide()


class ChangeForm(ProtectionForm):
    """`entered` carries the present and the new passphrase."""

    entered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(
            self.tr("Change the passphrase"),
            self.tr(
                "Backups made before open with the passphrase of their day. The recovery sheet stays good."
            ),
            self.tr("Change the passphrase"),
            self.tr("Changing…"),
        )
        self.now = PasswordField(self.tr("Present passphrase"))
        self.once, self.again = (
            PasswordField(self.tr("New passphrase")),
            PasswordField(self.tr("The same once more")),
        )
        self._fill([[self.now], [self.once, self.again]], self.enter)
        self._end()

    def enter(self) -> None:
        """See `ProtectionForm`."""
        if self.rows.are_alike(self.once, self.again):
            self.entered.emit(self.now.typed(), self.once.typed())

    def show_new_error(self, text: str) -> None:
        """Say under the new passphrase what is wrong with it."""
        self.once.show_error(text)
        focus_in_view(self.once)


class PassphraseForm(ProtectionForm):
    """Asks for the present passphrase before something: `entered` carries it."""

    entered = Signal(str)

    def __init__(self, title: str, about: str, verb: str, working: str) -> None:
        super().__init__(title, about, verb, working)
        self.now = PasswordField(self.tr("Present passphrase"))
        self._fill([[self.now]], self.enter)
        self._end()

    def enter(self) -> None:
        """See `ProtectionForm`."""
        self.entered.emit(self.now.typed())
