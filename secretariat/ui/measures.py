"""Lengths in logical pixels, as drawn for 10 points; what holds text grows with the user's letters."""

from PySide6.QtWidgets import QApplication

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, SPACE_8 = 4, 8, 12, 16, 20, 24, 32
ROOM_MARGIN, MEETING_MARGIN, PANEL_GAP = 24, 20, 20
CONTROL_RADIUS, PANEL_RADIUS = 4, 6
CONTROL, SMALL_CONTROL = 32, 28
TABLE_HEAD, DENSE_HEAD = 36, 28
PRESENCE_ROW, PERSON_ROW, MEETING_ROW, ACTION_ROW, FINDING_ROW = 36, 44, 48, 52, 56
NAVIGATION, NAVIGATION_ENTRY, ROOM_HEAD, MEETING_HEAD, PAGE_TOOLBAR, STATUS_LINE = 104, 60, 72, 60, 40, 28
SELECTION_BAR = 3

_DRAWN_FOR_POINTS = 10


def scaled(length: int) -> int:
    """`length` as drawn for 10 points, at the size of letters that the user has chosen."""
    return round(length * max(1.0, QApplication.font().pointSizeF() / _DRAWN_FOR_POINTS))
