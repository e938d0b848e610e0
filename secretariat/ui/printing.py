"""Pages of a document on paper, by the printers of the system."""

from collections import deque
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter

from secretariat.services.press import PageImage
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.tasks import Task, Tasks

DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


class PrintJob(QObject):
    """Draws pages in the pool, one at a time, and puts each on paper as it comes: the window goes on meanwhile.

    `ended` tells how many pages went to the printer, 0 when the document has none of those that were chosen, or None
    when the printer refused them. A page is printed in its own size, and smaller where the paper is.
    """

    ended = Signal(object)

    def __init__(self, tasks: Tasks, printer: QPrinter, source: PageSource, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._printer, self._source = tasks, printer, source
        self._painter = QPainter()
        self._left: deque[int | None] = deque()
        self._work: list[Task] = []
        self._printed = 0
        self.destroyed.connect(partial(_drop, self._work, self._painter))

    def start(self, current: int = 0) -> None:
        """Print the pages that were chosen in the system's dialog; `current` (from 0) is the one looked at."""
        self._left.extend(chosen_pages(self._printer, len(self._source.sizes), current))
        self._printer.setFullPage(True)
        self._go_on()

    def _go_on(self) -> None:
        if not self._left:
            self._end(good=self._printed == 0 or self._painter.end())
            return
        page = self._left.popleft()
        if page is None:
            self._printer.newPage()
            self._go_on()
            return
        draw = partial(self._source.render, page, DOTS_PER_INCH / _POINTS_PER_INCH)
        self._work[:] = [self._tasks.run(draw, partial(self._on_drawn, page), self._on_failed)]

    def _on_drawn(self, page: int, image: PageImage) -> None:
        width, height = self._source.sizes[page]
        if not self._turn_page(width > height):
            self._end(good=False)
            return
        paper = self._printer.paperRect(QPrinter.Unit.Point)
        scale = min(1.0, paper.width() / width, paper.height() / height)
        dots = scale * self._printer.resolution() / _POINTS_PER_INCH
        picture = QImage(image.data, image.width, image.height, image.stride, QImage.Format.Format_BGR888)
        self._painter.drawImage(QRectF(0, 0, width * dots, height * dots), picture)
        self._printed += 1
        self._go_on()

    def _turn_page(self, lies: bool) -> bool:
        """A clean sheet, upright or lying; False when the printer gives none."""
        orientation = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
        self._printer.setPageOrientation(orientation)
        return self._printer.newPage() if self._painter.isActive() else self._painter.begin(self._printer)

    def _on_failed(self, error: BaseException) -> None:
        self._end(good=False)
        raise error

    def _end(self, *, good: bool) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        self.ended.emit(self._printed if good else None)
        self.deleteLater()


def chosen_pages(printer: QPrinter, pages: int, current: int) -> Sequence[int | None]:
    """The pages (from 0) in the order in which they are printed, repeated for a printer that makes no copies itself.

    None is an empty page: where both sides of the paper are printed, each copy begins on a sheet of its own.
    """
    chosen = [page for page in range(pages) if _is_chosen(printer, page, current)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.duplex() is not QPrinter.DuplexMode.DuplexNone:
        filled = [*chosen, None] if len(chosen) % 2 else chosen
        return [*filled * (copies - 1), *chosen]
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def _is_chosen(printer: QPrinter, page: int, current: int) -> bool:
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return page == current
    ranges = printer.pageRanges()
    return (
        printer.printRange() is QPrinter.PrintRange.AllPages or ranges.isEmpty() or ranges.contains(page + 1)
    )


def _drop(work: list[Task], painter: QPainter) -> None:
    """What comes when the window is gone finds nobody."""
    for task in work:
        task.drop()
    if painter.isActive():
        painter.end()
