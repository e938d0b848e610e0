"""What stands on pages beside their text: numbers (N6) and the marks of a draft or a sample. All are artifacts."""

from secretariat.domain.document import Document, Emphasis, Run
from secretariat.output.pdf.lines import Line, set_lines
from secretariat.output.pdf.pen import Pen
from secretariat.output.pdf.styles import MM, PAGE_WIDTH, Styles
from secretariat.output.pdf.watermark import watermark

DRAFT = "ПРОЄКТ"
SAMPLE = "ЗРАЗОК"
_HEADER = "/Type/Pagination/Subtype/Header"
_WATERMARK = "/Type/Pagination/Subtype/Watermark"


def marks_of(document: Document) -> list[str]:
    """What every page of the paper says of it; nothing on a paper that is final and real."""
    return [mark for mark, said in ((SAMPLE, document.sample), (DRAFT, document.draft)) if said]


class RunningHead:
    """Draws the number of a page in the middle of its top margin, and its marks: in words above, pale across."""

    def __init__(self, document: Document, styles: Styles) -> None:
        self._profile = document.profile
        self._style = styles.page_number
        self._marks = marks_of(document)

    def draw(self, pen: Pen, number: int) -> None:
        """Draw what belongs on the pen's page, the `number`th of its copy, before its text: a mark lies under that."""
        baseline = self._profile.margin_top * MM / 2 + self._style.size / 3
        if self._marks:
            with pen.artifact(_WATERMARK):
                pen.literal(watermark(self._marks[0]))
            with pen.artifact(_HEADER):
                words = self._line(" · ".join(self._marks), Emphasis.BOLD)
                right = PAGE_WIDTH - self._profile.margin_right * MM
                pen.lines([(words, right - words.width, baseline)], self._style.size)
        if number > 1:
            with pen.artifact(_HEADER):
                line = self._line(str(number), Emphasis.NONE)
                pen.lines([(line, (PAGE_WIDTH - line.width) / 2, baseline)], self._style.size)

    def _line(self, text: str, emphasis: Emphasis) -> Line:
        return set_lines((Run(text=text, emphasis=emphasis, hyphenate=False),), self._style)[0]
