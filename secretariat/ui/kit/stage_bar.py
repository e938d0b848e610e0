"""The five stages of a meeting: what is done, what is missing, and the way to walk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round, shows_focus
from secretariat.ui.measures import PANEL_RADIUS, SPACE_2, scaled
from secretariat.ui.typography import Role, role_font

HEIGHT, CIRCLE, CONNECTOR = 44, 24, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """`fact` says how far it is or what is missing: «питання 4 з 5», «2 виправити»."""

    name: str
    fact: str
    done: bool = False


class StageButton(QAbstractButton):
    """A circle with the number or a check, the name, and the fact under it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._stage = Stage(name="", fact="")
        self._current = self._compact = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_stage(self, stage: Stage, *, current: bool) -> bool:
        """Show another state of this stage; False when it is the same."""
        if (stage, current) == (self._stage, self._current):
            return False
        self._stage, self._current = stage, current
        self.setAccessibleName(f"{self._number}. {stage.name}: {stage.fact}")
        self.setToolTip(f"{stage.name}: {stage.fact} (Ctrl+{self._number})")
        self.updateGeometry()
        self.update()
        return True

    def set_compact(self, compact: bool) -> None:
        """Keep the circle only, unless this is the current stage."""
        if compact == self._compact:
            return
        self._compact = compact
        self.updateGeometry()
        self.update()

    def width_for(self, *, compact: bool) -> int:
        """The width with its words, or without them when `compact` and not current."""
        circle = scaled(CIRCLE) + 2 * SPACE_2
        if compact and not self._current:
            return circle
        name = QFontMetrics(role_font(Role.STRONG)).horizontalAdvance(self._stage.name)
        fact = QFontMetrics(role_font(Role.CAPTION)).horizontalAdvance(self._stage.fact)
        return circle + SPACE_2 + max(name, fact) + 2

    def sizeHint(self) -> QSize:
        """Room for all that is shown."""
        return QSize(self.width_for(compact=self._compact), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The current stage stands on a soft ground."""
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        if self._current:
            fill_round(painter, area, palette.accent_soft, PANEL_RADIUS)
        elif self.underMouse():
            fill_round(painter, area, palette.sunken, PANEL_RADIUS)
        if shows_focus(self):
            outline_focus(painter, area, palette.accent, PANEL_RADIUS)
        size = scaled(CIRCLE)
        self._paint_circle(painter, palette, QRectF(SPACE_2, (self.height() - size) // 2, size, size))
        if self._current or not self._compact:
            self._paint_words(painter, palette, size + 2 * SPACE_2)
        painter.end()

    def _paint_circle(self, painter: QPainter, palette: Colours, circle: QRectF) -> None:
        radius = circle.width() / 2
        if self._stage.done and not self._current:
            fill_round(painter, circle, palette.ok_soft, radius)
            size = scaled(16)
            place = QRectF(circle.center().x() - size / 2, circle.center().y() - size / 2, size, size)
            paint_icon(painter, Icon.CHECK, palette.ok, place)
            return
        if self._current:
            fill_round(painter, circle, palette.accent, radius)
        else:
            outline_round(painter, circle, palette.control, radius)
        painter.setFont(role_font(Role.CAPTION_STRONG if self._current else Role.CAPTION))
        painter.setPen(palette.on_accent if self._current else palette.muted)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, palette: Colours, left: int) -> None:
        """Two lines of 20 and 16, whose base lines all five buttons share."""
        upper, lower = scaled(20), scaled(16)
        top = (self.height() - upper - lower) // 2
        painter.setFont(role_font(Role.STRONG if self._current else Role.BODY))
        painter.setPen(palette.text if self._current or self._stage.done else palette.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, top, self.width(), upper), middle, self._stage.name)
        painter.setFont(role_font(Role.CAPTION))
        painter.setPen(palette.muted)
        painter.drawText(QRect(left, top + upper - 1, self.width(), lower), middle, self._stage.fact)


class StageBar(QWidget):
    """Five buttons; every one can be entered at any time. Too narrow, only the current one keeps its words."""

    stage_requested = Signal(int)

    def __init__(self, count: int = 5) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Stages of the meeting"))
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CONNECTOR)
        row.addStretch(1)
        self._buttons = [StageButton(number) for number in range(1, count + 1)]
        for number, button in enumerate(self._buttons, start=1):
            button.clicked.connect(lambda _checked=False, number=number: self.stage_requested.emit(number))
            row.addWidget(button)

    def show_stages(self, stages: Sequence[Stage], current: int) -> None:
        """Show all stages; `current` counts from 1."""
        pairs = zip(self._buttons, stages, strict=True)
        changed = [
            button.show_stage(stage, current=number == current)
            for number, (button, stage) in enumerate(pairs, start=1)
        ]
        if any(changed):
            self.updateGeometry()
            self._fit()

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return QSize(self._width(compact=False), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the words of the current stage."""
        return QSize(self._width(compact=True), scaled(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words that do not fit."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk from one stage to the next."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        focused = [number for number, button in enumerate(self._buttons) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        target = self._buttons[(focused[0] + step) % len(self._buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Short lines between the stages."""
        painter = QPainter(self)
        middle = self.height() // 2
        for button in self._buttons[1:]:
            painter.fillRect(button.x() - CONNECTOR, middle, CONNECTOR, 1, colours().control)
        painter.end()

    def _fit(self) -> None:
        compact = self.width() < self._width(compact=False)
        for button in self._buttons:
            button.set_compact(compact)

    def _width(self, *, compact: bool) -> int:
        words = sum(button.width_for(compact=compact) for button in self._buttons)
        return words + CONNECTOR * (len(self._buttons) - 1)
