"""Bars: presence against the quorum, and the five stages of a meeting. Words always stand beside them."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.measures import SPACE_1

BAR, TICK = 8, 16
SEGMENT, SEGMENT_HEIGHT = 20, 4
STAGES = 5


def paint_quorum(
    painter: QPainter,
    area: QRectF,
    present: int,
    needed: int,
    total: int,
    *,
    calm: bool = False,
    chosen: bool = False,
) -> None:
    """Draw the bar in the middle of `area`, with the tick as high as `area`.

    Above the tick it is green, or blue when `calm` (in lists, where a meeting is long over); below it, amber.
    `chosen` is told on the ground of a chosen line.
    """
    palette = colours()
    height = area.height() / 2
    bar = QRectF(area.left(), area.center().y() - height / 2, area.width(), height)
    _paint_track(painter, bar, height / 2, chosen=chosen)
    enough = _blue(chosen=chosen) if calm else palette.ok
    part = min(1.0, present / total) if total else 0.0
    if part:
        filled = QRectF(bar.left(), bar.top(), max(height, bar.width() * part), height)
        fill_round(painter, filled, enough if present >= needed else palette.warn, height / 2)
    if total:
        width = 1 if calm else 2
        x = round(bar.left() + bar.width() * min(1.0, needed / total)) - width // 2
        painter.fillRect(QRectF(x, area.top(), width, area.height()), palette.text)


def paint_progress(
    painter: QPainter, left: float, top: float, done: int, current: int | None, *, chosen: bool = False
) -> None:
    """Draw five touching steps: `done` of them green, the one with the index `current` blue."""
    for index in range(STAGES):
        step = QRectF(left + index * (SEGMENT + SPACE_1), top, SEGMENT, SEGMENT_HEIGHT)
        if index == current:
            fill_round(painter, step, _blue(chosen=chosen), SEGMENT_HEIGHT / 2)
        elif index < done:
            fill_round(painter, step, colours().ok, SEGMENT_HEIGHT / 2)
        else:
            _paint_track(painter, step, SEGMENT_HEIGHT / 2, chosen=chosen)


def _paint_track(painter: QPainter, area: QRectF, radius: float, *, chosen: bool) -> None:
    """What is still empty: on the ground of a chosen line its colour would vanish, so there it is an outline."""
    if chosen:
        outline_round(painter, area, colours().control, radius)
    else:
        fill_round(painter, area, colours().track, radius)


def _blue(*, chosen: bool) -> QColor:
    return colours().accent_text if chosen else colours().accent


class QuorumBar(QWidget):
    """Presence against the quorum, as wide as its place."""

    def __init__(self) -> None:
        super().__init__()
        self._present, self._needed, self._total = 0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_presence(self, present: int, needed: int, total: int, words: str) -> None:
        """Draw the counts; `words` say the same to a screen reader."""
        self._present, self._needed, self._total = present, needed, total
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """The bar, and the tick that stands out above and below it."""
        return QSize(160, TICK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and its tick."""
        painter = QPainter(self)
        paint_quorum(painter, QRectF(self.rect()), self._present, self._needed, self._total)
        painter.end()


class ProgressSegments(QWidget):
    """How far a meeting is, in five parts."""

    def __init__(self) -> None:
        super().__init__()
        self._done: int = 0
        self._current: int | None = None
        self.setFixedSize(STAGES * SEGMENT + (STAGES - 1) * SPACE_1, SEGMENT_HEIGHT)

    def show_progress(self, done: int, current: int | None, words: str) -> None:
        """Draw `done` steps as done and `current` as begun; `words` say the same to a screen reader."""
        self._done, self._current = done, current
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The five parts."""
        painter = QPainter(self)
        paint_progress(painter, 0, 0, self._done, self._current)
        painter.end()
