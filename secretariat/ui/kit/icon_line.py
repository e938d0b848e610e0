"""A line of words after the drawing of its state."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.typography import Role

SIZE = 16


class IconLine(Text):
    """Wrapped words of ordinary size; the drawing stands before their first line."""

    def __init__(self, icon: Icon, text: str, tone: Tone = Tone.PLAIN) -> None:
        super().__init__(text, Role.BODY, tone, wraps=True)
        self._icon, self._tone = icon, tone
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and their drawing."""
        super().paintEvent(event)
        size = scaled(SIZE)
        painter = QPainter(self)
        place = QRectF(0, (self._line() - size) // 2, size, size)
        paint_icon(painter, self._icon, letters(self._tone, colours()), place)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setContentsMargins(scaled(SIZE) + SPACE_2, 0, 0, 0)
