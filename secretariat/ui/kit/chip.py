"""A state in a word or two, on its soft ground."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.button import Button, Look
from secretariat.ui.kit.shapes import fill_round
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, ground, letters
from secretariat.ui.measures import SPACE_1, SPACE_2, scaled
from secretariat.ui.typography import Role

ICON = 14


class Chip(Text):
    """Says a state; the colour repeats what the word and the drawing say."""

    def __init__(self, text: str = "", tone: Tone = Tone.ACCENT, icon: Icon | None = None) -> None:
        super().__init__(text, Role.CAPTION, tone)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._make_room()

    def say(self, text: str, tone: Tone, icon: Icon | None = None) -> None:
        """Show another state."""
        self._tone, self._icon = tone, icon
        self.set_tone(tone)
        self.setText(text)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the drawing, the words."""
        palette = colours()
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), ground(self._tone, palette))
        if self._icon is not None:
            size = scaled(ICON)
            place = QRectF(SPACE_2, (self.height() - size) // 2, size, size)
            paint_icon(painter, self._icon, letters(self._tone, palette), place)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def _make_room(self) -> None:
        indent = scaled(ICON) + SPACE_1 if self._icon is not None else 0
        self.setContentsMargins(SPACE_2 + indent, 0, SPACE_2, 0)
        self.setFixedHeight(scaled(24))
        self.updateGeometry()


class ChipButton(Button):
    """A state that is also a filter: «Відмінки: 3»; pressed, it stays pressed."""

    def __init__(self, text: str, tone: Tone = Tone.WARN, icon: Icon | None = None) -> None:
        super().__init__(text, icon=icon)
        self._tone = tone
        self.setCheckable(True)

    def _look(self, palette: Colours) -> Look:
        colour: QColor = letters(self._tone, palette)
        soft = ground(self._tone, palette)
        return Look(ground=soft, border=colour, letters=colour, hint=palette.muted, ring=palette.accent)
