"""A line for a remark, and what it is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from secretariat.domain.ids import ItemId
from secretariat.ui.kit.field import ComboField
from secretariat.ui.meeting.place import Place
from secretariat.ui.meeting.reason_entry import ReasonEntry

WHOLE = 0
"""Stands for no item among the choices."""


class RemarkEntry(ReasonEntry):
    """`add` gets the words and the item; when it takes them, the line goes away."""

    def __init__(self, place: Place, add: Callable[[str, ItemId | None], bool]) -> None:
        super().__init__(
            QCoreApplication.translate("Approval", "Remark"),
            QCoreApplication.translate("Approval", "Write it down"),
            place,
        )
        self._add = add
        self._about = ComboField(QCoreApplication.translate("Approval", "About"), {WHOLE: _whole()})
        self.ask_also(self._about)
        self.given.connect(self._on_given)

    def show_items(self, items: Sequence[tuple[ItemId, int]]) -> None:
        """The items that a remark may be about."""
        words = QCoreApplication.translate("Approval", "item {item}")
        options: dict[object, str] = {WHOLE: _whole()}
        options |= {item_id: words.format(item=number) for item_id, number in items}
        self._about.choice.set_options(options)

    def end(self) -> None:
        """Take the line away with what is typed and chosen in it."""
        super().end()
        self._about.choice.set_value(WHOLE)

    def _on_given(self, text: str) -> None:
        chosen = self._about.choice.value()
        item = ItemId(chosen) if isinstance(chosen, int) and chosen != WHOLE else None
        if self._add(text, item):
            self.end()


def _whole() -> str:
    return QCoreApplication.translate("Approval", "the whole protocol")
