"""One family of icons (Lucide), drawn in any colour and at any pixel ratio."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from secretariat.resources import resource

LINE, LARGEST_THIN = 1.5, 20


class Icon(StrEnum):
    """A drawing in `resources/icons`, named as Lucide names it."""

    ALERT = "triangle-alert"
    ANNEX = "paperclip"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    BACKUP = "database-backup"
    BACK = "chevron-left"
    BALLOT = "vote"
    BOOK = "book-open"
    BUILDING = "building-2"
    CALENDAR = "calendar"
    CALENDAR_PLUS = "calendar-plus"
    CERTIFICATE = "file-badge"
    CHECK = "check"
    CIRCLE_ALERT = "circle-alert"
    CIRCLE_CHECK = "circle-check"
    CLOCK = "clock"
    CLOSE = "x"
    COMMAND = "command"
    COPY = "copy"
    DELETE = "trash-2"
    DOWN = "chevron-down"
    EDIT = "pen-line"
    EXPORT = "file-output"
    EXTERNAL = "external-link"
    FILE = "file-text"
    FOLDER = "folder-open"
    GRIP = "grip-vertical"
    GROUP = "users"
    HELP = "circle-question-mark"
    HIDE = "eye-off"
    HISTORY = "history"
    IMPORT = "file-input"
    INFO = "info"
    KEY = "key-round"
    KEYBOARD = "keyboard"
    LANDMARK = "landmark"
    LETTER = "mail"
    LIGHTBULB = "lightbulb"
    LIST_CHECKS = "list-checks"
    LOCK = "lock"
    MENU = "menu"
    MESSAGE = "message-square-text"
    MINUS = "minus"
    MONITOR = "monitor"
    MOON = "moon"
    MORE = "ellipsis"
    NEXT = "chevron-right"
    OPEN_OUT = "picture-in-picture-2"
    PERSON = "contact-round"
    PHONE = "phone"
    PLACE = "map-pin"
    PLUS = "plus"
    PRINTER = "printer"
    REDO = "redo-2"
    REFRESH = "refresh-cw"
    SAVE = "save"
    SEARCH = "search"
    SEND = "send"
    SETTINGS = "settings"
    SHIELD = "shield-check"
    SHOW = "eye"
    SUN = "sun"
    THEN = "corner-down-right"
    UNDO = "undo-2"
    UP = "chevron-up"
    UPLOAD = "upload"
    USER_ADD = "user-plus"
    USER_CHECK = "user-check"
    USER_X = "user-x"
    USERS = "users-round"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"


def icon_pixmap(icon: Icon, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """`icon` in `colour`, `size` logical pixels wide, for a screen of the pixel ratio `ratio`; cached."""
    key = f"{icon.value}/{colour.name(QColor.NameFormat.HexArgb)}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(icon, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, icon: Icon, colour: QColor, place: QRectF) -> None:
    """Draw `icon` in the square `place`, sharp on the device that `painter` paints on."""
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place.topLeft(), icon_pixmap(icon, colour, round(place.width()), ratio))


def native_icon(icon: Icon, colour: QColor, size: int = 16) -> QIcon:
    """The same drawing for menus and native buttons, which want a QIcon."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        made.addPixmap(icon_pixmap(icon, colour, size, ratio))
    return made


def _draw(icon: Icon, colour: QColor, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_coloured(icon, colour, size))).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _coloured(icon: Icon, colour: QColor, size: int) -> bytes:
    """The drawing with a line of 1.5 logical pixels, thicker only above 20 pixels: the grid has 24 units."""
    svg = resource("icons", f"{icon.value}.svg").read_text(encoding="utf-8")
    thick = LINE * max(1.0, size / LARGEST_THIN)
    line = f'stroke-width="{thick * 24 / size:.3f}" stroke-opacity="{colour.alphaF():.3f}"'
    return svg.replace('stroke-width="2"', line).replace("currentColor", colour.name()).encode()
