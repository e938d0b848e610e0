"""A question over the window that is answered by a password: nobody sees the letters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import PrimaryButton, SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.password_fields import PasswordField, PasswordRows
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5, SPACE_6, scaled
from secretariat.ui.typography import Role

WIDTH = 440


class SecretSheet(QDialog):
    """Finishes accepted with something typed, by the verb or Enter; rejected by the refusal or Esc."""

    def __init__(
        self, title: str, text: str, label: str, verb: str, refusal: str, error: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.field = PasswordField(label)
        self.rows = PasswordRows([[self.field]], self._on_entered, wide=True)
        self.verb, self.refusal = PrimaryButton(verb), SecondaryButton(refusal)
        self.verb.setDefault(True)
        self.verb.clicked.connect(lambda _checked=False: self._on_entered())
        self.refusal.clicked.connect(self.reject)
        self._arrange(title, text)
        self.field.show_error(error)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        if self.field.typed():
            self.accept()
        else:
            self.field.show_error(self.tr("Type it first."))

    def _arrange(self, title: str, text: str) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        column.setSpacing(SPACE_3)
        words = Text(text, wraps=True)
        words.setFixedWidth(scaled(WIDTH))
        column.addWidget(Text(title, Role.SECTION))
        column.addWidget(words)
        column.addWidget(self.rows)
        column.addSpacing(SPACE_2)
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.refusal)
        row.addWidget(self.verb)
        nest(column, row)
