"""Why nothing can be changed here, and where to go for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.icon_line import IconLine
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import MEETING_MARGIN, SPACE_2, SPACE_3


class ClosedLine(Ground):
    """Stands over the sections of a meeting whose protocol has its number."""

    def __init__(self, to_protocol: Callable[[], None]) -> None:
        super().__init__("sunken")
        words = IconLine(Icon.LOCK, self.tr("The text is closed for changes."), Tone.MUTED)
        self.way = SecondaryButton(self.tr("To the protocol"), small=True)
        self.way.clicked.connect(lambda _checked=False: to_protocol())
        row = QHBoxLayout(self)
        row.setContentsMargins(MEETING_MARGIN, SPACE_2, MEETING_MARGIN, SPACE_2)
        row.setSpacing(SPACE_3)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.way)
