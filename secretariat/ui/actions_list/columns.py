"""The columns of the list of actions."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.domain.resolution import ActionState
from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import COUNTED, due_tone, due_words, source_words, state_words
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.table_cells import draw_line, draw_with_icon, words_area
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.typography import Role

ACTION, WHO, DUE, STATE = range(4)
SPARE = (STATE, WHO)
"""What the action itself takes the place of; who it is for then stands under it."""


def action_columns(
    today: Callable[[], date], group_of: Callable[[ActionRow], str], names_who: Callable[[], bool]
) -> Sequence[Column[ActionRow]]:
    """What, who, until when, and what became of it; `group_of` is empty when there is one group only.

    `names_who` tells whether the column of names is shown.
    """

    def about(row: ActionRow) -> str:
        who = "" if names_who() else row.assignee
        return " · ".join(part for part in (source_words(row), who, group_of(row)) if part)

    return (
        Column(
            title=QCoreApplication.translate("ActionWords", "Action"),
            text=lambda row: row.text,
            caption=about,
            least=264,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "Who"),
            text=lambda row: row.assignee,
            caption=_with_whom,
            width=156,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "Until when"),
            text=lambda row: due_words(row, today()),
            tone=lambda row: due_tone(row, today()),
            caption=_moved,
            width=164,
            wraps=True,
        ),
        Column(
            title=QCoreApplication.translate("ActionWords", "State"),
            text=state_words,
            paint=_paint_state,
            width=188,
        ),
    )


def _with_whom(row: ActionRow) -> str:
    if not row.others:
        return ""
    return QCoreApplication.translate("ActionWords", "with: {names}").format(names=", ".join(row.others))


def _moved(row: ActionRow) -> str:
    return COUNTED.extended(row.extensions) if row.extensions else ""


def _paint_state(painter: QPainter, option: QStyleOptionViewItem, row: ActionRow) -> None:
    area = words_area(option)
    if row.state is ActionState.OPEN:
        draw_line(painter, area, state_words(row), Role.BODY, letters(Tone.PLAIN, colours()))
        return
    icon = Icon.CHECK if row.state is ActionState.DONE else Icon.CLOSE
    draw_with_icon(painter, area, icon, state_words(row), Tone.MUTED)
