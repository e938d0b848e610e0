"""Pages of a PDF as pixels, by PDFium."""

import atexit
import threading
import weakref
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self

import pypdfium2
from pypdfium2.raw import FPDFBitmap_BGR

from secretariat.domain.errors import DomainError
from secretariat.output.page_search import found_in
from secretariat.output.page_text import Flow, PageText, own_text, with_rest
from secretariat.services.press import Area, Hit, PageImage

# PDFium is not safe in threads, not even with one document a thread. Collecting a forgotten preview may come
# while its own thread draws another, hence the lock that a thread can take twice.
_pdfium = threading.RLock()
_forgotten: deque[Any] = deque()
"""Documents that nobody looks at any more, until the thread that opens the next one closes them: the window's own
thread, which forgets them, must wait neither for PDFium's lock nor for its tidying up."""
_opened: weakref.WeakSet["Preview"] = weakref.WeakSet()


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
            self._closing = weakref.finalize(self, _forgotten.append, self._document)
            self._flow: Flow | None = None
            self._sizes = [self._document.get_page_size(page) for page in range(len(self._document))]
            _opened.add(self)

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

    def find(self, words: str) -> Sequence[Hit]:
        """Where `words` stand, in reading order, whatever their case, apostrophes, line ends and page ends."""
        if self._flow is None:
            self._flow = Flow([self._read(page) for page in range(len(self._sizes))])
        hits = (self._hit(self._flow.places(found)) for found in found_in(self._flow.signs, words))
        return [hit for hit in hits if hit is not None]

    def _read(self, page: int) -> PageText:
        with _pdfium, self._opened(page) as text:
            return own_text(text)

    def _hit(self, places: Sequence[tuple[int, range]]) -> Hit | None:
        areas: list[Area] = []
        for page, signs in places:
            with _pdfium, self._opened(page) as text:
                areas += _areas(text, with_rest(text, signs), page, self._sizes[page][1])
        return Hit(areas=tuple(areas)) if areas else None

    @contextmanager
    def _opened(self, page: int) -> Iterator[Any]:
        """The text of a page, for a moment."""
        opened = self._document[page]
        text = opened.get_textpage()
        try:
            yield text
        finally:
            text.close()
            opened.close()

    def close(self) -> None:
        """Give back what PDFium holds; the preview cannot be used after it."""
        with _pdfium:
            self._closing()
            _close_forgotten()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _close_forgotten() -> None:
    while _forgotten:
        _forgotten.popleft().close()


@atexit.register
def _close_all() -> None:
    """What is still looked at when the program ends: PDFium would complain of each on the standard error."""
    with _pdfium:
        for preview in list(_opened):
            preview.close()
        _close_forgotten()


def _areas(text: Any, places: range, page: int, height: float) -> Iterator[Area]:
    """The lines that some signs take: a sign that begins left of the one before it stands in the next line."""
    lines: list[list[float]] = []
    for place in places:
        left, bottom, right, top = text.get_charbox(place, loose=True)
        if right <= left:
            continue
        if lines and left >= lines[-1][0]:
            line = lines[-1]
            line[1:] = [min(line[1], bottom), max(line[2], right), max(line[3], top)]
        else:
            lines.append([left, bottom, right, top])
    for left, bottom, right, top in lines:
        yield Area(page=page, left=left, top=height - top, width=right - left, height=top - bottom)


def _copied(bitmap: Any) -> PageImage:
    return PageImage(
        width=bitmap.width, height=bitmap.height, stride=bitmap.stride, data=bytes(bitmap.buffer)
    )
