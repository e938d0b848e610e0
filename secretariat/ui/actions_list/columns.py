"""The columns of the list of actions."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.domain.resolution import ActionState
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.words import due_tone, due_words, source_words, state_words
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.table_cells import draw_line, draw_with_icon, words_area
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.typography import Role

EVERY_COLUMN, FEWER_COLUMNS, FEWEST_COLUMNS = range(4), (0, 1, 2), (0, 2)
"""Places of the columns that are shown in a wide, a narrow and a very narrow window."""


def action_columns(today: Callable[[], date]) -> Sequence[Column[ActionRow]]:
    """What, who, until when, and what became of it."""
    return (
        Column(
            title=QCoreApplication.translate("ActionWords", "Action"),
            text=lambda row: row.text,
            caption=source_words,
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "Who"), text=lambda row: row.assignee, width=148
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "Until when"),
            text=lambda row: due_words(row, today()),
            tone=lambda row: due_tone(row, today()),
            width=156,
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "State"),
            text=state_words,
            paint=_paint_state,
            width=188,
        ),
    )


def _paint_state(painter: QPainter, option: QStyleOptionViewItem, row: ActionRow) -> None:
    area = words_area(option)
    if row.state is ActionState.OPEN:
        draw_line(painter, area, state_words(row), Role.BODY, letters(Tone.PLAIN, colours()))
        return
    icon = Icon.CHECK if row.state is ActionState.DONE else Icon.CLOSE
    draw_with_icon(painter, area, icon, state_words(row), Tone.MUTED)
