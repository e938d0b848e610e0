"""Boxes to tick and rounds to choose from, with their words."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, outline_round, shows_focus
from secretariat.ui.measures import SMALL_CONTROL, SPACE_2, scaled

SIGN, BOX_RADIUS = 18, 3

PaintSign = Callable[[QPainter, Colours, QRectF], None]


class CheckBox(QCheckBox):
    """Something that holds or does not."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _dress(self)

    def sizeHint(self) -> QSize:
        """Room for the box and all words."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return _size(self)

    def hitButton(self, place: QPoint) -> bool:
        """The words may be clicked as well."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the words."""
        _paint(self, self._paint_box, BOX_RADIUS)

    def _paint_box(self, painter: QPainter, palette: Colours, box: QRectF) -> None:
        if not self.isChecked():
            fill_round(painter, box, _ground(self, palette), BOX_RADIUS)
            outline_round(painter, box, _border(self, palette), BOX_RADIUS)
            return
        fill_round(painter, box, palette.accent if self.isEnabled() else palette.control, BOX_RADIUS)
        inset = scaled(2)
        paint_icon(painter, Icon.CHECK, palette.on_accent, box.adjusted(inset, inset, -inset, -inset))


class RadioButton(QRadioButton):
    """One of several, all of which are in view with their explanations."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        _dress(self)

    def sizeHint(self) -> QSize:
        """Room for the round and all words."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """The same as the hint: a word is never cut."""
        return _size(self)

    def hitButton(self, place: QPoint) -> bool:
        """The words may be clicked as well."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The round and the words."""
        _paint(self, self._paint_round, scaled(SIGN) / 2)

    def _paint_round(self, painter: QPainter, palette: Colours, place: QRectF) -> None:
        radius = place.width() / 2
        if not self.isChecked():
            fill_round(painter, place, _ground(self, palette), radius)
            outline_round(painter, place, _border(self, palette), radius)
            return
        fill_round(painter, place, palette.accent if self.isEnabled() else palette.control, radius)
        inset = place.width() / 3
        fill_round(painter, place.adjusted(inset, inset, -inset, -inset), palette.on_accent, inset / 2)


def _dress(button: QAbstractButton) -> None:
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _size(button: QAbstractButton) -> QSize:
    words = button.fontMetrics().horizontalAdvance(button.text())
    return QSize(_sign(button).right() + 1 + SPACE_2 + words + 1, scaled(SMALL_CONTROL))


def _paint(button: QAbstractButton, paint_sign: PaintSign, radius: float) -> None:
    """The sign stands at the left edge, below the words above; its ring lies inside it, as in a field."""
    palette, sign = colours(), _sign(button)
    painter = QPainter(button)
    paint_sign(painter, palette, QRectF(sign))
    if shows_focus(button):
        ring = palette.text if button.isChecked() else palette.accent
        outline_focus(painter, QRectF(sign), ring, radius)
    painter.setPen(palette.text if button.isEnabled() else palette.muted)
    words = button.rect().adjusted(sign.right() + 1 + SPACE_2, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, button.text())
    painter.end()


def _sign(button: QAbstractButton) -> QRect:
    size = scaled(SIGN)
    return QRect(0, (button.height() - size) // 2, size, size)


def _ground(button: QAbstractButton, palette: Colours) -> QColor:
    return palette.surface if button.isEnabled() else palette.window


def _border(button: QAbstractButton, palette: Colours) -> QColor:
    if not button.isEnabled():
        return palette.line
    return palette.accent if button.underMouse() else palette.control
