"""The circle before a signer's name: signed, to sign now, later."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round
from secretariat.ui.measures import scaled

SIZE = 40


class Medal(QWidget):
    """Repeats by a drawing what the chip says in words."""

    def __init__(self) -> None:
        super().__init__()
        self._signed = self._turn = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, *, signed: bool, turn: bool) -> None:
        """Show another state."""
        self._signed, self._turn = signed, turn
        self.update()

    def sizeHint(self) -> QSize:
        """A circle of 40 pixels."""
        return QSize(scaled(SIZE), scaled(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and its drawing."""
        palette, painter = colours(), QPainter(self)
        if self._signed:
            ground, colour, icon = palette.ok_soft, palette.ok, Icon.CHECK
        elif self._turn:
            ground, colour, icon = palette.accent_soft, palette.accent_text, Icon.EDIT
        else:
            ground, colour, icon = palette.sunken, palette.muted, Icon.CLOCK
        fill_round(painter, QRectF(self.rect()), ground, self.width() / 2)
        size = scaled(20)
        inset = (self.width() - size) // 2
        paint_icon(painter, icon, colour, QRectF(inset, inset, size, size))
        painter.end()
