"""What is shown anew takes the place of what was shown."""

from PySide6.QtWidgets import QLayout, QWidget


def swap(layout: QLayout, old: QWidget, new: QWidget) -> QWidget:
    """Put `new` where `old` stands, which is deleted; returns `new`.

    The old one lives until the loop runs again: it is hidden first, so that it is neither seen over the new one nor
    met by Tab, and a cursor in it goes on to where it may stay. The new one is shown at once: a layout would do so
    only later, and until then give it no room.
    """
    layout.replaceWidget(old, new)
    new.show()
    old.hide()
    old.deleteLater()
    return new
