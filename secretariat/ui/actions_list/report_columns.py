"""The columns of the report on decisions: the same on the screen, on the clipboard and in a file."""

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from io import StringIO

from PySide6.QtCore import QCoreApplication

from secretariat.domain.table_cells import harmless
from secretariat.services.actions_report import ReportState, report_state
from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import COUNTED, due_tone
from secretariat.ui.i18n import date_text
from secretariat.ui.kit.paged_rows import Column

SOURCE, DECISION, WHO, DUE, MOVED, STATE, LATE, NOTE = range(8)
SPARE = (NOTE, MOVED, LATE)
"""What goes first where width is short; how late an action is then stands under its state."""


def report_columns(today: Callable[[], date], tells_late: Callable[[], bool]) -> Sequence[Column[ActionRow]]:
    """Where from, what, who, until when, how often moved, the state, how late, what was noted last.

    `tells_late` says whether the column of days late is shown.
    """
    translate = QCoreApplication.translate

    def lateness(row: ActionRow) -> str:
        late = row.days_late(today())
        return COUNTED.late(late) if late and not tells_late() else ""

    def column(title: str, text: Callable[[ActionRow], str], width: int, narrow: int) -> Column[ActionRow]:
        return Column(title=title, text=text, width=width, narrow=narrow, wraps=True)

    return (
        column(translate("ReportColumns", "Decision of"), _source, 236, 160),
        Column(
            title=translate("ReportColumns", "What was decided"),
            text=lambda row: row.text,
            least=240,
            wraps=True,
        ),
        column(translate("ReportColumns", "Who"), lambda row: row.doers, 150, 132),
        Column(
            title=translate("ReportColumns", "Until when"),
            text=_due,
            tone=lambda row: due_tone(row, today()),
            width=104,
        ),
        Column(title=translate("ReportColumns", "Moved"), text=_times, width=88, right=True),
        Column(
            title=translate("ReportColumns", "State"),
            text=lambda row: _state(row, today()),
            caption=lateness,
            width=132,
            narrow=116,
        ),
        Column(
            title=translate("ReportColumns", "Days late"),
            text=lambda row: _late(row, today()),
            width=104,
            right=True,
        ),
        column(translate("ReportColumns", "Last note"), _note, 156, 132),
    )


def report_text(columns: Sequence[Column[ActionRow]], rows: Iterable[ActionRow], *, delimiter: str) -> str:
    """The whole table, its head first; with tabs a program for tables takes it from the clipboard, else CSV.

    No cell is a formula, whatever somebody typed.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow([column.title for column in columns])
    for row in rows:
        writer.writerow([harmless(" ".join(column.text(row).split())) for column in columns])
    return out.getvalue()


def _source(row: ActionRow) -> str:
    """«№ 3 від 29.05.2019, пит. 1, п. 2»: shorter than elsewhere, for it stands in a column."""
    if row.number is None:
        words = QCoreApplication.translate("ReportColumns", "{day}, item {item}, point {point}")
    else:
        words = QCoreApplication.translate(
            "ReportColumns", "No. {number} of {day}, item {item}, point {point}"
        )
    return words.format(number=row.number, day=date_text(row.day), item=row.item, point=row.point)


def _due(row: ActionRow) -> str:
    if row.standing:
        return QCoreApplication.translate("ActionWords", "always")
    return date_text(row.due) if row.due is not None else QCoreApplication.translate("ActionWords", "no day")


def _times(row: ActionRow) -> str:
    return str(row.extensions) if row.extensions else ""


def _late(row: ActionRow, today: date) -> str:
    return str(row.days_late(today) or "")


def _note(row: ActionRow) -> str:
    return row.note or row.last_note or ""


def _state(row: ActionRow, today: date) -> str:
    return {
        ReportState.OVERDUE: QCoreApplication.translate("ReportColumns", "overdue"),
        ReportState.OPEN: QCoreApplication.translate("ReportColumns", "in work"),
        ReportState.DONE: QCoreApplication.translate("ReportColumns", "done"),
        ReportState.DROPPED: QCoreApplication.translate("ReportColumns", "not needed"),
    }[report_state(row, today)]
