"""Where a person is: in the hall, online, or absent — three touching squares, one click each."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from secretariat.ui.colours import Colours, colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.shapes import fill_round, outline_focus, shows_focus
from secretariat.ui.measures import SMALL_CONTROL, scaled


class Seat(StrEnum):
    """The three states, in the order of the squares and of the keys 1, 2, 3."""

    IN_HALL = "in-hall"
    ONLINE = "online"
    ABSENT = "absent"


_DRAWINGS = {
    Seat.IN_HALL: Icon.USER_CHECK,
    Seat.ONLINE: Icon.MONITOR,
    Seat.ABSENT: Icon.USER_X,
}


def seat_text(seat: Seat) -> str:
    """The words of the state."""
    match seat:
        case Seat.IN_HALL:
            return QCoreApplication.translate("PresenceSegments", "in the hall")
        case Seat.ONLINE:
            return QCoreApplication.translate("PresenceSegments", "online")
        case Seat.ABSENT:
            return QCoreApplication.translate("PresenceSegments", "absent")


class _Square(QAbstractButton):
    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(seat_text(seat))

    def sizeHint(self) -> QSize:
        return QSize(scaled(SMALL_CONTROL), scaled(SMALL_CONTROL))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, area = colours(), QRectF(self.rect())
        painter = QPainter(self)
        ground, colour = self._colours(palette)
        if ground is not None:
            fill_round(painter, area, ground)
        if shows_focus(self):
            outline_focus(painter, area, palette.accent)
        size = scaled(16)
        place = QRectF((self.width() - size) // 2, (self.height() - size) // 2, size, size)
        paint_icon(painter, _DRAWINGS[self._seat], colour, place)
        painter.end()

    def _colours(self, palette: Colours) -> tuple[QColor | None, QColor]:
        if not self.isChecked():
            return (palette.sunken if self.underMouse() else None), palette.control
        return {
            Seat.IN_HALL: (palette.ok_soft, palette.ok),
            Seat.ONLINE: (palette.accent_soft, palette.accent_text),
            Seat.ABSENT: (palette.sunken, palette.text),
        }[self._seat]


class PresenceSegments(QWidget):
    """Emits `chosen` with the state when the user sets another one."""

    chosen = Signal(object)

    def __init__(self, person: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._squares: dict[Seat, _Square] = {}
        self.setAccessibleName(person)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for seat in Seat:
            square = _Square(seat)
            square.setAccessibleName(f"{person}: {seat_text(seat)}")
            self._squares[seat] = square
            self._group.addButton(square)
            row.addWidget(square)
        self._group.buttonToggled.connect(self._on_toggled)

    def set_seat(self, seat: Seat | None) -> None:
        """Show `seat` without sending a signal; None is somebody not marked yet."""
        self._group.blockSignals(True)
        self._group.setExclusive(False)
        for state, square in self._squares.items():
            square.setChecked(state is seat)
        self._group.setExclusive(True)
        self._group.blockSignals(False)

    def seat(self) -> Seat | None:
        """The shown state, None for somebody not marked yet."""
        return next((state for state, square in self._squares.items() if square.isChecked()), None)

    def _on_toggled(self, _square: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.seat())
