"""Rounded rectangles on whole pixels, and the ring of the focus: drawn in one place, alike everywhere."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from secretariat.ui.measures import CONTROL_RADIUS

FOCUS_WIDTH = 2


def fill_round(painter: QPainter, area: QRectF, colour: QColor, radius: float = CONTROL_RADIUS) -> None:
    """Fill `area` with rounded corners."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(area, radius, radius)


def outline_round(
    painter: QPainter, area: QRectF, colour: QColor, radius: float = CONTROL_RADIUS, width: float = 1
) -> None:
    """Draw a border of `width` pixels that lies wholly inside `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def outline_focus(painter: QPainter, area: QRectF, colour: QColor, radius: float = CONTROL_RADIUS) -> None:
    """Draw the ring of the focus: two pixels inside the border, so that nothing shifts."""
    outline_round(painter, area, colour, radius, FOCUS_WIDTH)


def shows_focus(widget: QWidget) -> bool:
    """Whether `widget` has the focus and came by it with the keyboard: a ring after a click is noise."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
