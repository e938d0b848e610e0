"""Pages of a PDF as pixels, by PDFium."""

import threading
import weakref
from collections import deque
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import pypdfium2
from pypdfium2.raw import FPDFBitmap_BGR

from secretariat.domain.errors import DomainError
from secretariat.services.press import PageImage

# PDFium is not safe in threads, not even with one document a thread. Collecting a forgotten preview may come
# while its own thread draws another, hence the lock that a thread can take twice.
_pdfium = threading.RLock()
_forgotten: deque[Any] = deque()
"""Documents that nobody looks at any more, until somebody who holds the lock closes them."""


class Preview:
    """A PDF opened for looking at; used in any thread, and closed when it is left or collected."""

    def __init__(self, data: bytes) -> None:
        """Open the bytes of a file; raises DomainError("unreadable_pdf") when they are none."""
        with _pdfium:
            _close_forgotten()
            try:
                self._document = pypdfium2.PdfDocument(data)
            except pypdfium2.PdfiumError as error:
                raise DomainError("unreadable_pdf") from error
            self._document.init_forms()
            self._closing = weakref.finalize(self, _close, self._document)
            self._sizes = [self._document.get_page_size(page) for page in range(len(self._document))]

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """Width and height of each page in points."""
        return self._sizes

    def render(self, page: int, scale: float) -> PageImage:
        """The page (from 0) at `scale` pixels a point, with the marks of its signatures."""
        with _pdfium:
            opened = self._document[page]
            bitmap = opened.render(scale=scale, force_bitmap_format=FPDFBitmap_BGR)
            image = _copied(bitmap)
            bitmap.close()
            opened.close()
        return image

    def close(self) -> None:
        """Give back what PDFium holds; the preview cannot be used after it."""
        with _pdfium:
            self._closing()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _close(document: Any) -> None:
    """Now, or when the thread that draws is done: the window must not wait for a page that is being drawn."""
    _forgotten.append(document)
    if _pdfium.acquire(blocking=False):
        try:
            _close_forgotten()
        finally:
            _pdfium.release()


def _close_forgotten() -> None:
    while _forgotten:
        _forgotten.popleft().close()


def _copied(bitmap: Any) -> PageImage:
    return PageImage(
        width=bitmap.width, height=bitmap.height, stride=bitmap.stride, data=bytes(bitmap.buffer)
    )
