"""The way to the first meeting in three steps; the one that the cursor is in stands out."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_3, SPACE_6, scaled
from secretariat.ui.typography import Role, role_font

CIRCLE = 32


class StepCircle(QWidget):
    """A number in a circle, filled while the step is being walked."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._current = number, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_current(self, current: bool) -> None:
        """Fill it or leave it hollow."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """A circle as high as a field."""
        return QSize(scaled(CIRCLE), scaled(CIRCLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and its number."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        if self._current:
            fill_round(painter, area, palette.accent, area.width() / 2)
        else:
            outline_round(painter, area, palette.control, area.width() / 2)
        painter.setFont(role_font(Role.STRONG if self._current else Role.BODY))
        painter.setPen(palette.on_accent if self._current else palette.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Steps(QWidget):
    """Titles with a line of explanation each."""

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._circles = [StepCircle(number) for number in range(1, len(steps) + 1)]
        self._titles = [Text(title, wraps=True) for title, _ in steps]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_3, 0, 0)
        column.setSpacing(SPACE_6)
        for circle, title, (_, explanation) in zip(self._circles, self._titles, steps, strict=True):
            nest(column, _row(circle, title, explanation))
        column.addStretch(1)

    def show_current(self, step: int) -> None:
        """Mark a step, from 0."""
        for place, circle in enumerate(self._circles):
            circle.set_current(place == step)
            self._titles[place].set_role(Role.STRONG if place == step else Role.BODY)


def _row(circle: StepCircle, title: Text, explanation: str) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(title)
    words.addWidget(Text(explanation, Role.CAPTION, Tone.MUTED, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(SPACE_3 + 4)
    row.addWidget(circle, 0, Qt.AlignmentFlag.AlignVCenter)
    nest(row, words, 1)
    return row
