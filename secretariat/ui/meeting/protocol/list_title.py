"""The title of a list of findings: «Виправте 2»."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_1, SPACE_2
from secretariat.ui.typography import Role


class ListTitle(QWidget):
    """What is to be done with the findings, and how many there are."""

    def __init__(self, title: str, tone: Tone) -> None:
        super().__init__()
        self._count = Text(tone=tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEETING_MARGIN, SPACE_2, MEETING_MARGIN, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(Text(title, Role.STRONG, tone))
        row.addWidget(self._count)
        row.addStretch(1)

    def show_count(self, count: int) -> None:
        """Nothing of the kind takes the title away."""
        self._count.setText(str(count))
        self.setVisible(count > 0)
