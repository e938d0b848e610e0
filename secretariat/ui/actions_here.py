"""What can be done in the place on the screen: the living actions of the table."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from secretariat.ui.actions import ACTIONS, ActionId, Scope, action_text, key_text
from secretariat.ui.icons import Icon
from secretariat.ui.kit.button import Button


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionHere:
    """An action that works now. `text` is that of the place: «Нова особа», not «Створити в цьому розділі»."""

    id: ActionId
    text: str
    action: QAction

    @property
    def key(self) -> str:
        """Its key in words."""
        return key_text(self.id)

    @property
    def icon(self) -> Icon | None:
        """Its drawing, if it has one."""
        return ACTIONS[self.id].icon

    @property
    def scope(self) -> Scope:
        """Where it belongs."""
        return ACTIONS[self.id].scope


def actions_here(window: QWidget) -> Sequence[ActionHere]:
    """The actions whose keys would work in `window` now; rows of digits are left out.

    In the order of the table, but what belongs to this place comes before what belongs to all.
    """
    order = list(ActionId)
    found = [here for here in map(_here, _living(window)) if here is not None]
    return sorted(found, key=lambda here: (here.scope is Scope.EVERYWHERE, order.index(here.id)))


def scopes_here(window: QWidget) -> frozenset[Scope]:
    """The places whose keys work in `window` now."""
    return frozenset(here.scope for here in actions_here(window))


def buttons_here(room: QWidget) -> Sequence[Button]:
    """The buttons of `room` that no action of the table stands for.

    Those that say the same as others, as the buttons in the rows of a list do, are left out.
    """
    seen = [button for button in room.findChildren(Button) if button.isVisible() and button_words(button)]
    said = Counter(button_words(button) for button in seen)
    return [button for button in seen if said[button_words(button)] == 1 and not button.has_key]


def button_words(button: Button) -> str:
    """What a button says, or what the drawing of one without words stands for."""
    return button.text() or button.accessibleName()


def _living(window: QWidget) -> Iterator[QAction]:
    owners: Iterable[QWidget] = (window, *window.findChildren(QWidget))
    for owner in owners:
        if owner.isVisible() and owner.isEnabled():
            yield from (action for action in owner.actions() if action.isEnabled())


def _here(action: QAction) -> ActionHere | None:
    try:
        known = ActionId(action.data())
    except ValueError:
        return None
    return ActionHere(id=known, text=action.text() or action_text(known), action=action)
