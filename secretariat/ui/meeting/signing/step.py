"""A numbered step of a way: what to do, and, when its turn has come, the means to do it."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.layouts import fill, nest
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import CONTROL, SPACE_2, SPACE_3, scaled
from secretariat.ui.typography import Role, role_font

CIRCLE, DRAWING = 24, 16


class StepState(StrEnum):
    """Behind, to be done now, ahead."""

    DONE = "done"
    CURRENT = "current"
    LATER = "later"


class Step(QWidget):
    """`beside` is the layout at the right of the words, `body` the one below them, seen in the current step."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._number, self._state, self._alone = 1, StepState.LATER, False
        self._words = Text(words, wraps=True)
        self.beside, self.body = QHBoxLayout(), QVBoxLayout()
        self._head, self._below = QWidget(), QWidget()
        self._arrange()
        self._indent()

    def show_state(self, number: int, state: StepState) -> None:
        """Show how far it is; its number is said to a screen reader too."""
        self._number, self._state = number, state
        self._words.set_tone(Tone.PLAIN if state is StepState.CURRENT else Tone.MUTED)
        self._head.setAccessibleName(f"{number}. {self._words.text()}")
        self._below.setVisible(state is StepState.CURRENT and self.body.count() > 0)
        self.update()

    def stand_alone(self, alone: bool) -> None:
        """The only step of a way needs no number and no name: its body says it all."""
        self._alone = alone
        self._head.setVisible(not alone)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._indent()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle: a check, or the number."""
        if self._alone:
            return
        size, painter = scaled(CIRCLE), QPainter(self)
        circle = QRectF(0, (self._head.height() - size) // 2, size, size)
        if self._state is StepState.DONE:
            _paint_check(painter, circle)
        else:
            _paint_number(painter, circle, self._number, current=self._state is StepState.CURRENT)
        painter.end()

    def _indent(self) -> None:
        self._column.setContentsMargins(0 if self._alone else scaled(CIRCLE) + SPACE_3, 0, 0, 0)
        self._head.setMinimumHeight(scaled(CONTROL))

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self._words)
        words.addStretch(1)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SPACE_3)
        nest(head, words, 1)
        nest(head, self.beside)
        self.beside.setSpacing(SPACE_2)
        fill(self._below, self.body)
        self.body.setContentsMargins(0, 0, 0, SPACE_2)
        self.body.setSpacing(SPACE_2)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._below)


def _paint_check(painter: QPainter, circle: QRectF) -> None:
    palette, inset = colours(), (circle.width() - scaled(DRAWING)) / 2
    fill_round(painter, circle, palette.ok_soft, circle.width() / 2)
    paint_icon(painter, Icon.CHECK, palette.ok, circle.adjusted(inset, inset, -inset, -inset))


def _paint_number(painter: QPainter, circle: QRectF, number: int, *, current: bool) -> None:
    palette, radius = colours(), circle.width() / 2
    if current:
        fill_round(painter, circle, palette.accent, radius)
    else:
        outline_round(painter, circle, palette.control, radius)
    painter.setFont(role_font(Role.CAPTION_STRONG if current else Role.CAPTION))
    painter.setPen(palette.on_accent if current else palette.muted)
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))
