"""Layouts in layouts, and rows taken out of them, without handles that outlive what Qt deletes.

Qt deletes its layout items without a word to Python. A handle that Python still has then stands for whatever is made
at that address next, and when that goes in its turn the process crashes. PySide makes such handles by itself for all
that stands in a layout which is added to another one.
"""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget
from shiboken6 import Shiboken


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Add a layout to another one, as `addLayout` does."""
    outer.addLayout(inner, stretch)
    forget_items(inner)


def nest_in_grid(outer: QGridLayout, inner: QLayout, cells: QRect) -> None:
    """Add a layout to a grid; `cells` has the column, the row, and how many columns and rows it takes."""
    outer.addLayout(inner, cells.y(), cells.x(), cells.height(), cells.width())
    forget_items(inner)


def fill(widget: QWidget, layout: QLayout) -> None:
    """Lay a widget out, as `setLayout` does, by a layout that has its parts already."""
    widget.setLayout(layout)
    forget_items(layout)


def forget_items(layout: QLayout) -> None:
    """Let Python have no handle of what Qt made in `layout` and in the layouts within."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            forget_items(item)
        elif item is not None and not Shiboken.createdByPython(item):
            Shiboken.invalidate(item)


def empty(layout: QLayout) -> None:
    """Take all widgets out of `layout` and delete them, as `swap` deletes."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
