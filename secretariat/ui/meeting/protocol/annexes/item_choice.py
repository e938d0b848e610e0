"""To which item an annex belongs."""

from collections.abc import Callable, Mapping

from secretariat.domain.ids import ItemId
from secretariat.ui.kit.choice import Choice
from secretariat.ui.meeting.protocol.annexes.words import item_title


class ItemChoice(Choice):
    """The items of the agenda and the meeting as a whole; `chosen` hears which one is taken."""

    def __init__(self, chosen: Callable[[ItemId | None], object]) -> None:
        super().__init__(wraps=True)
        self.setAccessibleName(self.tr("To which item the annex belongs"))
        self._items: Mapping[ItemId, tuple[int, str]] | None = None
        self.activated.connect(lambda _row: chosen(self.item()))

    def show_item(self, item_id: ItemId | None, items: Mapping[ItemId, tuple[int, str]]) -> None:
        """Show the item of an annex among those of the meeting."""
        if items != self._items:
            self._items = items
            titles = {id: item_title(*item) for id, item in items.items()}
            self.set_options({None: self.tr("To the whole meeting"), **titles})
        self.set_value(item_id)

    def item(self) -> ItemId | None:
        """The chosen item; None is the meeting as a whole."""
        value = self.value()
        return ItemId(value) if isinstance(value, int) else None
