"""A long list as Qt wants it: ids in memory, rows fetched by the page when they are looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.ui.kit.tone import Tone

PAGE_ROWS, PAGES_KEPT = 100, 40

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
CellPainter = Callable[[QPainter, QStyleOptionViewItem, Row], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column. `text` is what a screen reader says and, without `paint`, what is drawn.

    `width` is in logical pixels at 10 points; None takes what the others leave, but not less than `least` while
    others can give way: first they shrink to `narrow`. `wraps` allows as many lines as a row has room for.
    `caption` gives a second, smaller line. `sort` names the order that a click on the head asks for.
    """

    title: str
    text: Callable[[Row], str]
    width: int | None = None
    narrow: int | None = None
    least: int = 0
    wraps: bool = False
    right: bool = False
    strong: bool = False
    tone: Callable[[Row], Tone] | None = None
    caption: Callable[[Row], str] | None = None
    paint: CellPainter[Row] | None = None
    sort: str | None = None


class PagedRows(QAbstractTableModel, Generic[Row]):
    """`fetch` gives the rows of some ids, in their order; it is called for one page of ids at a time."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids = array("q")
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def show_ids(self, ids: Iterable[int]) -> None:
        """Replace the whole list: after a filter, a sort, an addition or a removal."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._pages.clear()
        self.endResetModel()

    def refresh(self, ids: Iterable[int]) -> None:
        """Fetch these rows anew when they are next looked at; those not in the list are of no interest."""
        touched = set(ids)
        rows = [row for row, row_id in enumerate(self._ids) if row_id in touched]
        for page in {row // PAGE_ROWS for row in rows}:
            self._pages.pop(page, None)
        for row in rows:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def id_at(self, row: int) -> int:
        """The id in a line of the list."""
        return self._ids[row]

    def row_of(self, wanted: int) -> int | None:
        """The line of an id, None when it is not in the list."""
        return self._ids.index(wanted) if wanted in self._ids else None

    def row_at(self, row: int) -> Row:
        """The row in a line of the list."""
        page = row // PAGE_ROWS
        if page not in self._pages:
            start = page * PAGE_ROWS
            self._pages[page] = self._fetch(self._ids[start : start + PAGE_ROWS])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][row % PAGE_ROWS]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """See QAbstractTableModel."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; a screen reader gets both of its lines."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.row_at(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index.row())
            lines = [column.text(row), column.caption(row) if column.caption else ""]
            return ", ".join(line for line in lines if line)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None
