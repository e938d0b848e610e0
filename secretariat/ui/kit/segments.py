"""Touching buttons of which one is chosen: a way of signing, a gender, a state of presence."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.kit.shapes import outline_focus, shows_focus
from secretariat.ui.measures import CONTROL, CONTROL_RADIUS, SPACE_3, scaled
from secretariat.ui.typography import Role, role_font

RADIUS = CONTROL_RADIUS - 0.5


class Segment(QAbstractButton):
    """One of the touching buttons; `first` and `last` ones have the round corners."""

    def __init__(self, text: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last = first, last
        self.setText(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word at its boldest, so that nothing moves when it is chosen."""
        words = QFontMetrics(role_font(Role.STRONG)).horizontalAdvance(self.text())
        return QSize(words + 2 * SPACE_3, scaled(CONTROL))

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the letters change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, word."""
        palette = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or (self.underMouse() and self.isEnabled())
        painter.setBrush(palette.accent_soft if lit else palette.surface)
        painter.setPen(palette.accent if self.isChecked() else palette.control)
        painter.drawRoundedRect(self._shape(), RADIUS, RADIUS)
        if shows_focus(self):
            outline_focus(painter, QRectF(self.rect()), palette.accent)
        self._paint_inner_border(painter, palette)
        painter.setFont(role_font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(palette.accent_text if self.isChecked() else palette.text)
        if not self.isEnabled():
            painter.setPen(palette.muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _shape(self) -> QRectF:
        """The frame; where a neighbour touches, its round corners lie outside and are clipped."""
        left = 0.5 if self._first else -2 * RADIUS
        right = -0.5 if self._last else 2 * RADIUS
        return QRectF(self.rect()).adjusted(left, 0.5, right, -0.5)

    def _paint_inner_border(self, painter: QPainter, palette: Colours) -> None:
        """The edges that two neighbours share; the chosen one, which lies above, has them in its colour."""
        colour = palette.accent if self.isChecked() else palette.control
        if not self._first:
            painter.fillRect(0, 0, 1, self.height(), colour)
        if not self._last:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), colour)


class SegmentedControl(QWidget):
    """Chooses one of a few values that are all in view; arrow keys walk them."""

    chosen = Signal(object)

    def __init__(self, options: dict[object, str], *, name: str = "") -> None:
        super().__init__()
        self._values = list(options)
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for index, text in enumerate(options.values()):
            segment = Segment(text, first=index == 0, last=index == len(options) - 1)
            segment.setParent(self)
            segment.setAccessibleName(f"{name}: {text}" if name else text)
            self._group.addButton(segment, index)
        self._group.idToggled.connect(self._on_toggled)
        self._touch()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._touch()

    def _touch(self) -> None:
        """Put the segments side by side, each over the last pixel of the one before."""
        left = 0
        for segment in self._group.buttons():
            size = segment.sizeHint()
            segment.setGeometry(left, 0, size.width(), size.height())
            left += size.width() - 1
        self.setFixedSize(left + 1, scaled(CONTROL))

    def value(self) -> object:
        """The chosen value, None while nothing is chosen."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose `value`, or nothing when it is None, without sending a signal."""
        self._group.blockSignals(True)
        if value is None:
            self._choose_nothing()
        else:
            self._group.button(self._values.index(value)).setChecked(True)
            self._group.button(self._values.index(value)).raise_()
        self._group.blockSignals(False)

    def _choose_nothing(self) -> None:
        self._group.setExclusive(False)
        for segment in self._group.buttons():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def set_enabled(self, value: object, enabled: bool, reason: str = "") -> None:
        """Switch one of the values on or off; `reason` is its tooltip."""
        segment = self._group.button(self._values.index(value))
        segment.setEnabled(enabled)
        segment.setToolTip(reason)

    def _on_toggled(self, index: int, on: bool) -> None:
        if on:
            self._group.button(index).raise_()
            self.chosen.emit(self._values[index])
