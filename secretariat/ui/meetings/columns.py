"""The columns of the list of meetings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.services.rows import MeetingRow
from secretariat.ui.colours import colours
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.paged_rows import Column
from secretariat.ui.kit.table_cells import (
    draw_line,
    draw_progress,
    draw_quorum,
    draw_with_icon,
    is_chosen,
    words_area,
)
from secretariat.ui.kit.tone import Tone, letters
from secretariat.ui.meetings.words import (
    NOTHING,
    actions_words,
    kind_words,
    number_words,
    presence_words,
    quorum_title,
    standing_words,
)
from secretariat.ui.standing import STAGES, Standing, standing
from secretariat.ui.typography import Role

EVERY_COLUMN, FEWER_COLUMNS, FEWEST_COLUMNS = range(7), (0, 1, 4, 5), (0, 1, 5)
"""Places of the columns that are shown in a wide, a narrow and a very narrow window."""


def meeting_columns(quorum: int | None) -> Sequence[Column[MeetingRow]]:
    """The columns; `quorum` stands in the head when all meetings of the list have the same."""
    return (
        Column(
            title=QCoreApplication.translate("Meetings", "Date"),
            text=lambda row: date_text(row.day),
            width=112,
            strong=True,
            sort="day",
        ),
        Column(
            title=QCoreApplication.translate("Meetings", "No."),
            text=number_words,
            width=56,
            tone=_number_tone,
        ),
        Column(title=QCoreApplication.translate("Meetings", "Kind"), text=kind_words, width=128),
        Column(
            title=QCoreApplication.translate("Meetings", "Items"), text=lambda row: str(row.items), width=72
        ),
        Column(title=quorum_title(quorum), text=_present_text, width=144, paint=_paint_present),
        Column(
            title=QCoreApplication.translate("Meetings", "Stage"),
            text=lambda row: standing_words(row, standing(row)),
            paint=_paint_standing,
        ),
        Column(
            title=QCoreApplication.translate("Meetings", "Actions"),
            text=actions_words,
            width=124,
            right=True,
            tone=_actions_tone,
        ),
    )


def _number_tone(row: MeetingRow) -> Tone:
    return Tone.PLAIN if row.number is not None else Tone.MUTED


def _actions_tone(row: MeetingRow) -> Tone:
    return Tone.MUTED if row.actions_closed and not row.actions_open else Tone.PLAIN


def _present_text(row: MeetingRow) -> str:
    return presence_words(row) if _has_presence(row) else NOTHING


def _has_presence(row: MeetingRow) -> bool:
    """Whether anybody was marked: before the meeting there is nothing to draw."""
    return row.members > 0 and (row.present > 0 or standing(row) is Standing.NOT_HELD)


def _paint_present(painter: QPainter, option: QStyleOptionViewItem, row: MeetingRow) -> None:
    area = words_area(option)
    if not _has_presence(row):
        draw_line(painter, area, NOTHING, Role.BODY, letters(Tone.MUTED, colours()))
        return
    words = presence_words(row)
    draw_quorum(painter, area, row.present, row.quorum, row.members, words, chosen=is_chosen(option))


def _paint_standing(painter: QPainter, option: QStyleOptionViewItem, row: MeetingRow) -> None:
    area, at = words_area(option), standing(row)
    words = standing_words(row, at)
    if at in STAGES:
        done = STAGES.index(at)
        draw_progress(painter, area, done, done, words, chosen=is_chosen(option))
        return
    icon, tone = _END_MARKS[at]
    draw_with_icon(painter, area, icon, words, tone)


_END_MARKS = {
    Standing.COMPLETED: (Icon.CHECK, Tone.MUTED),
    Standing.NOT_HELD: (Icon.ALERT, Tone.WARN),
    Standing.CANCELLED: (Icon.CLOSE, Tone.MUTED),
    Standing.POSTPONED: (Icon.CLOCK, Tone.MUTED),
}
