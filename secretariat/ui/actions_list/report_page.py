"""The report on decisions as a table over the whole room, to be read, copied or saved."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.services.action_register import ActionCounts
from secretariat.services.rows import ActionRow
from secretariat.ui.actions_list.report_columns import LATE, SPARE, report_columns
from secretariat.ui.i18n import date_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import SecondaryButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.paged_table import PagedTable
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.room_head import RoomHead
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import ROOM_MARGIN, SPACE_3, SPACE_5


class ReportCounted(QObject):
    """Qt's tools find texts with a number in `tr` of a QObject only."""

    def summary(self, done: int, still: int, overdue: int, dropped: int) -> str:
        """«виконано 3, у роботі 2, прострочено 1»"""
        told = [self.tr("%n done", "", done), self.tr("%n in work", "", still)]
        told.append(self.tr("%n overdue", "", overdue))
        if dropped:
            told.append(self.tr("%n not needed", "", dropped))
        return ", ".join(told)


COUNTED = ReportCounted()


class ReportPage(QWidget):
    """Emits `copy_requested`, `save_requested` (a table), `paper_requested` (a PDF), `closed` on Esc or a button."""

    copy_requested = Signal()
    save_requested = Signal()
    paper_requested = Signal()
    closed = Signal()

    def __init__(
        self, today: Callable[[], date], fetch: Callable[[Sequence[int]], Sequence[ActionRow]]
    ) -> None:
        super().__init__()
        self.columns = report_columns(today, lambda: not self.table.isColumnHidden(LATE))
        self.table = PagedTable(self.tr("Report on decisions"), self.columns, fetch)
        self.table.show_columns(range(len(self.columns)), SPARE)
        self._summary = Text("", tone=Tone.MUTED, wraps=True)
        self.copy = SecondaryButton(self.tr("Copy the table"), icon=Icon.COPY)
        self.save = SecondaryButton(self.tr("Save as CSV…"), icon=Icon.SAVE)
        self.paper = SecondaryButton(self.tr("Save as PDF…"), icon=Icon.FILE)
        self.back = SecondaryButton(self.tr("Back to the list"), icon=Icon.ARROW_LEFT)
        self.copy.clicked.connect(self.copy_requested)
        self.save.clicked.connect(self.save_requested)
        self.paper.clicked.connect(self.paper_requested)
        self.back.clicked.connect(self.closed)
        self._arrange()
        self.setFocusProxy(self.table)

    def show_report(self, ids: Sequence[int], counts: ActionCounts, dropped: int, today: date) -> None:
        """Show these actions as they stand on a day; `counts` are theirs."""
        done = counts.total - counts.open - dropped
        words = COUNTED.summary(done, counts.open - counts.overdue, counts.overdue, dropped)
        self._summary.setText(self.tr("On {day}: {counts}").format(day=date_text(today), counts=words))
        self.paper.setEnabled(bool(ids))
        self.table.show_ids(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        panel = Panel(margin=0)
        panel.column.addWidget(self.table)
        body = QVBoxLayout()
        body.setContentsMargins(ROOM_MARGIN, 0, ROOM_MARGIN, SPACE_5)
        body.setSpacing(SPACE_3)
        body.addWidget(self._summary)
        body.addWidget(panel, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            RoomHead(self.tr("Report on decisions"), [self.back, self.copy, self.save, self.paper])
        )
        nest(column, body, 1)
