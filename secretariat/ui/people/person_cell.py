"""A person in the list: name, what they are, and a mark where the cases wait for a look."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from secretariat.services.rows import PersonRow
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, paint_icon
from secretariat.ui.kit.table_cells import draw_line, draw_with_caption, words_area
from secretariat.ui.measures import SPACE_2, SPACE_4, scaled
from secretariat.ui.typography import Role
from secretariat.ui.words import role


def spoken_name(row: PersonRow) -> str:
    """The name, and that its cases wait for a look: what a screen reader says."""
    if row.forms_seen:
        return row.full
    return QCoreApplication.translate("PeopleRoom", "{name}, cases not looked at").format(name=row.full)


def what(row: PersonRow) -> str:
    """The post, or else the role in the group."""
    if row.post:
        return row.post
    return role(row.role) if row.role is not None else ""


def paint_person(painter: QPainter, option: QStyleOptionViewItem, row: PersonRow) -> None:
    """Draw the line of a person."""
    area, size = words_area(option), scaled(16)
    room = area.adjusted(0, 0, -SPACE_2, 0)
    if not row.forms_seen:
        room = area.adjusted(0, 0, -(size + SPACE_4 + SPACE_2), 0)
        mark = QRectF(area.right() - SPACE_4 - size, area.center().y() - size / 2, size, size)
        paint_icon(painter, Icon.ALERT, colours().warn, mark)
    if what(row):
        draw_with_caption(painter, room, row.full, what(row), Role.BODY, colours().text)
    else:
        draw_line(painter, room, row.full, Role.BODY, colours().text)
