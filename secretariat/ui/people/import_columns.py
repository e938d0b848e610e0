"""The columns of the preview."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.services.people_plan import PlannedRow
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.table_cells import draw_line, words_area
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.measures import SPACE_2, scaled
from secretariat.ui.people.import_state import Standing, standing
from secretariat.ui.people.import_words import full_name, outcome, place_words, standing_word
from secretariat.ui.typography import Role, role_font

ROW, PERSON, POST, PLACE, STATE = range(5)
SPARE = (PLACE, POST)
"""What goes first where width is short: the panel beside the list tells everything."""
MOST_NEEDED, ROWS_MEASURED = 400, 300
"""Longer sentences do not take the width from names; a long file is judged by its beginning."""

LOOKS = {
    Standing.NEW: (Icon.USER_ADD, Tone.OK),
    Standing.KNOWN: (Icon.USER_CHECK, Tone.MUTED),
    Standing.WRONG: (Icon.CIRCLE_ALERT, Tone.DANGER),
}
"""How a standing is drawn, wherever it stands."""
_UNDECIDED = (Icon.HELP, Tone.WARN)


def look(row: PlannedRow) -> tuple[Icon, Tone]:
    """The drawing and tone of a row; one that waits for an answer asks for it."""
    return _UNDECIDED if row.undecided else LOOKS[standing(row)]


def import_columns() -> Sequence[Column[PlannedRow]]:
    """Row of the file, person, post, place in the group, and what will come of it."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("PeopleImport", "Row"), text=lambda row: str(row.number), width=68, tone=_muted
        ),
        Column(title=translate("PeopleImport", "Person"), text=full_name, strong=True, least=160, wraps=True),
        Column(
            title=translate("PeopleImport", "Post"),
            text=lambda row: row.read.post or "",
            caption=lambda row: row.read.organisation or "",
            least=160,
            wraps=True,
        ),
        Column(
            title=translate("PeopleImport", "In the group"),
            text=lambda row: place_words(row)[0],
            caption=lambda row: place_words(row)[1],
            width=156,
            narrow=132,
        ),
        Column(
            title=translate("PeopleImport", "State"),
            text=lambda row: standing_word(standing(row)),
            caption=outcome,
            paint=_paint_state,
            least=160,
        ),
    )


def shown_columns(rows: Sequence[PlannedRow]) -> Sequence[int]:
    """Places of the columns, without those in which nothing stands."""
    shown = {ROW, PERSON, STATE}
    if any(row.read.post or row.read.organisation for row in rows):
        shown.add(POST)
    if any(any(place_words(row)) for row in rows):
        shown.add(PLACE)
    return sorted(shown)


def needs(rows: Sequence[PlannedRow]) -> Mapping[int, int]:
    """How wide the words of the columns that share the width are."""
    strong, body, caption = (QFontMetrics(role_font(one)) for one in (Role.STRONG, Role.BODY, Role.CAPTION))
    rows, icon = rows[:ROWS_MEASURED], scaled(16) + SPACE_2

    def widest(metrics: QFontMetrics, words: Iterable[str]) -> int:
        return min(scaled(MOST_NEEDED), max((metrics.horizontalAdvance(one) for one in words), default=0))

    return {
        PERSON: widest(strong, (full_name(row) for row in rows)),
        POST: max(
            widest(body, (row.read.post or "" for row in rows)),
            widest(caption, (row.read.organisation or "" for row in rows)),
        ),
        STATE: icon + widest(caption, (outcome(row) for row in rows)),
    }


def _muted(_: PlannedRow) -> Tone:
    return Tone.MUTED


def _paint_state(painter: QPainter, option: QStyleOptionViewItem, row: PlannedRow) -> None:
    """The drawing, the word, and below them the reason."""
    palette, area = colours(), words_area(option).adjusted(0, 0, -SPACE_2, 0)
    icon, tone = look(row)
    size, said = scaled(16), outcome(row)
    upper = QFontMetrics(role_font(Role.BODY)).height()
    lower = QFontMetrics(role_font(Role.CAPTION)).height() if said else 0
    top = area.top() + (area.height() - upper - lower) // 2
    paint_icon(
        painter, icon, letters(tone, palette), QRectF(area.left(), top + (upper - size) // 2, size, size)
    )
    left, width = area.left() + size + SPACE_2, area.width() - size - SPACE_2
    word = QRect(left, top, width, upper)
    draw_line(painter, word, standing_word(standing(row)), Role.BODY, letters(tone, palette))
    if said:
        draw_line(painter, QRect(left, top + upper, width, lower), said, Role.CAPTION, palette.muted)
