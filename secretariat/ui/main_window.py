"""The frame of the program: navigation, the current room, the status line and the toast."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from secretariat.ui.actions import ActionId, make_action, make_digit_actions
from secretariat.ui.actions_here import scopes_here
from secretariat.ui.colours import colours
from secretariat.ui.icons import Icon, native_icon
from secretariat.ui.keys_sheet import KeysSheet
from secretariat.ui.kit.layouts import nest
from secretariat.ui.kit.panel import Ground
from secretariat.ui.kit.tab_order import neighbour
from secretariat.ui.kit.toast import Toast
from secretariat.ui.measures import MEETING_MARGIN, scaled
from secretariat.ui.navigation import Navigation
from secretariat.ui.palette.entry import Entry
from secretariat.ui.rooms import Leavable, Offering, Room, Searchable, StageHost, TakingBack
from secretariat.ui.status_line import Fact, StatusLine

if TYPE_CHECKING:
    from secretariat.ui.palette.opening import Finder, PaletteOpening
    from secretariat.ui.window_menu import Moves, WindowMenu

SMALLEST = (900, 480)
FIRST_SIZE = (1366, 740)
ICONS_ONLY_BELOW = 900


class MainWindow(QMainWindow):
    """Rooms appear as they are added and are built when first entered. The window stores nothing itself."""

    undo_requested = Signal()
    redo_requested = Signal()
    back_requested = Signal()
    settings_requested = Signal()
    room_entered = Signal(str)
    room_chosen_again = Signal(str)

    def __init__(self, *, closing: Callable[[QByteArray], None] | None = None) -> None:
        """`closing` is called with the geometry to be remembered, after the last room has settled."""
        super().__init__()
        self._closing = closing
        self._rooms: dict[str, Room] = {}
        self._built: dict[str, QWidget] = {}
        self._keys: KeysSheet | None = None
        self._finding: PaletteOpening | None = None
        self._menu: WindowMenu | None = None
        self._finder: Finder | None = None
        self._moves: Moves | None = None
        self._navigation, self._stack, self._status = Navigation(), QStackedWidget(), StatusLine()
        self._toast = Toast(self._stack)
        self._arrange()
        self._make_actions()
        self.setWindowIcon(native_icon(Icon.LANDMARK, colours().accent, 32))
        self.set_title("")
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)

    def add_room(self, room: Room) -> None:
        """Put `room` at the end of the navigation; the first one is not entered by itself."""
        self._rooms[room.id] = room
        self._navigation.add(room.id, room.title, room.icon)

    def enter_room(self, room: str) -> None:
        """Show `room`, building it if this is the first time."""
        self._navigation.choose(room)

    def current_room(self) -> str:
        """The id of the room on the screen, empty before the first one."""
        shown = self._stack.currentWidget()
        return next((room for room, view in self._built.items() if view is shown), "")

    def room_view(self, room: str) -> QWidget:
        """The widget of `room`, built if it was not yet."""
        if room not in self._built:
            self._built[room] = self._rooms[room].make()
            self._stack.addWidget(self._built[room])
        return self._built[room]

    def set_count(self, room: str, count: int, explanation: str = "") -> None:
        """Show a red count at the entry of `room`: «2», with the explanation «2 прострочені»."""
        self._navigation.set_count(room, count, explanation)

    def set_title(self, title: str) -> None:
        """«Секретаріат — {title}»."""
        program = self.tr("Secretariat")
        self.setWindowTitle(f"{program} — {title}" if title else program)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """What is true in this room: the left of the status line."""
        self._status.show_facts(facts)

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys useful here; F1 is added to them."""
        self._status.show_keys([*keys, self.tr("F1 — keys")])

    def show_stored(self, moment: datetime) -> None:
        """«Збережено 14:32»."""
        self._status.show_stored(moment)

    def show_storing(self) -> None:
        """«Зберігаю…»."""
        self._status.show_storing()

    def show_not_stored(self, reason: str) -> None:
        """«Не збережено: диск заповнений», in the colour of danger."""
        self._status.show_not_stored(reason)

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show the toast; with `undo` it offers to take the step back."""
        self._toast.say(text, undo)

    def anchor_toast(self, anchor: QWidget | None) -> None:
        """Show toasts at the bottom left of `anchor`, or of the room when None."""
        if anchor is None:
            self._toast.move_to(self._stack)
        else:
            self._toast.move_to(anchor, MEETING_MARGIN)

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for: at 150 % a small one has 911×512."""
        room = self.screen().availableSize()
        self.resize(self.size().boundedTo(room))

    def restore(self, geometry: QByteArray) -> None:
        """Take the place and size of the last time; what does not fit the screen is corrected by Qt."""
        self.restoreGeometry(geometry)

    def set_moves(self, moves: "Moves") -> None:
        """Undo and redo by the names of their steps, for menu and palette."""
        self._moves = moves

    def set_finder(self, finder: "Finder") -> None:
        """What the palette finds beside actions and rooms: meetings, persons."""
        self._finder = finder

    def toggle_palette(self) -> None:
        """Ask for any action or person by name, or stop asking."""
        if self._finding is None:
            from secretariat.ui.palette.opening import PaletteOpening

            self._finding = PaletteOpening(
                self, self._frame, self._stack.currentWidget, lambda: [*self._places()]
            )
        self._finding.toggle(self._moves, self._finder)

    def open_menu(self) -> None:
        """Unfold the menu over its button."""
        from secretariat.ui.window_menu import WindowMenu

        if self._menu is None:
            self._menu = WindowMenu(self)
        self._menu.open_at(self._navigation.menu.mapToGlobal(QPoint(0, 0)), self._moves)

    def toggle_keys(self) -> None:
        """Show or hide the sheet of keys."""
        if self._keys is None:
            self._keys = KeysSheet(self._stack)
            self._keys.hide()
            self._keys.closed.connect(self.toggle_keys)
        if self._keys.isHidden():
            self._keys.show_keys(scopes_here(self))
        self._keys.setVisible(self._keys.isHidden())
        if self._keys.isVisible():
            self._keys.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._stack.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab and Shift+Tab walk in the order of the screen."""
        here = QApplication.focusWidget()
        there = neighbour(self._frame, here, forward=forward) if here is not None else None
        if there is None:
            return super().focusNextPrevChild(forward)
        there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep only the drawings of the navigation in a narrow window."""
        super().resizeEvent(event)
        self._navigation.set_narrow(self.width() < scaled(ICONS_ONLY_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the room store what is being typed; then hand over the geometry."""
        self._settle()
        if self._closing is not None:
            self._closing(self.saveGeometry())
        event.accept()

    def _on_entered(self, room: str) -> None:
        self._settle()
        self._stack.setCurrentWidget(self.room_view(room))
        self._toast.raise_()  # the room that is entered comes to the front
        self.room_entered.emit(room)

    def _settle(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, Leavable):
            shown.settle()

    def _on_quit(self) -> None:
        self.close()

    def _on_digit(self, digit: int) -> None:
        shown, rooms = self._stack.currentWidget(), self._navigation.rooms()
        if isinstance(shown, StageHost) and shown.open_stage(digit):
            return
        if digit <= len(rooms):
            self.enter_room(rooms[digit - 1])

    def _places(self) -> Iterator[Entry]:
        """Where the palette leads to: the places of this room, and the rooms."""
        shown = self._stack.currentWidget()
        if isinstance(shown, Offering):
            yield from shown.offers()
        for room in self._rooms.values():
            if room.id != self.current_room():
                yield _entry(room, partial(self.enter_room, room.id))

    def _on_undo(self) -> None:
        shown = self._stack.currentWidget()
        if not isinstance(shown, TakingBack) or not shown.take_back():
            self.undo_requested.emit()

    def _on_find(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, Searchable):
            shown.focus_search()

    def _make_actions(self) -> None:
        for action, triggered in (
            (ActionId.UNDO, self._on_undo),
            (ActionId.REDO, self.redo_requested.emit),
            (ActionId.BACK, self.back_requested.emit),
            (ActionId.SETTINGS, self.settings_requested.emit),
            (ActionId.KEYS, self.toggle_keys),
            (ActionId.PALETTE, self.toggle_palette),
            (ActionId.MENU, self.open_menu),
            (ActionId.NAVIGATION, self._navigation.take_focus),
            (ActionId.FIND, self._on_find),
            (ActionId.QUIT, self._on_quit),
        ):
            make_action(action, self, triggered)
        make_digit_actions(ActionId.ROOM_BY_NUMBER, self, self._on_digit)
        self._navigation.entered.connect(self._on_entered)
        self._navigation.chosen_again.connect(self.room_chosen_again)
        self._navigation.menu.clicked.connect(self.open_menu)

    def _arrange(self) -> None:
        self._frame = Ground("window")
        column, middle = QVBoxLayout(self._frame), QHBoxLayout()
        for layout in (column, middle):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        middle.addWidget(self._navigation)
        middle.addWidget(self._stack, 1)
        nest(column, middle, 1)
        column.addWidget(self._status)
        self.setCentralWidget(self._frame)
        self.show_keys([])


def _entry(room: Room, enter: Callable[[], None]) -> Entry:
    return Entry(text=room.title, do=enter, icon=room.icon)
