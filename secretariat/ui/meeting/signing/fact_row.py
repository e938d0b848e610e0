"""One of the three answers about a signature: a mark, a sentence, and in small letters what it is about."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import scaled
from secretariat.ui.typography import Role

INDENT = 28
_ICONS = {Tone.OK: Icon.CIRCLE_CHECK, Tone.DANGER: Icon.CIRCLE_ALERT, Tone.WARN: Icon.ALERT}


class FactRow(QWidget):
    """Says one answer; the mark repeats what the words say."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.OK
        self._words, self._about = Text(wraps=True), Text(role=Role.CAPTION, tone=Tone.MUTED, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(INDENT), 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._about)

    def show_fact(self, tone: Tone, words: str, about: str) -> None:
        """Show an answer."""
        self._tone = tone
        self._words.setText(words)
        self._about.setText(about)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark before the sentence."""
        size = scaled(16)
        painter = QPainter(self)
        place = QRectF(0, (self._words.fontMetrics().height() - size) // 2 + 1, size, size)
        paint_icon(painter, _ICONS[self._tone], letters(self._tone, colours()), place)
        painter.end()
