"""Tab walks in the order of the screen: Qt's own order is that in which widgets were made, and rows come later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit)
"""What stands inside these is their own matter."""


def neighbour(root: QWidget, here: QWidget, *, forward: bool) -> QWidget | None:
    """Where Tab leads from `here`, or Shift+Tab; after the last control of `root` comes its first.

    None when `here` is not in `root`. What is being hidden or switched off still has its place, and so has what Tab
    does not stop at.
    """
    controls = list(_controls(root, here))
    if here not in controls:
        return None
    step = 1 if forward else -1
    return controls[(controls.index(here) + step) % len(controls)]


def first_control(part: QWidget) -> QWidget | None:
    """Where Tab stops first in `part`; None where there is nothing to stop at."""
    return next((control for control in _controls(part, part) if control is not part), None)


def _controls(widget: QWidget, here: QWidget) -> Iterator[QWidget]:
    """All that Tab stops at, from left to right and from top to bottom as the layouts have it."""
    usable = widget.isVisible() and widget.isEnabled()
    if not usable and widget is not here and not widget.isAncestorOf(here):
        return
    if widget is here or (widget.focusProxy() is None and _stops(widget)):
        yield widget
    if not isinstance(widget, _WHOLE):
        for child in _children(widget):
            yield from _controls(child, here)


def _stops(widget: QWidget) -> bool:
    """Of several ways Tab stops at the chosen one, or else at the first; arrows walk among them."""
    policy = widget.focusPolicy()
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is None or not group.exclusive():
        return bool(policy & Qt.FocusPolicy.TabFocus)
    chosen = group.checkedButton() or next(one for one in group.buttons() if one.isEnabled())
    return widget is chosen and policy != Qt.FocusPolicy.NoFocus


def _children(widget: QWidget) -> list[QWidget]:
    """What is laid out, in its order; then what lies over it or was put there by hand, by its place."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    layout = widget.layout()
    laid_out = list(_in_layout(layout)) if layout is not None else []
    known = set(laid_out)
    free = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in known
    ]
    return laid_out + sorted(free, key=lambda child: (child.y(), child.x()))


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    """The layout is asked for the place of each part: its own items are not for Python, see `kit.layouts`."""
    parts = {}
    holder = layout.parentWidget()
    for part in (*layout.children(), *(holder.children() if holder is not None else ())):
        place = layout.indexOf(part) if isinstance(part, (QWidget, QLayout)) else -1
        if place >= 0:
            parts[place] = part
    for place in _places(layout):
        part = parts.get(place)
        if isinstance(part, QLayout):
            yield from _in_layout(part)
        elif isinstance(part, QWidget):
            yield part


def _places(layout: QLayout) -> list[int]:
    """Of a grid row by row."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])  # type: ignore[index]
    return places
