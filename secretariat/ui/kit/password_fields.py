"""Passwords as they are typed: unseen, a new one twice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.ui.kit.check_box import CheckBox
from secretariat.ui.kit.field import TextField
from secretariat.ui.kit.layouts import nest
from secretariat.ui.measures import SPACE_2, SPACE_3, scaled

FIELD_WIDTH, COLUMNS = 300, 3
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own name for no limit, which PySide6 does not hand out


class PasswordField(TextField):
    """A line whose letters are not seen; what is wrong is said under it."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint)
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaximumWidth(scaled(FIELD_WIDTH))
        self.input.textEdited.connect(lambda _typed: self.show_error(""))

    def typed(self) -> str:
        """The password with its spaces: they count."""
        return self.input.text()

    def show_letters(self, seen: bool) -> None:
        """Let the letters be seen, or hide them again."""
        self.input.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


class PasswordRows(QWidget):
    """Fields in rows of two, or `wide` ones one below another; Enter in the last is the same as the button."""

    def __init__(
        self, rows: Sequence[Sequence[PasswordField]], entered: Callable[[], None], *, wide: bool = False
    ) -> None:
        super().__init__()
        self.fields = [field for row in rows for field in row]
        for field, following in zip(self.fields, self.fields[1:], strict=False):
            field.input.returnPressed.connect(following.input.setFocus)
        self.fields[-1].input.returnPressed.connect(entered)
        self.seen = CheckBox(self.tr("Show the letters"))
        self.seen.toggled.connect(self._show_letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        nest(column, _column(rows) if wide else _grid(rows))
        column.addWidget(self.seen)

    def forget(self) -> None:
        """Empty the fields: passwords do not stay on the screen."""
        for field in self.fields:
            field.input.clear()
            field.show_error("")
        self.seen.setChecked(False)

    def are_alike(self, once: PasswordField, again: PasswordField) -> bool:
        """Whether a new password was typed alike twice; if not, the second field says so."""
        alike = once.typed() == again.typed()
        again.show_error("" if alike else self.tr("The two passwords differ."))
        if not alike:
            again.input.setFocus(Qt.FocusReason.OtherFocusReason)
            again.input.selectAll()
        return alike

    def _show_letters(self, seen: bool) -> None:
        for field in self.fields:
            field.show_letters(seen)


def _column(rows: Sequence[Sequence[PasswordField]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE_2)
    for row in rows:
        for field in row:
            field.setMaximumWidth(QWIDGETSIZE_MAX)
            column.addWidget(field)
    return column


def _grid(rows: Sequence[Sequence[PasswordField]]) -> QGridLayout:
    """Fields of one width, whether one or two stand in a row."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(SPACE_2)
    for number, row in enumerate(rows):
        for place, field in enumerate(row):
            grid.addWidget(field, number, place, Qt.AlignmentFlag.AlignTop)
    for place in range(COLUMNS):
        grid.setColumnStretch(place, 1)
    return grid
