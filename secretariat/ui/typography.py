"""Letters: one family, sizes by role, all of them relative to the size that the user has chosen."""

from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from secretariat.resources import resource

FACES = ("OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf")
FAMILIES = ["Segoe UI", "Open Sans", "Noto Sans"]
BASE_POINTS = 10
SMALLEST_POINTS, LARGEST_POINTS = 9, 18


class Role(StrEnum):
    """What a piece of text is, which decides its size and weight."""

    BADGE = "badge"
    CAPTION = "caption"
    CAPTION_STRONG = "caption-strong"
    BODY = "body"
    STRONG = "strong"
    LEAD = "lead"
    SECTION = "section"
    COUNT = "count"
    TITLE = "title"


# size relative to the user's, height of a line in pixels at 10 points, weight
_STYLES: dict[Role, tuple[float, int, QFont.Weight]] = {
    Role.BADGE: (0.8, 16, QFont.Weight.DemiBold),
    Role.CAPTION: (0.9, 16, QFont.Weight.Normal),
    Role.CAPTION_STRONG: (0.9, 16, QFont.Weight.DemiBold),
    Role.BODY: (1.0, 20, QFont.Weight.Normal),
    Role.STRONG: (1.0, 20, QFont.Weight.DemiBold),
    Role.LEAD: (1.1, 20, QFont.Weight.Normal),
    Role.SECTION: (1.2, 24, QFont.Weight.DemiBold),
    Role.COUNT: (1.3, 24, QFont.Weight.DemiBold),
    Role.TITLE: (1.8, 32, QFont.Weight.DemiBold),
}


def base_font(points: int = BASE_POINTS) -> QFont:
    """The font of the application at `points`, kept between 9 and 18; loads the shipped family if needed."""
    if "Open Sans" not in QFontDatabase.families():
        for face in FACES:
            QFontDatabase.addApplicationFont(str(resource("fonts", "ui", face)))
    font = QFont(FAMILIES)
    font.setPointSizeF(max(SMALLEST_POINTS, min(LARGEST_POINTS, points)))
    return font


def role_font(role: Role) -> QFont:
    """The font of `role` at the user's size. Nothing but a badge falls below 9 points."""
    factor, _line, weight = _STYLES[role]
    font = QFont(QApplication.font())
    floor = 8.0 if role is Role.BADGE else float(SMALLEST_POINTS)
    font.setPointSizeF(max(floor, font.pointSizeF() * factor))
    font.setWeight(weight)
    return font


def line_height(role: Role) -> int:
    """How far apart lines of `role` stand, in logical pixels at 10 points."""
    return _STYLES[role][1]
