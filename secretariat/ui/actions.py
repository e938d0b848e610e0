"""One table of everything that has a key: menu, palette, buttons' hints and the help sheet are made from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, native_icon


class Scope(StrEnum):
    """Where a key works. Keys of two rooms may be equal, for only one room is seen at a time."""

    EVERYWHERE = "everywhere"
    ROOM = "room"
    PREPARATION = "preparation"
    PROTOCOL = "protocol"
    RUNNING = "running"
    PAGE = "page"


class ActionId(StrEnum):
    """Everything that the user can do by a key."""

    UNDO = "undo"
    REDO = "redo"
    KEYS = "keys"
    PALETTE = "palette"
    MENU = "menu"
    FIND = "find"
    NAVIGATION = "navigation"
    ROOM_BY_NUMBER = "room-by-number"
    BACK = "back"
    SETTINGS = "settings"
    QUIT = "quit"
    NEW = "new"
    APPROVE = "approve"
    ADD_ITEM = "add-item"
    REMOVE_ITEM = "remove-item"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    ADD_ANNEX = "add-annex"
    REMOVE_ANNEX = "remove-annex"
    ANNEX_UP = "annex-up"
    ANNEX_DOWN = "annex-down"
    STAGE_BY_NUMBER = "stage-by-number"
    NEXT_ITEM = "next-item"
    PREVIOUS_ITEM = "previous-item"
    ITEM_BY_NUMBER = "item-by-number"
    PRESENCE = "presence"
    REGISTER = "register"
    HEARD = "heard"
    SPOKE = "spoke"
    DECIDE = "decide"
    POINT = "point"
    NEXT_MISSING = "next-missing"
    ALL_FOR = "all-for"
    VOTE = "vote"
    ABOUT_ITEM = "about-item"
    ADD_DURING = "add-during"
    PHRASES = "phrases"
    PAGE = "page"
    PRINT = "print"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """`text` is English, translated when shown. `keys` are portable Qt sequences; the first is the shown one.

    `last_digit` stands for a row of digits: Alt+1 with last_digit 9 is Alt+1 … Alt+9.
    """

    text: str
    keys: tuple[str, ...]
    scope: Scope
    icon: Icon | None = None
    last_digit: int = 1


def _spec(text: object, keys: str, scope: Scope, icon: Icon | None = None, last_digit: int = 1) -> ActionSpec:
    return ActionSpec(text=str(text), keys=tuple(keys.split()), scope=scope, icon=icon, last_digit=last_digit)


ACTIONS: dict[ActionId, ActionSpec] = {
    ActionId.UNDO: _spec(QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", Scope.EVERYWHERE, Icon.UNDO),
    ActionId.REDO: _spec(
        QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y Ctrl+Shift+Z", Scope.EVERYWHERE, Icon.REDO
    ),
    ActionId.KEYS: _spec(QT_TRANSLATE_NOOP("Actions", "Keys"), "F1", Scope.EVERYWHERE, Icon.KEYBOARD),
    ActionId.PALETTE: _spec(
        QT_TRANSLATE_NOOP("Actions", "Any action or person by name"), "Ctrl+K", Scope.EVERYWHERE, Icon.COMMAND
    ),
    ActionId.MENU: _spec(QT_TRANSLATE_NOOP("Actions", "Menu"), "F10", Scope.EVERYWHERE, Icon.MENU),
    ActionId.FIND: _spec(QT_TRANSLATE_NOOP("Actions", "Find"), "Ctrl+F", Scope.EVERYWHERE, Icon.SEARCH),
    ActionId.NAVIGATION: _spec(QT_TRANSLATE_NOOP("Actions", "List of rooms"), "Ctrl+0", Scope.EVERYWHERE),
    ActionId.ROOM_BY_NUMBER: _spec(
        QT_TRANSLATE_NOOP("Actions", "Room by number"), "Ctrl+1", Scope.ROOM, last_digit=9
    ),
    ActionId.BACK: _spec(QT_TRANSLATE_NOOP("Actions", "Back"), "Alt+Left", Scope.EVERYWHERE, Icon.ARROW_LEFT),
    ActionId.SETTINGS: _spec(
        QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,", Scope.EVERYWHERE, Icon.SETTINGS
    ),
    ActionId.QUIT: _spec(QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", Scope.EVERYWHERE),
    ActionId.NEW: _spec(QT_TRANSLATE_NOOP("Actions", "New in this room"), "Ctrl+N", Scope.ROOM, Icon.PLUS),
    ActionId.APPROVE: _spec(
        QT_TRANSLATE_NOOP("Actions", "Right, next one"), "Ctrl+Enter Ctrl+Return", Scope.ROOM, Icon.CHECK
    ),
    ActionId.ADD_ITEM: _spec(
        QT_TRANSLATE_NOOP("Actions", "New item"), "Ctrl+Enter Ctrl+Return", Scope.PREPARATION, Icon.PLUS
    ),
    ActionId.REMOVE_ITEM: _spec(
        QT_TRANSLATE_NOOP("Actions", "Delete the item"), "Ctrl+Del", Scope.PREPARATION, Icon.DELETE
    ),
    ActionId.MOVE_UP: _spec(QT_TRANSLATE_NOOP("Actions", "Move up"), "Alt+Up", Scope.PREPARATION),
    ActionId.MOVE_DOWN: _spec(QT_TRANSLATE_NOOP("Actions", "Move down"), "Alt+Down", Scope.PREPARATION),
    ActionId.ADD_ANNEX: _spec(
        QT_TRANSLATE_NOOP("Actions", "New annex"), "Ctrl+Enter Ctrl+Return", Scope.PROTOCOL, Icon.PLUS
    ),
    ActionId.REMOVE_ANNEX: _spec(
        QT_TRANSLATE_NOOP("Actions", "Delete the annex"), "Ctrl+Del", Scope.PROTOCOL, Icon.DELETE
    ),
    ActionId.ANNEX_UP: _spec(QT_TRANSLATE_NOOP("Actions", "Move the annex up"), "Alt+Up", Scope.PROTOCOL),
    ActionId.ANNEX_DOWN: _spec(
        QT_TRANSLATE_NOOP("Actions", "Move the annex down"), "Alt+Down", Scope.PROTOCOL
    ),
    ActionId.STAGE_BY_NUMBER: _spec(
        QT_TRANSLATE_NOOP("Actions", "Stage of the meeting"), "Ctrl+1", Scope.RUNNING, last_digit=5
    ),
    ActionId.NEXT_ITEM: _spec(
        QT_TRANSLATE_NOOP("Actions", "Next item"), "Ctrl+PgDown", Scope.RUNNING, Icon.NEXT
    ),
    ActionId.PREVIOUS_ITEM: _spec(
        QT_TRANSLATE_NOOP("Actions", "Previous item"), "Ctrl+PgUp", Scope.RUNNING, Icon.BACK
    ),
    ActionId.ITEM_BY_NUMBER: _spec(
        QT_TRANSLATE_NOOP("Actions", "Item by number"), "Alt+1", Scope.RUNNING, last_digit=9
    ),
    ActionId.PRESENCE: _spec(QT_TRANSLATE_NOOP("Actions", "Presence"), "F2", Scope.RUNNING, Icon.USER_CHECK),
    ActionId.REGISTER: _spec(
        QT_TRANSLATE_NOOP("Actions", "Registration sheet"), "Shift+F2", Scope.RUNNING, Icon.PERSON
    ),
    ActionId.HEARD: _spec(QT_TRANSLATE_NOOP("Actions", "Heard"), "F4", Scope.RUNNING),
    ActionId.SPOKE: _spec(QT_TRANSLATE_NOOP("Actions", "New speaker"), "F5", Scope.RUNNING),
    ActionId.DECIDE: _spec(
        QT_TRANSLATE_NOOP("Actions", "Make these words a point of the decision"), "F3", Scope.RUNNING
    ),
    ActionId.POINT: _spec(QT_TRANSLATE_NOOP("Actions", "New point of the decision"), "F6", Scope.RUNNING),
    ActionId.NEXT_MISSING: _spec(QT_TRANSLATE_NOOP("Actions", "Next missing thing"), "F7", Scope.RUNNING),
    ActionId.ALL_FOR: _spec(QT_TRANSLATE_NOOP("Actions", "All in favour"), "F8", Scope.RUNNING),
    ActionId.VOTE: _spec(QT_TRANSLATE_NOOP("Actions", "To the vote"), "F9", Scope.RUNNING, Icon.BALLOT),
    ActionId.ABOUT_ITEM: _spec(
        QT_TRANSLATE_NOOP("Actions", "Hours of the item, and what became of it"), "F12", Scope.RUNNING
    ),
    ActionId.ADD_DURING: _spec(
        QT_TRANSLATE_NOOP("Actions", "Item that came during the meeting"),
        "Ctrl+Enter Ctrl+Return",
        Scope.RUNNING,
        Icon.PLUS,
    ),
    ActionId.PHRASES: _spec(QT_TRANSLATE_NOOP("Actions", "Phrases"), "Ctrl+Space Ctrl+J", Scope.RUNNING),
    ActionId.PAGE: _spec(QT_TRANSLATE_NOOP("Actions", "Hide or show the page"), "F11", Scope.PAGE, Icon.HIDE),
    ActionId.PRINT: _spec(QT_TRANSLATE_NOOP("Actions", "Print the page"), "Ctrl+P", Scope.PAGE, Icon.PRINTER),
}


# Qt's own Ukrainian names of these keys are not what stands on a keyboard; ours are found before them.
KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
)


def action_text(action: ActionId) -> str:
    """The words of `action` in the language of the window."""
    return QCoreApplication.translate("Actions", ACTIONS[action].text)


def key_name(key: str) -> str:
    """A key in words of the language of the window, for one that works at its own place alone."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_text(action: ActionId) -> str:
    """The shown key of `action`, in words of the language of the window."""
    spec = ACTIONS[action]
    shown = key_name(spec.keys[0])
    if spec.last_digit == 1:
        return shown
    return f"{shown} … {shown[:-1]}{spec.last_digit}"


def make_action(action: ActionId, owner: QWidget, triggered: Callable[[], None], text: str = "") -> QAction:
    """An action whose key works while `owner` is on the screen; `text` replaces the table's words."""
    spec = ACTIONS[action]
    made = QAction(text or action_text(action), owner)
    made.setData(action.value)
    made.setShortcuts([QKeySequence(key) for key in spec.keys])
    if spec.icon is not None:
        made.setIcon(native_icon(spec.icon, colours().text))
    made.triggered.connect(lambda _checked=False: triggered())
    owner.addAction(made)
    return made


def make_digit_actions(action: ActionId, owner: QWidget, triggered: Callable[[int], None]) -> list[QAction]:
    """Actions for a row of digits; `triggered` is called with 1 … `last_digit`."""
    last = ACTIONS[action].last_digit
    return [_digit_action(action, owner, digit, triggered) for digit in range(1, last + 1)]


def _digit_action(action: ActionId, owner: QWidget, digit: int, triggered: Callable[[int], None]) -> QAction:
    spec, made = ACTIONS[action], QAction(owner)
    made.setShortcut(QKeySequence(f"{spec.keys[0][:-1]}{digit}"))
    made.setData(f"{action.value} {digit}")
    made.triggered.connect(lambda _checked=False: triggered(digit))
    owner.addAction(made)
    return made
