"""Rows of widgets that follow a list of values: known ones stay, so that nobody's cursor jumps."""

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.ui.kit.date_entry import DateEntry
from secretariat.ui.meeting.fields.meeting_line import MeetingLine
from secretariat.ui.meeting.fields.meeting_text import MeetingText

Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row", bound=QWidget)


class KeyedRows(Generic[Key, Row]):
    """Keeps one widget for each key, in the order of the values, from `start` of a layout."""

    def __init__(self, column: QVBoxLayout, make: Callable[[Key], Row], *, start: int = 0) -> None:
        self._column = column
        self._make = make
        self._start = start
        self._rows: dict[Key, Row] = {}

    def sync(self, keys: Iterable[Key]) -> None:
        """Make rows for new keys, drop those of keys that are gone, and put them into order."""
        wanted = list(keys)
        for gone in [key for key in self._rows if key not in wanted]:
            self.drop(gone)
        for place, key in enumerate(wanted, start=self._start):
            is_new = key not in self._rows
            if is_new:
                self._rows[key] = self._make(key)
            row = self._rows[key]
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            if is_new and row.parentWidget() is not None:
                # a layout shows what it gets only later; the cursor may have to go there at once
                row.show()

    def row(self, key: Key) -> Row | None:
        """The widget of a key."""
        return self._rows.get(key)

    def rows(self) -> list[Row]:
        """All widgets in their order."""
        return sorted(self._rows.values(), key=self._column.indexOf)

    def drop(self, key: Key) -> None:
        """Take a row away; what stands in it is not committed."""
        row = self._rows.pop(key)
        release_fields(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def release_fields(root: QWidget) -> None:
    """Let no field in `root` commit any more."""
    for field in _fields(root):
        field.release()


def settle_fields(root: QWidget) -> None:
    """Commit every field in `root` that was changed."""
    for field in _fields(root):
        field.settle()


def _fields(root: QWidget) -> list[MeetingText | MeetingLine | DateEntry]:
    return [
        *root.findChildren(MeetingText),
        *root.findChildren(MeetingLine),
        *root.findChildren(DateEntry),
    ]
