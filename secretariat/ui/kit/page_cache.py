"""Pictures of pages: drawn in the background, kept while they are wanted."""

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from secretariat.services.press import PageImage
from secretariat.ui.kit.page_source import PageSource
from secretariat.ui.tasks import Task, Tasks

KEPT = 12


class PageCache(QObject):
    """Gives the best picture that there is and draws a better one; `drawn` tells when it is ready.

    When the document changes, the old pictures are shown until the new ones are there: nothing flickers.
    """

    drawn = Signal(int)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._source: PageSource | None = None
        self._pictures: OrderedDict[int, tuple[PageSource, float, QPixmap]] = OrderedDict()
        self._waiting: dict[int, tuple[float, Task | None]] = {}
        # a picture that comes when nobody shows it any more finds nobody
        self.destroyed.connect(partial(_drop, self._waiting))

    def show_source(self, source: PageSource | None) -> None:
        """Draw from `source` from now on."""
        self.drop()
        self._source = source
        if source is None:
            self._pictures.clear()

    def picture(self, page: int, scale: float) -> QPixmap | None:
        """The picture of `page`, perhaps an older or coarser one while that at `scale` is being drawn."""
        kept = self._pictures.get(page)
        if kept is None or kept[0] is not self._source or kept[1] != scale:
            self._ask(page, scale)
            kept = self._pictures.get(page)
        return kept[2] if kept is not None else None

    def drop(self) -> None:
        """Wait for nothing any more."""
        _drop(self._waiting)

    def _ask(self, page: int, scale: float) -> None:
        waiting = self._waiting.get(page)
        if self._source is None or (waiting is not None and waiting[0] == scale):
            return
        if waiting is not None and waiting[1] is not None:
            waiting[1].drop()
        source = self._source
        self._waiting[page] = (scale, None)
        done = partial(self._on_drawn, source, page, scale)
        task = self._tasks.run(partial(source.render, page, scale), done, partial(self._on_failed, page))
        if page in self._waiting:
            self._waiting[page] = (scale, task)

    def _on_drawn(self, source: PageSource, page: int, scale: float, image: PageImage) -> None:
        self._waiting.pop(page, None)
        picture = QImage(image.data, image.width, image.height, image.stride, QImage.Format.Format_BGR888)
        self._pictures[page] = (source, scale, QPixmap.fromImage(picture))
        self._pictures.move_to_end(page)
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        self.drawn.emit(page)

    def _on_failed(self, page: int, error: BaseException) -> None:
        """A page that cannot be drawn stays white; the owner says why."""
        self._waiting.pop(page, None)
        self.failed.emit(str(error))


def _drop(waiting: dict[int, tuple[float, Task | None]]) -> None:
    for _scale, task in waiting.values():
        if task is not None:
            task.drop()
    waiting.clear()
