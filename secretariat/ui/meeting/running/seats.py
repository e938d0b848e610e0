"""The three squares of a row of presence, and the keys that press them."""

from PySide6.QtCore import Qt

from secretariat.services.attendance import Mark
from secretariat.ui.kit.presence_segments import Seat

SEATS = {Mark.ROOM: Seat.IN_HALL, Mark.ONLINE: Seat.ONLINE, Mark.AWAY: Seat.ABSENT}
MARKS = {seat: mark for mark, seat in SEATS.items()}
DIGITS = {Qt.Key.Key_1: Mark.ROOM, Qt.Key.Key_2: Mark.ONLINE, Qt.Key.Key_3: Mark.AWAY}
