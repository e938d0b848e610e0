"""What became of earlier decisions, under the standing item about them: to be read, and to be written down."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from secretariat.domain.agenda import Standing, StatementKind
from secretariat.domain.ids import ItemId
from secretariat.services.actions_report import (
    ActionsReport,
    earlier_decisions,
    former_meeting,
)
from secretariat.services.rows import ActionRow
from secretariat.ui.action_words import due_tone, due_words, source_words, state_words
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.swap import swap
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_3, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.people import NOBODY
from secretariat.ui.meeting.running.discussion import DiscussionPresenter, statement_lines
from secretariat.ui.meeting.running.section import Section
from secretariat.ui.typography import Role

MOST = 20
DUE = 132


class EarlierDecisions(Section):
    """The table of actions as they stand on the day of the meeting, and the button that writes it under «СЛУХАЛИ»."""

    def __init__(self, bench: Bench, title: str) -> None:
        super().__init__(title, ruled=False)
        self.body.setSpacing(SPACE_2)
        self._bench = bench
        self._presenter = DiscussionPresenter(bench.session)
        self._item_id: ItemId | None = None
        self._report: ActionsReport | None = None
        self._table = QWidget()
        self.write = FlatButton(self.tr("Write it under “Heard”"), icon=Icon.THEN)
        self.write.clicked.connect(self._on_write)
        self.body.addWidget(self._table)
        self.body.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_item(self, item_id: ItemId) -> None:
        """Stand there for the item that reports on earlier decisions, and for no other."""
        session = self._bench.session
        item = next(row for row in session.record.items if row.id == item_id)
        self.setVisible(item.standing is Standing.ACTIONS and item.discussed)
        if self.isHidden():
            return
        group_id, day = session.record.group.id, session.record.day
        self._item_id = item_id
        since = former_meeting(session.work, group_id, day)
        report = earlier_decisions(session.office.actions, group_id, day, since)
        if report != self._report:
            self._report = report
            self._show_table(report)
        lines = statement_lines(session.record, item_id, StatementKind.HEARD)
        self.write.setHidden(any(line.text == self._words(report) for line in lines))

    def _on_write(self) -> None:
        if self._item_id is not None and self._report is not None:
            words = self._words(self._report)
            self._presenter.add(self._item_id, StatementKind.HEARD, words, NOBODY, lambda _: None)

    def _words(self, report: ActionsReport) -> str:
        session = self._bench.session
        return session.office.report_words.statement(report, session.record.group.date_style)

    def _show_table(self, report: ActionsReport) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(report.rows[:MOST]):
            self._add_row(grid, place, row, report.on)
        left = len(report.rows) - MOST
        if left > 0:
            rest = self.tr("… and {count} more: all of them are written down").format(count=left)
            grid.addWidget(Text(rest, Role.CAPTION, Tone.MUTED, wraps=True), MOST, 0, 1, 3)
        if not report.rows:
            nothing = self.tr("No action of earlier meetings is open.")
            grid.addWidget(Text(nothing, tone=Tone.MUTED, wraps=True), 0, 0)
        self._table = swap(self.body, self._table, table)

    def _add_row(self, grid: QGridLayout, place: int, row: ActionRow, on: date) -> None:
        top = Qt.AlignmentFlag.AlignTop
        what = Text(row.text, wraps=True)
        what.setToolTip(source_words(row))
        due = due_words(row, on) if row.closed_on is None else state_words(row)
        until = Text(due, Role.CAPTION, due_tone(row, on), wraps=True)
        until.setFixedWidth(scaled(DUE))
        grid.addWidget(what, place, 0, top)
        grid.addWidget(Text(row.doers, Role.CAPTION, Tone.MUTED, wraps=True), place, 1, top)
        grid.addWidget(until, place, 2, top)
