"""What is shown anew takes the place of what was shown."""

from PySide6.QtWidgets import QLayout, QWidget


def swap(layout: QLayout, old: QWidget, new: QWidget) -> QWidget:
    """Put `new` where `old` stands, which is deleted; returns `new`.

    The old one lives until the loop runs again: it is hidden first, so that it is neither seen over the new one nor
    met by Tab, and a cursor in it goes on to where it may stay.
    """
    layout.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
    return new
