"""The head of a room: its name, and at the right what can be done in it."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.kit.button import Button
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import ROOM_HEAD, ROOM_MARGIN, SPACE_2, SPACE_4, scaled
from secretariat.ui.typography import Role

_BEHIND_NAME = 2
"""The place in the row after the name and the space behind it."""


class RoomHead(QWidget):
    """72 high, with the margins of a room; `aside` stands in small letters beside the name.

    In a narrow window the buttons keep only their drawings, one after the other from the left.
    """

    def __init__(self, title: str, buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._aside = Text("", Role.BODY, Tone.MUTED)
        self._aside.stand_beside(Role.TITLE)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(Text(title, Role.TITLE))
        row.addSpacing(SPACE_4)
        row.addWidget(self._aside)
        row.addStretch(1)
        self._buttons = [button for button in buttons if isinstance(button, Button)]
        for button in buttons:
            row.addWidget(button)
        self.setMinimumHeight(scaled(ROOM_HEAD))
        # narrower than its buttons would like: then they fold
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold as many buttons as must be for the others to stand whole."""
        super().resizeEvent(event)
        for button in self._buttons:
            button.set_folded(False)
        for button in self._buttons:
            button.set_folded(self._row.minimumSize().width() > self.width())

    def show_aside(self, text: str) -> None:
        """Say something beside the name."""
        self._aside.setText(text)

    def add_views(self, views: QWidget) -> None:
        """Put the control that leads to the other lists of the room right behind its name."""
        self._row.insertWidget(_BEHIND_NAME, views)
