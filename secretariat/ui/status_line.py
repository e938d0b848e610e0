"""The line at the foot of the window: what is true now, which keys help, and whether all is stored."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.i18n import time_text
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import SPACE_2, SPACE_4, SPACE_6, STATUS_LINE, scaled
from secretariat.ui.typography import Role, role_font

SEPARATOR = "·"
LEAST_WORDS = 96
"""What a fact that is cut must have room for, or it is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A few words of the status line."""

    text: str
    tone: Tone = Tone.MUTED
    strong: bool = False
    icon: Icon | None = None


class StatusLine(QWidget):
    """Facts at the left, keys and the time of the last storing at the right; hints give way to facts."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: list[Fact] = []
        self._keys: list[Fact] = []
        self._stored: Fact | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Replace what stands at the left."""
        self._facts = list(facts)
        self._tell()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Replace the keys named at the right; each is like «F1 — клавіші»."""
        self._keys = [Fact(text=key) for key in keys]
        self._tell()

    def show_stored(self, moment: datetime) -> None:
        """Say that everything typed so far is stored since `moment`."""
        text = self.tr("Stored at {time}").format(time=time_text(moment))
        self._stored = Fact(text=text, icon=Icon.CHECK)
        self._tell()

    def show_storing(self) -> None:
        """Say that something typed is not stored yet."""
        self._stored = Fact(text=self.tr("Storing…"))
        self._tell()

    def show_not_stored(self, reason: str) -> None:
        """Say that storing failed, and why."""
        text = self.tr("Not stored: {reason}").format(reason=reason)
        self._stored = Fact(text=text, tone=Tone.DANGER, strong=True, icon=Icon.CIRCLE_ALERT)
        self._tell()

    def sizeHint(self) -> QSize:
        """One line of small letters."""
        return QSize(0, scaled(STATUS_LINE))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule, the facts from the left, and from the right as many hints as fit."""
        palette = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.sunken)
        painter.fillRect(0, 0, self.width(), 1, palette.line)
        facts = self._facts_that_fit()
        end = self._paint_facts(painter, SPACE_4, facts)
        room = self.width() - SPACE_4 - end - SPACE_6
        hints = self._hints_that_fit(room)
        self._paint_facts(painter, self.width() - SPACE_4 - self._width(hints), hints)
        painter.end()

    def _facts_that_fit(self) -> list[Fact]:
        """The facts that there is room for; the last one ends in dots before it runs into the time of storing."""
        stored = [self._stored] if self._stored is not None else []
        room = self.width() - 2 * SPACE_4 - SPACE_6 - self._width(stored)
        facts = self._facts
        while len(facts) > 1 and self._width(facts[:-1]) > room - scaled(LEAST_WORDS):
            facts = facts[:-1]
        surplus = self._width(facts) - room
        if surplus <= 0 or not facts:
            return facts
        *before, last = facts
        metrics = QFontMetrics(role_font(Role.CAPTION_STRONG if last.strong else Role.CAPTION))
        width = max(0, metrics.horizontalAdvance(last.text) - surplus)
        shown = metrics.elidedText(last.text, Qt.TextElideMode.ElideRight, width)
        return [*before, replace(last, text=shown)]

    def _hints_that_fit(self, room: int) -> list[Fact]:
        stored = [self._stored] if self._stored is not None else []
        for first in range(len(self._keys) + 1):
            hints = self._keys[first:] + stored
            if self._width(hints) <= room:
                return hints
        return stored

    def _paint_facts(self, painter: QPainter, x: int, facts: Sequence[Fact]) -> int:
        palette = colours()
        for index, fact in enumerate(facts):
            if index:
                painter.setPen(palette.muted)
                x = self._paint_words(painter, x + SPACE_2, SEPARATOR, strong=False) + SPACE_2
            colour = palette.text if fact.strong and fact.tone is Tone.MUTED else letters(fact.tone, palette)
            if fact.icon is not None:
                size = scaled(16)
                tone = palette.ok if fact.tone is Tone.MUTED else colour
                paint_icon(painter, fact.icon, tone, QRectF(x, (self.height() - size) // 2 + 1, size, size))
                x += size + SPACE_2
            painter.setPen(colour)
            x = self._paint_words(painter, x, fact.text, strong=fact.strong)
        return x

    def _paint_words(self, painter: QPainter, x: int, words: str, *, strong: bool) -> int:
        font = role_font(Role.CAPTION_STRONG if strong else Role.CAPTION)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.drawText(QPointF(x, (self.height() - metrics.height()) // 2 + 1 + metrics.ascent()), words)
        return x + metrics.horizontalAdvance(words)

    def _width(self, facts: Sequence[Fact]) -> int:
        plain, strong = (QFontMetrics(role_font(role)) for role in (Role.CAPTION, Role.CAPTION_STRONG))
        words = sum((strong if fact.strong else plain).horizontalAdvance(fact.text) for fact in facts)
        icons = sum(scaled(16) + SPACE_2 for fact in facts if fact.icon is not None)
        gaps = (plain.horizontalAdvance(SEPARATOR) + 2 * SPACE_2) * max(0, len(facts) - 1)
        return words + icons + gaps

    def _tell(self) -> None:
        """Repaint, and let a screen reader know the whole line."""
        said = [*self._facts, *([self._stored] if self._stored is not None else [])]
        self.setAccessibleName(f" {SEPARATOR} ".join(fact.text for fact in said))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()
