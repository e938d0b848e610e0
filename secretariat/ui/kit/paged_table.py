"""A table of any length: whole lines are chosen, Enter opens."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from secretariat.ui.kit.column_widths import Wanted, share_width
from secretariat.ui.kit.paged_rows import AnyIndex, Column, PagedRows
from secretariat.ui.kit.table_cells import TableCells
from secretariat.ui.kit.table_head import TableHead
from secretariat.ui.measures import MEETING_ROW, scaled


class PagedTable(QTableView):
    """Emits `chosen` with the id of the current line and `opened` on Enter or a double click.

    `sort_requested` carries the order that a head asks for; the owner answers with `show_ids`. A table in which
    `several` lines can be selected emits `selection_changed`.
    """

    chosen = Signal(int)
    opened = Signal(int)
    sort_requested = Signal(str, bool)
    selection_changed = Signal()

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        fetch: Callable[[Sequence[int]], Sequence[Any]],
        *,
        row_height: int = MEETING_ROW,
        dense: bool = False,
        several: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._row_height = row_height
        self._shown, self._spare = frozenset(range(len(columns))), tuple[int, ...]()
        self._needs: dict[int, int] = {}
        self.rows: PagedRows[Any] = PagedRows(columns, fetch, self)
        self._cells = TableCells(row_height)
        self.head = TableHead(dense=dense)
        self.head.setAccessibleName(name)
        self.head.sort_requested.connect(self.sort_requested)
        self._dress()
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(self.rows)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.id_at(index.row())))

    def show_ids(self, ids: Iterable[int], current: int | None = None) -> None:
        """Replace the list; the line of `current`, or else the one chosen before, stays chosen if it is there."""
        kept = current if current is not None else self.current_id()
        selected = self.selected_ids() if current is None else ()
        self.rows.show_ids(ids)
        row = self.rows.row_of(kept) if kept is not None else None
        if row is None and self.rows.rowCount():
            row = 0
        if row is not None:
            self._choose_row(row)
        if len(selected) > 1:
            self._select(selected)

    def choose(self, wanted: int) -> None:
        """Make the line of this id the current one, if it is in the list."""
        row = self.rows.row_of(wanted)
        if row is not None:
            self._choose_row(row)

    def current_id(self) -> int | None:
        """The id of the current line, None in an empty list."""
        index = self.currentIndex()
        return self.rows.id_at(index.row()) if index.isValid() else None

    def selected_ids(self) -> tuple[int, ...]:
        """The ids of the selected lines, from the top."""
        lines = sorted({index.row() for index in self.selectionModel().selectedRows(self.first_column())})
        return tuple(self.rows.id_at(line) for line in lines)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which line is the current one."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.rows.id_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; Tab leaves the table; Home and End go to the first and the last line, as in any list."""
        current = self.current_id()
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None:
            self.opened.emit(current)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and current is not None and not extends:
            self._choose_row(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(scaled(self._row_height))
            self._share_width()

    def first_column(self) -> int:
        """The place of the column at the left edge."""
        places = (place for place in range(len(self.rows.columns)) if not self.isColumnHidden(place))
        return next(places, 0)

    def _choose_row(self, row: int) -> None:
        index = self.rows.index(row, self.first_column())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _select(self, ids: Iterable[int]) -> None:
        """Select these lines too, where they are in the list."""
        flags = QItemSelectionModel.SelectionFlag
        for wanted in ids:
            row = self.rows.row_of(wanted)
            if row is not None:
                self.selectionModel().select(self.rows.index(row, 0), flags.Select | flags.Rows)

    def show_columns(self, shown: Iterable[int], spare: Sequence[int] = ()) -> None:
        """Leave out all columns but these, by their places; those in `spare` go first when width is short."""
        self._shown, self._spare = frozenset(shown), tuple(spare)
        self._share_width()

    def share_by(self, needs: Mapping[int, int]) -> None:
        """Give columns without a width parts by what stands in them; `needs` are in pixels."""
        self._needs = dict(needs)
        self._share_width()

    def _share_width(self) -> None:
        """See `share_width`; a column is never narrower than its head."""
        shown = {number: self._wanted(number) for number in sorted(self._shown)}
        widths = share_width(shown, self.viewport().width(), self._spare)
        for number in range(len(self.rows.columns)):
            self.setColumnHidden(number, number not in widths)
            if number in widths:
                self.setColumnWidth(number, widths[number])

    def _wanted(self, number: int) -> Wanted:
        column, head = self.rows.columns[number], self.head.needed_width(number)
        need = max(1, self._needs.get(number, 1))
        if column.width is None:
            return Wanted(least=max(scaled(column.least), head) if column.least else 0, need=need)
        narrow = column.width if column.narrow is None else column.narrow
        return Wanted(width=max(scaled(column.width), head), narrow=max(scaled(narrow), head))

    def _dress(self) -> None:
        self.setHorizontalHeader(self.head)
        self.setItemDelegate(self._cells)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(self._row_height))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.viewport().setAutoFillBackground(False)
