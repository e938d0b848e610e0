"""Pages for the screen, by PDFium; fulfils the port `Pages`."""

from collections import OrderedDict

from secretariat.output.preview import Preview
from secretariat.services.press import PageImage

KEPT = 2


class PdfPages:
    """Keeps the last few papers open, so that scrolling does not parse them anew."""

    def __init__(self) -> None:
        self._open: OrderedDict[bytes, Preview] = OrderedDict()

    def sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points; raises DomainError("unreadable_pdf")."""
        return tuple(self._preview(pdf).sizes)

    def image(self, pdf: bytes, page: int, scale: float) -> PageImage:
        """A page (from 0) at `scale` pixels a point."""
        drawn = self._preview(pdf).render(page, scale)
        return PageImage(width=drawn.width, height=drawn.height, stride=drawn.stride, pixels=drawn.data)

    def _preview(self, pdf: bytes) -> Preview:
        if pdf not in self._open:
            self._open[pdf] = Preview(pdf)
            while len(self._open) > KEPT:
                # collected, not closed: another thread may still draw it
                self._open.popitem(last=False)
        self._open.move_to_end(pdf)
        return self._open[pdf]
