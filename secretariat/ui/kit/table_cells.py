"""How a line of a table is drawn: the selection, the rule under it, one or two lines of words."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.bars import paint_progress, paint_quorum
from secretariat.ui.kit.paged_rows import Column, PagedRows
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import SELECTION_BAR, SPACE_1, SPACE_2, SPACE_4, scaled
from secretariat.ui.typography import Role, role_font

PADDING = SPACE_4
QUORUM_WIDTH, QUORUM_HEIGHT = 66, 12


def words_area(option: QStyleOptionViewItem) -> QRect:
    """Where words of a cell may stand."""
    area: QRect = option.rect
    return area.adjusted(PADDING, 0, 0, 0)


def draw_line(
    painter: QPainter, area: QRect, words: str, role: Role, colour: QColor, *, right: bool = False
) -> None:
    """Draw `words` on one line in the middle of `area`; what is too long ends in dots."""
    draw_lines(painter, area, words, role, colour, most=1, right=right)


def draw_lines(
    painter: QPainter,
    area: QRect,
    words: str,
    role: Role,
    colour: QColor,
    *,
    most: int,
    right: bool = False,
) -> None:
    """Draw `words` on up to `most` lines in the middle of `area`; what is still too long ends in dots."""
    font = role_font(role)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    lines = broken(words, font, area.width() + 1, most)
    base = area.top() + (area.height() - metrics.height() * len(lines)) / 2 + metrics.ascent()
    for line in lines:
        x = area.right() + 1 - metrics.horizontalAdvance(line) if right else area.left()
        painter.drawText(QPointF(x, round(base)), line)
        base += metrics.height()


def broken(words: str, font: QFont, width: int, most: int) -> list[str]:
    """`words` in up to `most` lines of `width` pixels; the last one is shortened."""
    metrics, words = QFontMetrics(font), words.replace("\n", " ")
    if most <= 1 or metrics.horizontalAdvance(words) <= width:
        return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)]
    layout, option, lines, begin = QTextLayout(words, font), QTextOption(), list[str](), 0
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while begin < len(words) and len(lines) < most - 1:
        line = layout.createLine()
        line.setLineWidth(max(1, width))
        lines.append(words[begin : begin + line.textLength()].rstrip())
        begin += line.textLength()
    layout.endLayout()
    rest = metrics.elidedText(words[begin:], Qt.TextElideMode.ElideRight, width)
    return [*lines, rest] if rest else lines


def draw_with_icon(painter: QPainter, area: QRect, icon: Icon, words: str, tone: Tone) -> None:
    """A drawing of 16 and words after it."""
    size, colour = scaled(16), letters(tone, colours())
    top = area.top() + (area.height() - size) // 2
    icon_colour = colours().ok if icon is Icon.CHECK and tone is Tone.MUTED else colour
    paint_icon(painter, icon, icon_colour, QRectF(area.left(), top, size, size))
    draw_line(painter, area.adjusted(size + SPACE_2, 0, 0, 0), words, Role.BODY, colour)


def draw_with_caption(
    painter: QPainter,
    area: QRect,
    words: str,
    caption: str,
    role: Role,
    colour: QColor,
    *,
    wraps: bool = False,
) -> None:
    """Words, and a smaller quiet line under them; with `wraps` the words take the lines that there is room for."""
    font = role_font(role)
    height, lower = QFontMetrics(font).height(), QFontMetrics(role_font(Role.CAPTION)).height()
    most = _lines_in(area.height() - lower, height) if wraps else 1
    upper = height * len(broken(words, font, area.width() + 1, most))
    top = area.top() + (area.height() - upper - lower) // 2
    draw_lines(painter, QRect(area.left(), top, area.width(), upper), words, role, colour, most=most)
    below = QRect(area.left(), top + upper, area.width(), lower)
    draw_line(painter, below, caption, Role.CAPTION, colours().muted)


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the line of a cell is the chosen one."""
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def draw_quorum(
    painter: QPainter,
    area: QRect,
    present: int,
    needed: int,
    total: int,
    words: str,
    *,
    chosen: bool = False,
) -> None:
    """The small bar of a list, and the count beside it; amber when there was no quorum."""
    bar = QRectF(area.left(), area.center().y() - QUORUM_HEIGHT // 2 + 1, QUORUM_WIDTH, QUORUM_HEIGHT)
    paint_quorum(painter, bar, present, needed, total, calm=True, chosen=chosen)
    tone = Tone.PLAIN if present >= needed else Tone.WARN
    rest = area.adjusted(QUORUM_WIDTH + SPACE_2, 0, 0, 0)
    draw_line(painter, rest, words, Role.BODY, letters(tone, colours()))


def draw_progress(
    painter: QPainter, area: QRect, done: int, current: int | None, words: str, *, chosen: bool = False
) -> None:
    """Words, and the five stages under them."""
    middle = area.center().y()
    height = scaled(20)
    upper = QRect(area.left(), middle - height + 6, area.width(), height)
    draw_line(painter, upper, words, Role.BODY, colours().text)
    paint_progress(painter, area.left(), middle + 9, done, current, chosen=chosen)


class TableCells(QStyledItemDelegate):
    """Draws every cell of a `PagedRows`."""

    def __init__(self, row_height: int) -> None:
        super().__init__()
        self._row_height = row_height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is equally high."""
        return QSize(0, scaled(self._row_height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground of the line, then the cell."""
        model = index.model()
        assert isinstance(model, PagedRows)
        painter.save()
        self._paint_ground(painter, option, first=_is_first(option, index.column()))
        column, row = model.columns[index.column()], model.row_at(index.row())
        if column.paint is not None:
            column.paint(painter, option, row)
        else:
            _paint_words(painter, words_area(option), column, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
        palette = colours()
        area: QRect = option.rect
        if is_chosen(option):
            painter.fillRect(area, palette.accent_soft)
            if first:
                painter.fillRect(QRect(area.left(), area.top(), SELECTION_BAR, area.height()), palette.accent)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), palette.line)


def _paint_words(painter: QPainter, area: QRect, column: Column[Any], row: Any) -> None:
    tone = column.tone(row) if column.tone else Tone.PLAIN
    role = Role.STRONG if column.strong else Role.BODY
    colour = letters(tone, colours())
    caption = column.caption(row) if column.caption else ""
    area = area.adjusted(0, 0, -PADDING if column.right else -SPACE_2, 0)
    if caption:
        draw_with_caption(painter, area, column.text(row), caption, role, colour, wraps=column.wraps)
        return
    most = _lines_in(area.height(), QFontMetrics(role_font(role)).height()) if column.wraps else 1
    draw_lines(painter, area, column.text(row), role, colour, most=most, right=column.right)


def _lines_in(room: int, height: int) -> int:
    """How many lines of `height` a row with so much room takes, with air above and below."""
    return max(1, (room - SPACE_1) // height)


def _is_first(option: QStyleOptionViewItem, column: int) -> bool:
    """Whether no column stands at the left of this one."""
    table = option.widget
    return not isinstance(table, QTableView) or all(table.isColumnHidden(place) for place in range(column))
