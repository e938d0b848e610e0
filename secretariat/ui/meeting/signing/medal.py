"""The circle before a signer's name: signed, wrong, to sign now, later."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round
from secretariat.ui.kit.tone import Tone, ground, letters
from secretariat.ui.measures import scaled

SIZE = 40


class Standing(StrEnum):
    """How it stands with a signer."""

    SIGNED = "signed"
    WRONG = "wrong"
    TURN = "turn"
    LATER = "later"


_TONES = {
    Standing.SIGNED: Tone.OK,
    Standing.WRONG: Tone.DANGER,
    Standing.TURN: Tone.ACCENT,
    Standing.LATER: Tone.MUTED,
}
_ICONS = {
    Standing.SIGNED: Icon.CHECK,
    Standing.WRONG: Icon.CIRCLE_ALERT,
    Standing.TURN: Icon.EDIT,
    Standing.LATER: Icon.CLOCK,
}


class Medal(QWidget):
    """Repeats by a drawing what the chip says in words."""

    def __init__(self, standing: Standing = Standing.LATER) -> None:
        super().__init__()
        self._standing = standing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands now."""
        self._standing = standing
        self.update()

    def sizeHint(self) -> QSize:
        """A circle of 40 pixels."""
        return QSize(scaled(SIZE), scaled(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and its drawing."""
        palette: Colours = colours()
        painter, tone = QPainter(self), _TONES[self._standing]
        fill_round(painter, QRectF(self.rect()), ground(tone, palette), self.width() / 2)
        size = scaled(20)
        inset = (self.width() - size) // 2
        place = QRectF(inset, inset, size, size)
        paint_icon(painter, _ICONS[self._standing], letters(tone, palette), place)
        painter.end()
