"""Opens the palette, fills it with what is possible here, and does what was chosen."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secretariat.ui.actions import ActionId
from secretariat.ui.actions_here import actions_here, button_words, buttons_here
from secretariat.ui.icons import Icon
from secretariat.ui.kit.cursor_before import CursorBefore
from secretariat.ui.palette.entry import Entry
from secretariat.ui.palette.sheet import PaletteSheet
from secretariat.ui.window_menu import Moves

Found = Callable[[Sequence[Entry]], None]
Finder = Callable[[Found], None]
"""Calls back with lines that have to be read first, as persons and meetings; perhaps later."""
_NOT_OFFERED = {ActionId.PALETTE, ActionId.MENU}


class PaletteOpening(QObject):
    """The palette of `window`, made when it is first opened and laid over `over`.

    `room` is what is on the screen, None before the first one; `places` are the rooms and what is open in them.
    """

    def __init__(
        self,
        window: QWidget,
        over: QWidget,
        room: Callable[[], QWidget | None],
        places: Callable[[], Sequence[Entry]],
    ) -> None:
        super().__init__(window)
        self._window, self._over, self._room, self._places = window, over, room, places
        self._sheet: PaletteSheet | None = None
        self._before = CursorBefore()
        self._time = 0

    def toggle(self, moves: Moves | None, finder: Finder | None) -> None:
        """Open the palette, or close it; `moves` name undo and redo by what they would do."""
        if self._sheet is not None and self._sheet.isVisible():
            self.close()
            return
        sheet = self._made()
        actions = [*self._actions(moves)]
        named = {entry.text for entry in actions}
        # a room or a button that has a key of its own is not offered twice
        others = (entry for entry in (*self._buttons(), *self._places()) if entry.text not in named)
        here = [*actions, *others]
        self._before.remember()
        self._time += 1
        sheet.open_with(here)
        if finder is not None:
            time = self._time
            finder(lambda found: self._on_found(time, here, found))

    def close(self) -> None:
        """Send the palette away; the cursor goes back where it was."""
        if self._sheet is None:
            return
        self._sheet.hide()
        self._before.give_back()

    def _made(self) -> PaletteSheet:
        if self._sheet is None:
            self._sheet = PaletteSheet(self._over)
            self._sheet.closed.connect(self.close)
            self._sheet.taken.connect(self._on_taken)
        return self._sheet

    def _on_taken(self, entry: Entry) -> None:
        self.close()
        if entry.do is not None:
            entry.do()

    def _on_found(self, time: int, here: Sequence[Entry], found: Sequence[Entry]) -> None:
        if time == self._time and self._sheet is not None and self._sheet.isVisible():
            self._sheet.show_entries([*here, *found])

    def _buttons(self) -> Iterator[Entry]:
        """What has no key; a button whose time has not come says why by its tooltip."""
        room = self._room()
        for button in buttons_here(room) if room is not None else ():
            possible = button.isEnabled()
            yield Entry(
                text=button_words(button).rstrip("…"),
                do=button.click if possible else None,
                detail="" if possible else button.toolTip(),
                icon=button.drawing or Icon.THEN,
            )

    def _actions(self, moves: Moves | None) -> Iterator[Entry]:
        named = dict(zip((ActionId.UNDO, ActionId.REDO), moves() if moves is not None else (), strict=False))
        for here in actions_here(self._window):
            if here.id in _NOT_OFFERED:
                continue
            move = named.get(here.id)
            text, possible = (move.text, move.possible) if move is not None else (here.text, True)
            yield Entry(
                text=text,
                do=here.action.trigger if possible else None,
                detail=here.key if possible else "",
                icon=here.icon or Icon.THEN,
            )
