"""УХВАЛИЛИ of the item on the screen: points, sub-points, actions, dissent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.decided import missing_quorum
from secretariat.domain.ids import ItemId, PointId, StatementId
from secretariat.domain.numbering import decision_number
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import FlatButton
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_1
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.people import NOBODY
from secretariat.ui.meeting.running.decision import (
    DecisionPresenter,
    PointLine,
    new_point_place,
    point_lines,
    resolution_under,
)
from secretariat.ui.meeting.running.dissent_rows import Dissents
from secretariat.ui.meeting.running.new_point import NewPoint
from secretariat.ui.meeting.running.point_row import PointRow
from secretariat.ui.meeting.running.section import TEXT_DROP, TEXT_INSET, Section
from secretariat.ui.meeting.running.vote_words import nothing_decided
from secretariat.ui.meeting.standing_words import TAKEN_NOTE
from secretariat.ui.typography import Role


class DecisionSection(Section):
    """The points of one item's decision."""

    def __init__(self, bench: Bench, title: str, key: str) -> None:
        super().__init__(title, key, drop=TEXT_DROP)
        self._bench = bench
        self._presenter = DecisionPresenter(bench.session)
        self._item_id: ItemId | None = None
        self._entered: PointId | None = None
        self._lines: tuple[PointLine, ...] = ()
        self._people: Sequence[PersonChoice] = ()
        rows = QVBoxLayout()
        self._rows: KeyedRows[PointId, PointRow] = KeyedRows(rows, self._make_row)
        self.new = NewPoint(bench, self._presenter, self._on_made)
        self._more = FlatButton(self.tr("Point"), icon=Icon.PLUS, small=True)
        self._more.clicked.connect(lambda _checked=False: self.start())
        self.new.left.connect(lambda: self._more.setFocus(Qt.FocusReason.OtherFocusReason))
        self._sub = FlatButton(self.tr("Sub-point"), icon=Icon.PLUS, small=True)
        self._sub.clicked.connect(lambda _checked=False: self._start_sub())
        self._note_taken = FlatButton(self.tr("Taken note of"), small=True)
        self._note_taken.clicked.connect(lambda _checked=False: self._take_note())
        self.dissents = Dissents(bench, self._presenter)
        self._no_quorum = Note()
        self._number = Text(role=Role.CAPTION, tone=Tone.MUTED)
        self._number.setContentsMargins(TEXT_INSET, TEXT_DROP, 0, 0)
        rows.setSpacing(SPACE_1)
        self.body.addWidget(self._number)
        above = QVBoxLayout()
        above.setContentsMargins(TEXT_INSET, TEXT_DROP, 0, 0)
        above.addWidget(self._no_quorum)
        nest(self.body, above)
        nest(self.body, rows)
        self.body.addWidget(self.new)
        nest(self.body, self._buttons())
        self.body.addWidget(self.dissents)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def show_item(self, item_id: ItemId, people: Sequence[PersonChoice]) -> None:
        """Show the decision of an item."""
        self._item_id, self._people = item_id, people
        lacking = missing_quorum(self._bench.session.record, item_id)
        self._no_quorum.say(nothing_decided(lacking) if lacking is not None else "", Tone.WARN)
        self._lines = point_lines(self._bench.session.record, item_id)
        self._show_number(item_id)
        self._rows.sync(line.id for line in self._lines)
        for line in self._lines:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_point(line, people)
        self.new.show_item(item_id)
        self._restore_sub(item_id)
        self._sub.setVisible(bool(self._lines))
        self._note_taken.setVisible(not self._lines)
        self.dissents.show_item(item_id, people, decided=bool(self._lines))

    def _show_number(self, item_id: ItemId) -> None:
        """«Рішення № 5/1», once it is given."""
        record = self._bench.session.record
        resolution = resolution_under(record, item_id)
        number = decision_number(
            record.meeting.number, resolution.ordinal if resolution is not None else None
        )
        self._number.setText(self.tr("Decision No. {number}").format(number=number) if number else "")
        self._number.setVisible(number is not None)

    def has_lines(self) -> bool:
        """True when something was decided already."""
        return bool(self._lines)

    def start(self) -> None:
        """Open the line for the next point; what is typed there already becomes a point first."""
        self.new.settle()
        self.new.start(sum(line.parent_id is None for line in self._lines) + 1)

    def settle_new(self) -> None:
        """What is typed in the line for the next point becomes a point."""
        self.new.settle()

    def start_from(self, statement_id: StatementId) -> None:
        """Make a point of what somebody proposed, and go on to who does it."""
        self.new.settle()
        made: list[int] = []
        if self._presenter.add_from(statement_id, made.append):
            self._on_made(PointId(made[0]), True)

    def to_due(self) -> None:
        """Put the cursor where an action has no day yet."""
        for line in self._lines:
            row = self._rows.row(line.id)
            if row is not None and line.who != NOBODY and line.due is None and not line.standing:
                row.assignment.due.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _restore_sub(self, item_id: ItemId) -> None:
        """Open the line of a sub-point that was being typed when the program closed."""
        drafts = self._bench.typing
        for line in self._lines:
            if self.new.isHidden() and drafts.draft(new_point_place(item_id, line.id)) is not None:
                below = sum(other.parent_id == line.id for other in self._lines)
                self.new.restore(below + 1, line.id)

    def _take_note(self) -> None:
        if self._item_id is not None:
            self._presenter.take_note(self._item_id, TAKEN_NOTE)

    def _start_sub(self) -> None:
        """A sub-point of the point where the cursor was last, or of the last one."""
        self.new.settle()
        known = [line for line in self._lines if line.parent_id is None]
        if not known:
            return
        parent = next((line.id for line in known if line.id == self._entered), known[-1].id)
        self.new.start(sum(line.parent_id == parent for line in self._lines) + 1, parent)

    def _make_row(self, point_id: PointId) -> PointRow:
        return PointRow(self._bench, self._presenter, point_id)

    def _on_made(self, point_id: PointId, goes_on: bool) -> None:
        row = self._rows.row(point_id)
        if goes_on and row is not None:
            row.to_assignment()

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for line in self._lines:
            row = self._rows.row(line.id)
            inside = row is not None and now is not None and row.isAncestorOf(now)
            if row is not None:
                row.show_focus(inside)
            if inside:
                self._entered = line.parent_id or line.id

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addWidget(self._sub)
        row.addWidget(self._note_taken)
        row.addWidget(self.dissents.more)
        row.addStretch(1)
        return row
