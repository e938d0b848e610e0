"""The agenda as rows: one of them is current, they are dragged, and a new one is typed at their end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.ids import ItemId
from secretariat.ui.kit.field import Note
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Panel
from secretariat.ui.kit.person_picker import PersonChoice
from secretariat.ui.kit.scroll import focus_in_view
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import DENSE_HEAD, SPACE_2, SPACE_3, SPACE_4, scaled
from secretariat.ui.meeting.bench import Bench
from secretariat.ui.meeting.fields.keyed_rows import KeyedRows
from secretariat.ui.meeting.fields.lengths import follow_letters, keep_width
from secretariat.ui.meeting.fields.meeting_text import MeetingText
from secretariat.ui.meeting.fields.unfolding_row import walk_folded
from secretariat.ui.meeting.place import Part, Place
from secretariat.ui.meeting.prepare import columns
from secretariat.ui.meeting.prepare.agenda_row import AgendaRow
from secretariat.ui.meeting.prepare.presenter import PreparePresenter
from secretariat.ui.meeting.prepare.state import ItemLine
from secretariat.ui.typography import Role


class AgendaList(Panel):
    """Shows the items; which of them is unfolded is known here alone."""

    current_changed = Signal()

    def __init__(self, bench: Bench, presenter: PreparePresenter) -> None:
        super().__init__(margin=0)
        self._bench, self._presenter = bench, presenter
        self._lines: Sequence[ItemLine] = ()
        self._people: Sequence[PersonChoice] = ()
        self._current: ItemId | None = None
        self.column.addWidget(_head(self))
        inner = QVBoxLayout()
        inner.setSpacing(0)
        nest(self.column, inner)
        self._rows: KeyedRows[ItemId, AgendaRow] = KeyedRows(inner, self._make_row)
        self._new = self._make_new()
        self.column.addWidget(self._new_row)
        self._new_row.setVisible(self._new.restore())

    def show_items(self, lines: Sequence[ItemLine], people: Sequence[PersonChoice]) -> None:
        """Show the agenda as it is stored."""
        self._lines, self._people = lines, people
        known = {line.id for line in lines}
        if self._current not in known:
            self._current = None
        self._rows.sync(line.id for line in lines)
        for line in lines:
            row = self._rows.row(line.id)
            assert row is not None
            row.show_item(line, people, current=line.id == self._current)

    def rows(self) -> list[AgendaRow]:
        """All rows in their order."""
        return self._rows.rows()

    @property
    def current(self) -> ItemId | None:
        """The unfolded item."""
        return self._current

    def open_item(self, item_id: ItemId, field: str = "title") -> None:
        """Unfold an item and put the cursor into a field of it."""
        if item_id != self._current:
            self._current = item_id
            self.show_items(self._lines, self._people)
            self.current_changed.emit()
        row = self._rows.row(item_id)
        if row is not None and row.editor is not None:
            target = row.editor.reporters if field == "rapporteurs" else row.editor.title
            focus_in_view(target)

    def start_new(self) -> None:
        """Open an empty row for the next item."""
        self._new_row.show()
        focus_in_view(self._new)

    def is_adding(self) -> bool:
        """True while the row for a new item is open."""
        return not self._new_row.isHidden()

    def move_current(self, by: int) -> None:
        """Move the item with the cursor up or down."""
        line = self._focused()
        if line is not None:
            self._presenter.move(line.id, line.position + by)

    def remove_current(self) -> None:
        """Delete the item with the cursor."""
        line = self._focused()
        if line is not None:
            self._presenter.remove(line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk over folded rows."""
        if not walk_folded(self._rows.rows(), event):
            super().keyPressEvent(event)

    def _focused(self) -> ItemLine | None:
        for line in self._lines:
            row = self._rows.row(line.id)
            if row is not None and (row.hasFocus() or row.is_open()):
                return line
        return None

    def _make_row(self, item_id: ItemId) -> AgendaRow:
        row = AgendaRow(self._bench, self._presenter, item_id)
        row.chosen.connect(lambda chosen, field: self.open_item(ItemId(chosen), field))
        row.grip.dropped.connect(lambda y: self._drop(item_id, y))
        return row

    def _drop(self, item_id: ItemId, screen_y: int) -> None:
        """Put a dragged item where it was let go: before the first row whose middle lies lower."""
        y = self.mapFromGlobal(QPoint(0, screen_y)).y()
        rows = [row for row in self._rows.rows() if row is not self._rows.row(item_id)]
        above = sum(row.geometry().center().y() < y for row in rows)
        self._presenter.move(item_id, above + 1)

    def _make_new(self) -> MeetingText:
        note = Note()
        text = MeetingText(
            self.tr("Title of the new item"),
            self._bench.typing,
            self._commit_new,
            placeholder=self.tr("About …"),
            one_paragraph=True,
        )
        place = Place(part=Part.NEW_ITEM, id=self._bench.session.meeting_id, field="title")
        text.stand_for(place, note)
        text.accepted.connect(text.settle)
        self._new_row = QWidget()
        column = QVBoxLayout(self._new_row)
        follow_letters(self._new_row, lambda: column.setContentsMargins(_indent(), SPACE_2, SPACE_3, SPACE_2))
        column.setSpacing(SPACE_2)
        column.addWidget(text)
        column.addWidget(note)
        return text

    def _commit_new(self, title: str) -> bool:
        went_on = self._new.hasFocus() or self._new.was_left_by_tab
        made: list[int] = []
        if not self._presenter.add_item(title, made.append):
            return False
        self._new.empty()
        self._new_row.hide()
        if went_on:
            self.open_item(ItemId(made[0]), "rapporteurs")
        return True


def _head(parent: QWidget) -> QWidget:
    """The names of the columns, over a rule that the first row draws."""
    head = QWidget(parent)
    follow_letters(head, lambda: head.setFixedHeight(scaled(DENSE_HEAD)))
    row = QHBoxLayout(head)
    follow_letters(head, lambda: row.setContentsMargins(_indent(), 0, SPACE_3, 0))
    row.setSpacing(0)
    row.addWidget(Text(QCoreApplication.translate("AgendaList", "Item"), Role.CAPTION, Tone.MUTED), 1)
    row.addSpacing(SPACE_4)
    for text, width in (
        (QCoreApplication.translate("AgendaList", "Kind"), columns.KIND),
        (QCoreApplication.translate("AgendaList", "Rapporteur"), columns.REPORTER),
        (QCoreApplication.translate("AgendaList", "Time"), columns.MINUTES),
    ):
        name = Text(text, Role.CAPTION, Tone.MUTED)
        keep_width(name, width)
        row.addWidget(name)
    name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return head


def _indent() -> int:
    """Where titles begin."""
    return scaled(columns.GRIP) + scaled(columns.NUMBER)
