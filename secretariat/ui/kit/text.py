"""Words on the screen, sized by their role and coloured by their tone."""

import re

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QShowEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from secretariat.ui.colours import colours
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import scaled
from secretariat.ui.typography import Role, line_height, role_font

EASY_WIDTH = 480
_HEIGHTS_KEPT = 8
_AIR = 16
"""A line may be lower than its letters claim by one part in so many."""
BREAKS = re.compile(r"[^\S\N{NO-BREAK SPACE}]+|\N{ZERO WIDTH SPACE}|(?<=-)(?=\w)")
"""Where a line may end: at a space, behind a hyphen, and where a zero width space allows it."""


class Text(QLabel):
    """Plain text; markup in it is shown, not obeyed. With `wraps` it breaks between words and grows."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        tone: Tone = Tone.PLAIN,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._neighbour: Role | None = None
        self._heights: dict[tuple[str, int], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(role_font(role))
        self.setProperty("tone", tone.value)
        self.setWordWrap(wraps)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Change what the colour says."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_role(self, role: Role) -> None:
        """Change what the words are: what is current becomes strong."""
        self._role = role
        self.setFont(role_font(role))

    def stand_beside(self, neighbour: Role) -> None:
        """Stand on the same line as words of another role, when both are in the middle of one row."""
        self._neighbour = neighbour
        self._find_line()

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need, each as high as the role asks."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        # a layout asks many times over for the same few widths
        margins = self.contentsMargins()
        asked = (self.text(), width - margins.left() - margins.right())
        if asked not in self._heights:
            if len(self._heights) > _HEIGHTS_KEPT:
                self._heights.clear()
            self._heights[asked] = self._broken(asked[1]).lineCount() * self._line()
        return self._heights[asked] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """One line if it is not too long for reading, else a column of an easy width."""
        if not self.wordWrap():
            return super().sizeHint()
        margins = self.contentsMargins()
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1 + margins.left() + margins.right()
        width = min(words, scaled(EASY_WIDTH))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word: a word is never cut."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        margins, metrics = self.contentsMargins(), self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in BREAKS.split(self.text()))
        return QSize(widest + 1 + margins.left() + margins.right(), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wrapped lines stand as far apart as the role asks; a single line is left to Qt."""
        if not self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(letters(Tone(self.property("tone")), colours()))
        area = self.contentsRect()
        broken = self._broken(area.width())
        top = self._first_top(area, broken.lineCount())
        for number in range(broken.lineCount()):
            line = broken.lineAt(number)
            left = area.left()
            if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                left += round((area.width() - line.naturalTextWidth()) / 2)
            rise = (self._line() - line.height()) / 2
            line.draw(painter, QPointF(left - line.x(), round(top + rise - line.y())))
            top += self._line()
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters that the user chooses."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._heights.clear()
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(role_font(self._role))
            self._find_line()

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody is told of other letters before being seen for the first time."""
        super().showEvent(event)
        font = role_font(self._role)
        if font != self.font():
            self.setFont(font)
            self._find_line()

    def _find_line(self) -> None:
        if self._neighbour is not None:
            own, other = (QFontMetrics(role_font(role)) for role in (self._role, self._neighbour))
            lower = (other.ascent() - other.descent()) - (own.ascent() - own.descent())
            self.setContentsMargins(0, max(0, lower), 0, 0)

    def _line(self) -> int:
        """As drawn, unless the letters need more; a family may leave air above and below that nobody misses."""
        drawn, needed = scaled(line_height(self._role)), self.fontMetrics().height()
        return drawn if needed - drawn <= max(1, drawn // _AIR) else needed

    def _first_top(self, area: QRect, lines: int) -> int:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return area.top()
        return area.top() + (area.height() - lines * self._line()) // 2

    def _broken(self, width: int) -> QTextLayout:
        """The words broken into lines of `width` pixels."""
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
        layout.endLayout()
        return layout
