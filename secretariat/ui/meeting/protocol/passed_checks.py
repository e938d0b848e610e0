"""Гаразд: what was checked and found right, folded to one line."""

from collections.abc import Set

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.button import Button, Kind
from secretariat.ui.kit.shapes import outline_focus, shows_focus
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import CONTROL, MEETING_MARGIN, SPACE_2, SPACE_3, scaled
from secretariat.ui.meeting.protocol.finding_row import ICON_COLUMN
from secretariat.ui.meeting.protocol.finding_words import CHECKS, right
from secretariat.ui.typography import Role, role_font

HEIGHT = 44


class PassedChecks(QWidget):
    """A click unfolds the list."""

    def __init__(self) -> None:
        super().__init__()
        self._list = Text(tone=Tone.MUTED, wraps=True)
        self._list.setContentsMargins(MEETING_MARGIN + scaled(ICON_COLUMN), 0, SPACE_3, SPACE_2)
        self._list.hide()
        self._toggle = _FoldLine()
        self._toggle.clicked.connect(lambda _checked=False: self._turn())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toggle)
        column.addWidget(self._list)

    def show_passed(self, found: Set[str]) -> None:
        """Count the checks that are not among those that `found` something."""
        passed = [code for code in CHECKS if code not in found]
        self._toggle.setText(self.tr("In order: %n check(s)", "", len(passed)))
        self._toggle.updateGeometry()
        self._list.setText("\n".join(right(code) for code in passed))

    def _turn(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._toggle.set_icon(Icon.DOWN if self._list.isHidden() else Icon.UP)


class _FoldLine(Button):
    """As long as a finding, with its drawing and its words where those of findings stand."""

    def __init__(self) -> None:
        super().__init__(kind=Kind.FLAT, icon=Icon.DOWN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(role_font(Role.BODY)).horizontalAdvance(self.text())
        return QSize(self._words_at() + words + SPACE_2 + scaled(CONTROL) + SPACE_3, scaled(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter, size = colours(), QPainter(self), scaled(16)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), palette.accent_soft)
        top = (self.height() - size) // 2
        tone = letters(Tone.OK, palette)
        paint_icon(painter, Icon.CIRCLE_CHECK, tone, QRectF(MEETING_MARGIN, top, size, size))
        metrics = QFontMetrics(role_font(Role.BODY))
        painter.setFont(role_font(Role.BODY))
        painter.setPen(tone)
        baseline = (self.height() - metrics.height()) // 2 + metrics.ascent()
        painter.drawText(QPointF(self._words_at(), baseline), self.text())
        chevron = self.width() - SPACE_3 - (scaled(CONTROL) + size) // 2
        assert self.drawing is not None
        paint_icon(painter, self.drawing, palette.text, QRectF(chevron, top, size, size))
        if shows_focus(self):
            outline_focus(painter, QRectF(self.rect()), palette.accent)
        painter.end()

    def _words_at(self) -> int:
        return MEETING_MARGIN + scaled(ICON_COLUMN)
