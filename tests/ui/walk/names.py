"""Controls that a screen reader cannot name in Ukrainian."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QScrollArea, QWidget

from tests.ui.looks import NAMED
from tests.ui.walk.reading import visible_parts

_UKRAINIAN = re.compile("[а-яґєії]", re.IGNORECASE)
_CARRIERS = (QScrollArea,)
"""Take the focus only to hand it on to what lies in them."""


def badly_named(window: QWidget) -> set[str]:
    """The controls without a name, or with one that has no Ukrainian word: «QPushButton «OK»»."""
    return {f"{_kind(part)} «{name}»" for part, name in _controls(window) if not _UKRAINIAN.search(name)}


def _controls(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for part in visible_parts(window):
        if _is_control(part) and not part.objectName().startswith("qt_"):
            yield part, _name(part)


def _is_control(part: QWidget) -> bool:
    if isinstance(part, NAMED):
        return True
    takes_focus = part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None
    return takes_focus and not part.isWindow() and not isinstance(part, _CARRIERS)


def _name(part: QWidget) -> str:
    # these give their value or nothing as their name
    if isinstance(part, QComboBox | QAbstractItemView):
        return part.accessibleName()
    interface = QAccessible.queryAccessibleInterface(part)
    return interface.text(QAccessible.Text.Name) if interface is not None else part.accessibleName()


def _kind(part: QWidget) -> str:
    parent = part.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(part).__name__}{inside}"
