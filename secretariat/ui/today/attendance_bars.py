"""The bars themselves; words say the same to a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from secretariat.services.rows import MeetingRow
from secretariat.ui.colours import colours
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.shapes import fill_round, outline_round
from secretariat.ui.measures import SPACE_1, scaled
from secretariat.ui.typography import Role, role_font

WIDTH, LOWEST, HIGHEST, CORNER = 30, 132, 200, 2


class AttendanceBars(QWidget):
    """One bar a meeting: how many were there; below the dashed quorum it is amber, and its number stands inside."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[MeetingRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Draw other meetings."""
        self._rows = rows
        words = self.tr("{day}: {present} of {members}, quorum {quorum}")
        self.setAccessibleName(
            "; ".join(
                words.format(
                    day=date_text(row.day), present=row.present, members=row.members, quorum=row.quorum
                )
                for row in rows
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its place."""
        return QSize(scaled(240), scaled(HIGHEST))

    def minimumSizeHint(self) -> QSize:
        """High enough for differences to be seen."""
        return QSize(scaled(200), scaled(LOWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, their numbers, the quorum, the days."""
        if not self._rows:
            return
        painter = QPainter(self)
        line = QFontMetrics(role_font(Role.CAPTION)).height()
        plot = QRectF(0, line + SPACE_1, self.width(), self.height() - 2 * (line + SPACE_1))
        most = max(max(row.members, row.present, 1) for row in self._rows)
        share = self.width() / len(self._rows)
        for place, row in enumerate(self._rows):
            slot = QRectF(place * share, plot.top(), share, plot.height())
            self._paint_bar(painter, slot, row, most)
            self._paint_day(painter, QRectF(slot.left(), plot.bottom() + SPACE_1, share, line), row)
        self._paint_quorum(painter, plot, most, share)
        painter.end()

    def _paint_bar(self, painter: QPainter, slot: QRectF, row: MeetingRow, most: int) -> None:
        palette = colours()
        height = slot.height() * row.present / most
        width = min(scaled(WIDTH), slot.width() * 0.7)
        bar = QRectF(slot.center().x() - width / 2, slot.bottom() - height, width, height)
        enough = row.present >= row.quorum
        fill_round(painter, bar, palette.accent if enough else palette.warn_soft, CORNER)
        font = role_font(Role.CAPTION_STRONG)
        line = QFontMetrics(font).height()
        painter.setFont(font)
        inside = not enough and height > line + SPACE_1
        if not enough:
            outline_round(painter, bar, palette.warn, CORNER)
        painter.setPen(palette.text if enough else palette.warn)
        top = bar.top() + SPACE_1 if inside else bar.top() - line - 1
        words = QRectF(slot.left(), top, slot.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(row.present))

    def _paint_day(self, painter: QPainter, area: QRectF, row: MeetingRow) -> None:
        painter.setFont(role_font(Role.CAPTION))
        painter.setPen(colours().muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, f"{row.day:%d.%m}")

    def _paint_quorum(self, painter: QPainter, plot: QRectF, most: int, share: float) -> None:
        """A step for each meeting: the quorum follows the composition of its day."""
        painter.setPen(QPen(colours().text, 1, Qt.PenStyle.DashLine))
        for place, row in enumerate(self._rows):
            y = round(plot.bottom() - plot.height() * row.quorum / most) + 0.5
            painter.drawLine(round(place * share), int(y), round((place + 1) * share), int(y))
