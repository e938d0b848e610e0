"""Everything that a screen says: seen, shown under the pointer, or told by a screen reader."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

MOST_ROWS = 50
SAYINGS = (
    "text",
    "title",
    "toolTip",
    "statusTip",
    "whatsThis",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "prefix",
    "suffix",
    "specialValueText",
)
TOLD = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)

KEYS = "Ctrl Alt Shift Enter Esc Tab Del Home End PgUp PgDn Ins"
FORMATS = "PDF DOCX JPEG PNG UA SHA CSV XLSX vCard VCF JSON QR e mail KB MB GB kB TLS STARTTLS smtp rada gov"
PROGRAMS = "Word Excel LibreOffice"
OWN_NAMES = "English backups keys"
"""The language calls itself so, and folders are called so."""
ALLOWED = {word.casefold() for word in f"{KEYS} {FORMATS} {PROGRAMS} {OWN_NAMES}".split()}
_LATIN = re.compile(r"[A-Za-z]{2,}")
_NOT_WORDS = re.compile(
    r"\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b(?: … [0-9a-f]{4}\b)?"
    r"|\S+@\S+|\S*[/\\]\S*|\bF\d{1,2}\b|\*?\.\w{2,5}\b|\b(?=\w*\d)[A-Za-z0-9]+\b"
)
"""Addresses, paths, keys, endings of files, what is made of figures (numbers of certificates, versions), and
fingerprints, some groups of which are letters alone."""


def windows() -> list[QWidget]:
    """What is on the screen: the window, and what lies over it."""
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def visible_parts(window: QWidget) -> list[QWidget]:
    """A window with all that can be seen in it."""
    return [part for part in (window, *window.findChildren(QWidget)) if part.isVisible()]


def english_words(window: QWidget) -> set[str]:
    """Texts with a Latin word that is no name of a key or a format: «Button: Delete the item»."""
    return {
        f"{type(part).__name__}: {said}"
        for part in visible_parts(window)
        for said in _said_by(part)
        if is_english(said)
    }


def is_english(said: str) -> bool:
    """Whether a text has a Latin word that a Ukrainian office would not write so."""
    words = _LATIN.findall(_NOT_WORDS.sub(" ", said))
    return any(word.casefold() not in ALLOWED for word in words)


def _said_by(part: QWidget) -> Iterator[str]:
    yield from (str(saying()) for name in SAYINGS if callable(saying := getattr(part, name, None)))
    yield from (action.text() for action in part.actions())
    yield from (action.toolTip() for action in part.actions())
    if isinstance(part, QComboBox):
        yield from (part.itemText(row) for row in range(min(part.count(), MOST_ROWS)))
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _cells(part.model())
    if not isinstance(part, QLineEdit):
        yield from _told(part)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    # a list keeps its only column to itself
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount())
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in columns:
            index: QModelIndex = model.index(row, column)
            yield from (str(index.data(role) or "") for role in ROLES)


def _told(part: QWidget) -> Iterator[str]:
    """What a screen reader hears of a part and of what is painted in it."""
    interface = QAccessible.queryAccessibleInterface(part)
    if interface is None:
        return
    yield from (interface.text(kind) for kind in TOLD)
    for number in range(min(interface.childCount(), MOST_ROWS)):
        child = interface.child(number)
        if child is not None and child.object() is None:
            yield from (child.text(kind) for kind in TOLD)
