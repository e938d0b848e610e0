"""The answer of the program: one line over the foot of the room, gone after eight seconds."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.shapes import fill_round
from secretariat.ui.measures import PANEL_RADIUS, ROOM_MARGIN, SPACE_3, SPACE_4, scaled

SHOWN_MS, LONGEST_MS = 8000, 30000
HEIGHT = 36


class Toast(QFrame):
    """One at a time, at the bottom left of `anchor`; it waits, not for ever, while the pointer is over it."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._anchor, self._margin = anchor, ROOM_MARGIN
        self._undo: Callable[[], None] | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self.tr("Undo"))
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.setFlat(True)
        self._button.clicked.connect(self._on_undo)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MS)
        self._clock.timeout.connect(self.hide)
        self._arrange()
        self.hide()
        anchor.installEventFilter(self)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show `text`, with «Скасувати» when it can be undone; an older message goes at once."""
        self._undo = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self._dress()
        self.show()
        self.raise_()
        self._clock.start(SHOWN_MS)

    def text(self) -> str:
        """What is shown now, empty when nothing is."""
        return self._words.text() if self.isVisible() else ""

    def move_to(self, anchor: QWidget, margin: int = ROOM_MARGIN) -> None:
        """Stand at the bottom left of another widget from now on, above what begins at its `margin`."""
        self._margin = margin
        self._anchor.removeEventFilter(self)
        self._anchor = anchor
        shown = self.isVisible()
        self.setParent(anchor)
        anchor.installEventFilter(self)
        self.setVisible(shown)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the room is resized."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait under the pointer, which may lie there forgotten."""
        self._clock.start(LONGEST_MS)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        if self.isVisible():
            self._clock.start(SHOWN_MS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow other colours and other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._dress()

    def hideEvent(self, event: QEvent) -> None:
        """Nothing is counted while nothing is seen."""
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground has the colour of letters, for the letters have the colour of the ground."""
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), colours().text, PANEL_RADIUS)
        painter.end()

    def _on_undo(self) -> None:
        undo = self._undo
        self.hide()
        if undo is not None:
            undo()

    def _dress(self) -> None:
        palette = colours()
        look = f"color: {palette.surface.name()}; background: transparent; border: 0; padding: 0;"
        self._words.setStyleSheet(look)
        self._button.setStyleSheet(f"{look} font-weight: 600; text-decoration: underline;")
        self.setFixedHeight(scaled(HEIGHT))
        self._place()

    def _place(self) -> None:
        self.setMaximumWidth(self._anchor.width() - 2 * self._margin)
        self.adjustSize()
        self.move(self._margin, self._anchor.height() - self.height() - SPACE_3)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        row.setSpacing(SPACE_4)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
