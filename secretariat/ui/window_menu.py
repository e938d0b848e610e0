"""F10: the menu of the window, filled anew each time from the table of actions."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from secretariat.ui.actions import ActionId, action_text
from secretariat.ui.actions_here import ActionHere, actions_here
from secretariat.ui.colours import colours
from secretariat.ui.history import Move
from secretariat.ui.icons import Icon, native_icon

Moves = Callable[[], tuple[Move, Move]]
_IN_THE_HEAD = {ActionId.UNDO, ActionId.REDO}
_NOT_OFFERED = {ActionId.MENU, *_IN_THE_HEAD}


class WindowMenu(QMenu):
    """Undo and redo by the names of their steps, what can be done here, and what can be done everywhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAccessibleName(action_text(ActionId.MENU))

    def open_at(self, corner: QPoint, moves: Moves | None) -> None:
        """Unfold with its lower left corner at `corner` of the screen, without stopping the program."""
        self.clear()
        here = actions_here(self._window)
        if moves is not None:
            self._add_moves(here, moves())
        offered = [action for action in here if action.id not in _NOT_OFFERED]
        for _scope, group in groupby(offered, key=lambda action: action.scope):
            self.addSeparator()
            for action in group:
                self._add(action)
        self.popup(corner - QPoint(0, self.sizeHint().height()))

    def _add_moves(self, here: Sequence[ActionHere], moves: tuple[Move, Move]) -> None:
        living = {action.id: action for action in here}
        for id, move in zip((ActionId.UNDO, ActionId.REDO), moves, strict=True):
            if id in living:
                line = self._add(living[id], move.text, key=move.possible)
                line.setEnabled(move.possible)

    def _add(self, here: ActionHere, text: str = "", *, key: bool = True) -> QAction:
        # the key is written, not set: a second action with it would make it ambiguous
        words = (text or here.text).replace("&", "&&")
        line = self.addAction(f"{words}\t{here.key}" if key else words, here.action.trigger)
        icon: Icon | None = here.icon
        if icon is not None:
            line.setIcon(native_icon(icon, colours().muted))
        return line
