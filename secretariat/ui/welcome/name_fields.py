"""Family name, given name and patronymic in one row."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.kit.field import TextField
from secretariat.ui.measures import SPACE_4
from secretariat.ui.welcome.form import NameForm


class NameFields(QWidget):
    """`of_whom` tells a screen reader whose name it is: «голова»."""

    def __init__(self, of_whom: str) -> None:
        super().__init__()
        self.family = TextField(self.tr("Family name"))
        self.given = TextField(self.tr("Given name"))
        self.patronymic = TextField(self.tr("Patronymic"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_4)
        for field in (self.family, self.given, self.patronymic):
            field.input.setAccessibleName(f"{of_whom}: {field.input.accessibleName()}")
            row.addWidget(field, 1)

    def form(self) -> NameForm:
        """What is typed."""
        return NameForm(family=self.family.text(), given=self.given.text(), patronymic=self.patronymic.text())
