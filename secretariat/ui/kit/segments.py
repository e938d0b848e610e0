"""Touching buttons of which one is chosen: a way of signing, a gender, a state of presence."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.shapes import outline_focus, shows_focus
from secretariat.ui.measures import CONTROL, CONTROL_RADIUS, SPACE_3, scaled
from secretariat.ui.typography import Role, role_font


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
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, border, word."""
        palette = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or (self.underMouse() and self.isEnabled())
        painter.setBrush(palette.accent_soft if lit else palette.surface)
        painter.setPen(palette.accent if self.isChecked() else palette.control)
        painter.drawPath(self._shape())
        if shows_focus(self):
            outline_focus(painter, QRectF(self.rect()), palette.accent)
        painter.setFont(role_font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(palette.accent_text if self.isChecked() else palette.text)
        if not self.isEnabled():
            painter.setPen(palette.muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _shape(self) -> QPainterPath:
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path, radius = QPainterPath(), CONTROL_RADIUS - 0.5
        path.addRoundedRect(area, radius, radius)
        if not self._first:
            path.addRect(QRectF(area.topLeft(), QPointF(area.center().x(), area.bottom())))
        if not self._last:
            path.addRect(QRectF(QPointF(area.center().x(), area.top()), area.bottomRight()))
        return path.simplified()


class SegmentedControl(QWidget):
    """Chooses one of a few values that are all in view; arrow keys walk them."""

    chosen = Signal(object)

    def __init__(self, options: dict[object, str], *, name: str = "") -> None:
        super().__init__()
        self._values = list(options)
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(-1)
        for index, text in enumerate(options.values()):
            segment = Segment(text, first=index == 0, last=index == len(options) - 1)
            segment.setAccessibleName(f"{name}: {text}" if name else text)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idToggled.connect(self._on_toggled)

    def value(self) -> object:
        """The chosen value, None while nothing is chosen."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose `value` without sending a signal."""
        self._group.blockSignals(True)
        self._group.button(self._values.index(value)).setChecked(True)
        self._group.button(self._values.index(value)).raise_()
        self._group.blockSignals(False)

    def set_enabled(self, value: object, enabled: bool, reason: str = "") -> None:
        """Switch one of the values on or off; `reason` is its tooltip."""
        segment = self._group.button(self._values.index(value))
        segment.setEnabled(enabled)
        segment.setToolTip(reason)

    def _on_toggled(self, index: int, on: bool) -> None:
        if on:
            self._group.button(index).raise_()
            self.chosen.emit(self._values[index])
