"""F1: the keys, at the right edge of the room; the work goes on beside them."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.ui.actions import ACTIONS, ActionId, Scope, action_text, key_text
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import IconButton
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.scroll import Scroll
from secretariat.ui.kit.text import Text
from secretariat.ui.kit.tone import Tone
from secretariat.ui.measures import SPACE_2, SPACE_4, SPACE_5, SPACE_6, scaled
from secretariat.ui.typography import Role, role_font

WIDTH = 340


class KeysSheet(Ground):
    """All keys by the place where they work, those that work now first; Esc or its cross closes it."""

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__("surface", over)
        over.installEventFilter(self)
        self.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_2, SPACE_4)
        column.setSpacing(SPACE_2)
        nest(column, self._head())
        self._scroll = Scroll(QWidget())
        column.addWidget(self._scroll, 1)
        self.show_keys(frozenset(Scope))

    def show_keys(self, here: AbstractSet[Scope]) -> None:
        """Put the keys of the places `here` before those of other places, which are quiet."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, SPACE_4, 0)
        column.setSpacing(SPACE_2)
        for scope in sorted(Scope, key=lambda scope: _distance(scope, here)):
            tone = Tone.PLAIN if scope in here else Tone.MUTED
            column.addWidget(Text(_scope_title(scope), Role.CAPTION_STRONG, Tone.MUTED))
            nest(column, _scope_rows(scope, tone))
            column.addSpacing(SPACE_2)
        column.addStretch(1)
        self._scroll.setWidget(inner)
        inner.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right edge when the room is resized."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Take the right edge of the room."""
        self.place()
        self.raise_()

    def place(self) -> None:
        """Fill the right edge of the room from top to bottom."""
        room = self.parentWidget()
        assert room is not None
        width = scaled(WIDTH)
        self.setGeometry(room.width() - width, 0, width, room.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The surface and the rule that parts it from the room."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), colours().line)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the sheet and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Text(self.tr("Keys"), Role.SECTION), 1)
        self.close_button = IconButton(Icon.CLOSE, self.tr("Close"), key="Esc")
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        return row


def _distance(scope: Scope, here: AbstractSet[Scope]) -> int:
    """The place itself, what works everywhere, other places."""
    if scope not in here:
        return 2
    return 1 if scope is Scope.EVERYWHERE else 0


def _scope_rows(scope: Scope, tone: Tone) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_6)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, _widest_key())
    for row, action in enumerate(action for action in ActionId if ACTIONS[action].scope is scope):
        grid.addWidget(Text(action_text(action), tone=tone, wraps=True), row, 0)
        grid.addWidget(Text(key_text(action), tone=Tone.MUTED), row, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _widest_key() -> int:
    """All groups have one column of keys."""
    metrics = QFontMetrics(role_font(Role.BODY))
    return max(metrics.horizontalAdvance(key_text(action)) for action in ActionId) + 1


def _scope_title(scope: Scope) -> str:
    match scope:
        case Scope.EVERYWHERE:
            return QCoreApplication.translate("KeysSheet", "Everywhere")
        case Scope.ROOM:
            return QCoreApplication.translate("KeysSheet", "In a room")
        case Scope.PREPARATION:
            return QCoreApplication.translate("KeysSheet", "In the agenda")
        case Scope.PROTOCOL:
            return QCoreApplication.translate("KeysSheet", "Annexes of the protocol")
        case Scope.RUNNING:
            return QCoreApplication.translate("KeysSheet", "While a meeting runs")
        case Scope.PAGE:
            return QCoreApplication.translate("KeysSheet", "Beside a page")
