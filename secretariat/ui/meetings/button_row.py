"""The buttons at the end of a form: beside each other, or below where the side is slim."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.kit.button import Button
from secretariat.ui.kit.flow_layout import FlowLayout
from secretariat.ui.measures import SPACE_2


class ButtonRow(QWidget):
    """Takes as many lines as its buttons need."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, spacing=SPACE_2)
        for button in buttons:
            flow.addWidget(button)
