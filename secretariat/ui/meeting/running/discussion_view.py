"""СЛУХАЛИ and ВИСТУПИЛИ of the item on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from secretariat.domain.agenda import StatementKind
from secretariat.domain.ids import ItemId, StatementId
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.measures import SPACE_2
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows, settle_fields
from secretariat.ui.meeting.running.discussion import DiscussionPresenter, statement_lines
from secretariat.ui.meeting.running.new_statement import NewStatement
from secretariat.ui.meeting.running.section import Section
from secretariat.ui.meeting.running.statement_row import StatementRow


class StatementsSection(Section):
    """Statements of one kind, and the way to the next; emits `decision_requested` with a statement's id."""

    decision_requested = Signal(int)

    def __init__(
        self, bench: Bench, kind: StatementKind, title: str, key: str, more: str, *, ruled: bool = True
    ) -> None:
        super().__init__(title, key, ruled=ruled)
        self._bench, self._kind = bench, kind
        self._presenter = DiscussionPresenter(bench.session)
        rows = QVBoxLayout()
        rows.setSpacing(SPACE_2)
        self._rows: KeyedRows[StatementId, StatementRow] = KeyedRows(rows, self._make_row)
        self.new = NewStatement(bench, self._presenter, kind)
        self._more = FlatButton(more, icon=Icon.PLUS, small=True)
        self._more.clicked.connect(lambda _checked=False: self.start())
        self.new.left.connect(lambda: self._more.setFocus(Qt.FocusReason.OtherFocusReason))
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        nest(self.body, rows)
        self.body.addWidget(self.new)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_item(self, item_id: ItemId, people: Sequence[PersonChoice]) -> None:
        """Show the statements under an item."""
        lines = statement_lines(self._bench.session.record, item_id, self._kind)
        self._rows.sync(line.id for line in lines)
        for line in lines:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_statement(line, people)
        self.new.show_item(item_id, people)
        self._more.setVisible(self._kind is StatementKind.SPOKE or not lines)

    def decide(self) -> bool:
        """Ask for a point of the statement with the cursor; False when the cursor is elsewhere."""
        focused = QApplication.focusWidget()
        for row in self._rows.rows():
            if focused is not None and row.isAncestorOf(focused):
                settle_fields(row)
                self.decision_requested.emit(row.statement_id)
                return True
        return False

    def _make_row(self, statement_id: StatementId) -> StatementRow:
        row = StatementRow(self._bench, self._presenter, statement_id)
        row.decision_requested.connect(self.decision_requested)
        return row

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for row in self._rows.rows():
            row.show_focus(now is not None and row.isAncestorOf(now))

    def has_lines(self) -> bool:
        """True when something was written down already: it prints, whatever became of the item."""
        return bool(self._rows.rows())

    def start(self) -> None:
        """Open the line for the next statement; what is typed there already becomes a statement first."""
        self.new.settle()
        self.new.start()
