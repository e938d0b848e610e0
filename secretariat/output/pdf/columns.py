"""How wide the columns of a table are: as their shares say, but no heading or name is divided that needs not be."""

import math
from collections.abc import Sequence

from secretariat.domain.document import Run, Table
from secretariat.domain.errors import DomainError
from secretariat.output.pdf.styles import Style
from secretariat.output.pdf.words import words_of

PADDING = 4.0
"""Between the rules of a cell and its text, in points."""
_ROUNDING = 0.1  # an office program counts in twentieths of a point


def column_widths(table: Table, style: Style) -> list[float]:
    """The widths in points of columns with cells of that style, padding included; together they are its width.

    A column too narrow for a word of its heading, or for a name in it, gets what the others can spare. Where they
    cannot spare so much, only headings count; where not even that, the shares are kept.
    """
    total = sum(column.share for column in table.columns)
    widths = [style.width * column.share / total for column in table.columns]
    headings = [_least([column.heading], style, bold=True) for column in table.columns]
    names = [
        _least([row[place] for row in table.rows], style, bold=False) if column.is_name else 0.0
        for place, column in enumerate(table.columns)
    ]
    with_names = list(map(max, headings, names))
    return _widened(widths, with_names) or _widened(widths, headings) or widths


def _widened(widths: Sequence[float], least: Sequence[float]) -> list[float]:
    """The widths, none less than its least, those that can giving in proportion; empty where they cannot."""
    lacking = sum(max(0.0, needed - width) for width, needed in zip(widths, least, strict=True))
    spare = [max(0.0, width - needed) for width, needed in zip(widths, least, strict=True)]
    if lacking > sum(spare):
        return []
    given = lacking / sum(spare) if lacking else 0.0
    pairs = zip(widths, least, spare, strict=True)
    return [max(width, needed) - given * room for width, needed, room in pairs]


def _least(texts: Sequence[str], style: Style, *, bold: bool) -> float:
    """The width in points of a column that divides no word of some texts."""
    widest = max((_widest_word(text, bold=bold) for text in texts), default=0.0)
    return widest * style.size / 1000 + 2 * PADDING + _ROUNDING


def _widest_word(text: str, *, bold: bool) -> float:
    """The width of what stands between two spaces, in thousandths of an em; none where a sign is in no font."""
    try:
        words = words_of((Run(text=text),), bold=bold, hyphenate=False, widest=math.inf)
    except DomainError:
        return 0.0
    return max((word.width for word in words), default=0.0)
