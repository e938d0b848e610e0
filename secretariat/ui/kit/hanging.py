"""Flat buttons under words: their drawing stands below the first letter, their ground reaches out to the left."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from secretariat.ui.measures import SPACE_2


def hanging(*buttons: QWidget) -> QHBoxLayout:
    """A row of flat buttons that begins where the words above begin.

    What holds the row leaves at least `SPACE_2` at its left, where the ground of the first button lies.
    """
    row = _row()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def hanging_flow(buttons: QWidget) -> QHBoxLayout:
    """The same for `buttons` that go on in another line where the first is full; they have all the width."""
    row = _row()
    row.addWidget(buttons, 1)
    return row


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_2)
    row.addSpacing(-SPACE_2)
    return row
