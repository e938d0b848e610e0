"""A question over the window: what will happen, the verb that does it, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.kit.button import PrimaryButton, SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.text import Text
from secretariat.ui.measures import SPACE_2, SPACE_3, SPACE_5, SPACE_6, scaled
from secretariat.ui.typography import Role

WIDTH = 440


class QuestionSheet(QDialog):
    """Finishes accepted by the verb, rejected by the refusal or Esc; Enter means the verb."""

    def __init__(self, title: str, text: str, verb: str, refusal: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.verb, self.refusal = PrimaryButton(verb), SecondaryButton(refusal)
        self.verb.setDefault(True)
        self.verb.clicked.connect(self.accept)
        self.refusal.clicked.connect(self.reject)
        self._arrange(title, text)

    def _arrange(self, title: str, text: str) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(SPACE_6, SPACE_5, SPACE_6, SPACE_5)
        column.setSpacing(SPACE_3)
        words = Text(text, wraps=True)
        words.setFixedWidth(scaled(WIDTH))
        column.addWidget(Text(title, Role.SECTION))
        column.addWidget(words)
        column.addSpacing(SPACE_2)
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(self.refusal)
        row.addWidget(self.verb)
        nest(column, row)
