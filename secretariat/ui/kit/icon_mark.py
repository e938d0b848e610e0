"""A small drawing beside words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import scaled

SIZE = 16


class IconMark(QWidget):
    """Only drawn: what it means is told by the words beside it."""

    def __init__(self, icon: Icon, tone: Tone = Tone.MUTED) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the letters of a line."""
        return QSize(scaled(SIZE), scaled(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing in the colour of now."""
        painter = QPainter(self)
        paint_icon(painter, self._icon, letters(self._tone, colours()), QRectF(self.rect()))
        painter.end()
