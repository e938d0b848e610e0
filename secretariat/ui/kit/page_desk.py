"""Pages on a desk: laid out, drawn, marked, and clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from secretariat.ui.colours import DARK, LIGHT, colours
from secretariat.ui.kit.page_cache import PageCache
from secretariat.ui.kit.page_source import PageMark, PageSource, Trim
from secretariat.ui.kit.tone import Tone, ground, letters
from secretariat.ui.measures import SPACE_3, SPACE_4
from secretariat.ui.tasks import Tasks

EDGE = 5
"""The width of a bar at the edge of a page, in pixels."""


class PageDesk(QWidget):
    """Shows pages at `scale` pixels a point, `abreast` of them in a line.

    `point_clicked` tells the page, from 0, and the place in points from its top left corner.
    """

    point_clicked = Signal(int, float, float)
    failed = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._cache = PageCache(tasks, self)
        self._cache.drawn.connect(self._on_drawn)
        self._cache.failed.connect(self.failed)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._marks: Sequence[PageMark] = ()
        self._trim, self._scale, self._abreast = Trim(), 1.0, 1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Pages"))

    def show_source(self, source: PageSource | None) -> None:
        """Show another document or another version of it."""
        self._sizes = source.sizes if source is not None else ()
        self._cache.show_source(source)
        self.updateGeometry()
        self.update()

    def show_marks(self, marks: Sequence[PageMark]) -> None:
        """Replace the coloured rectangles."""
        self._marks = marks
        self.update()

    def lay_out(self, scale: float, trim: Trim, abreast: int) -> None:
        """Change the size, the trimmed margins and the number of pages in a line."""
        self._scale, self._trim, self._abreast = scale, trim, abreast
        self.updateGeometry()
        self.update()

    def scale_to_fit(self, width: int) -> float:
        """The scale at which a line of pages is as wide as `width` pixels."""
        if not self._sizes:
            return 1.0
        free = width - 2 * SPACE_4 - (self._abreast - 1) * SPACE_3
        widest = max(self._shown_size(page)[0] for page in range(len(self._sizes)))
        return max(0.1, free / self._abreast / widest)

    def page_area(self, page: int) -> QRectF:
        """Where a page lies on the desk."""
        row, column = divmod(page, self._abreast)
        heights = [self._row_height(before) for before in range(row)]
        top = SPACE_4 + sum(heights) + row * SPACE_4
        width, height = (length * self._scale for length in self._shown_size(page))
        line = self._abreast * width + (self._abreast - 1) * SPACE_3
        left = max(float(SPACE_4), (self.width() - line) / 2) + column * (width + SPACE_3)
        return QRectF(round(left), round(top), round(width), round(height))

    def page_in(self, top: int, bottom: int) -> int:
        """The first page that is seen in the middle between two heights of the desk."""
        middle = (top + bottom) / 2
        for page in range(len(self._sizes)):
            if self.page_area(page).bottom() >= middle:
                return page
        return max(0, len(self._sizes) - 1)

    def mark_area(self, mark: PageMark) -> QRectF:
        """Where a mark lies on the desk."""
        corner = self.page_area(mark.page).topLeft() + QPointF(
            (mark.left - self._trim.left) * self._scale, (mark.top - self._trim.top) * self._scale
        )
        return QRectF(corner.x(), corner.y(), mark.width * self._scale, mark.height * self._scale)

    def sizeHint(self) -> QSize:
        """Room for all pages."""
        if not self._sizes:
            return QSize(0, 0)
        last = self.page_area(len(self._sizes) - 1)
        widest = max(self._shown_size(page)[0] for page in range(len(self._sizes))) * self._scale
        line = self._abreast * widest + (self._abreast - 1) * SPACE_3
        return QSize(round(line) + 2 * SPACE_4, round(last.bottom()) + SPACE_4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, and the pages that are seen."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colours().desk)
        for page in range(len(self._sizes)):
            area = self.page_area(page)
            if area.intersects(QRectF(event.rect())):
                self._paint_page(painter, page, area)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which point of which page was clicked."""
        for page in range(len(self._sizes)):
            area = self.page_area(page)
            if area.contains(event.position()):
                place = (event.position() - area.topLeft()) / self._scale
                self.point_clicked.emit(page, place.x() + self._trim.left, place.y() + self._trim.top)

    def words_at(self, place: QPointF) -> str:
        """What is told of the marks at a place of the desk, or at its height in the margin before them."""
        told: list[str] = []
        for mark in self._marks:
            area = self.mark_area(mark)
            area.setLeft(min(area.left(), self.page_area(mark.page).left()))
            if mark.words and area.contains(place):
                told.append(mark.words)
        return "\n".join(dict.fromkeys(told))

    def event(self, event: QEvent) -> bool:
        """Tell what the marks under the mouse mean."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _paint_page(self, painter: QPainter, page: int, area: QRectF) -> None:
        """The picture, then the marks and the paper of the dark theme multiplied into it."""
        palette, ratio = colours(), self.devicePixelRatioF()
        painter.fillRect(area, Qt.GlobalColor.white)
        picture = self._cache.picture(page, round(self._scale * ratio, 4))
        if picture is not None:
            self._paint_picture(painter, page, area, picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for mark in self._marks:
            if mark.page == page:
                colour = LIGHT.mark if mark.tone is Tone.ACCENT else ground(mark.tone, LIGHT)
                painter.fillRect(self.mark_area(mark).intersected(area), colour)
        if palette is DARK:
            painter.fillRect(area, palette.paper)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for mark in self._marks:
            if mark.page == page:
                self._paint_borders(painter, area, mark)
        painter.setPen(palette.line)
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_borders(self, painter: QPainter, area: QRectF, mark: PageMark) -> None:
        """The bar at the edge of the page and the line around a mark; the paper is light in both themes."""
        colour, place = letters(mark.tone, LIGHT), self.mark_area(mark).intersected(area)
        if mark.at_edge:
            painter.fillRect(QRectF(area.left(), place.top(), EDGE, place.height()), colour)
        if mark.framed:
            painter.setPen(colour)
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_picture(self, painter: QPainter, page: int, area: QRectF, picture: QPixmap) -> None:
        """Pixel on pixel, for letters that are resampled are blurred; another scale's picture stands in smoothed."""
        ratio, (width, height) = self.devicePixelRatioF(), self._sizes[page]
        across, down = picture.width() / width, picture.height() / height
        shown_width, shown_height = self._shown_size(page)
        shown = QRectF(
            self._trim.left * across, self._trim.top * down, shown_width * across, shown_height * down
        )
        if abs(across - self._scale * ratio) * width < 1:
            shown = QRectF(shown.toRect().intersected(picture.rect()))
            corner = QPointF(round(area.x() * ratio) / ratio, round(area.y() * ratio) / ratio)
            area = QRectF(corner, shown.size() / ratio)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, picture, shown)

    def _on_drawn(self, page: int) -> None:
        self.update(self.page_area(page).toRect())

    def _shown_size(self, page: int) -> tuple[float, float]:
        width, height = self._sizes[page]
        trim = self._trim
        return width - trim.left - trim.right, height - trim.top - trim.bottom

    def _row_height(self, row: int) -> float:
        first = row * self._abreast
        pages = range(first, min(first + self._abreast, len(self._sizes)))
        return max(self._shown_size(page)[1] for page in pages) * self._scale
